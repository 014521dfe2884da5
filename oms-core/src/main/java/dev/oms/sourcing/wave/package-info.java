/** Many orders that compete for the same stock, sourced together. */
package dev.oms.sourcing.wave;
