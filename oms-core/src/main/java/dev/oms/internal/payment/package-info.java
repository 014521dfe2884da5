/** How payment commands are decided. */
package dev.oms.internal.payment;
