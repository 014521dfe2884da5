/** How quotes are decided. */
package dev.oms.internal.quote;
