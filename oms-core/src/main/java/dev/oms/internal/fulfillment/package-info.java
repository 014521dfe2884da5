/** How commands about the work of nodes are decided. */
package dev.oms.internal.fulfillment;
