/** Money moving for an order: a ledger of authorisations, captures and refunds. */
package dev.oms.payment;
