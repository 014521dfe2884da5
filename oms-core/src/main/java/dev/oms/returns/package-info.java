/** Goods coming back, and the money for them. */
package dev.oms.returns;
