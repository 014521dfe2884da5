/** The agreement with the customer: lines, quantities, holds, changes, cancellation. */
package dev.oms.order;
