/** Choosing nodes for lines: the routing decision and its reasons. */
package dev.oms.sourcing;
