/** How commands about orders are decided. */
package dev.oms.internal.order;
