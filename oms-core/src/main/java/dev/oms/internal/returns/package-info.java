/** How commands about returns are decided. */
package dev.oms.internal.returns;
