/** Ordered, readable rules about where orders may come from. */
package dev.oms.sourcing.rules;
