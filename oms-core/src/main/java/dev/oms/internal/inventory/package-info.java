/** How commands about nodes, stock and the queue for it are decided. */
package dev.oms.internal.inventory;
