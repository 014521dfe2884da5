/** From which nodes an order is filled at the lowest cost: an exact solver over plain numbers, which knows nothing of orders. */
package dev.oms.sourcing.solver;
