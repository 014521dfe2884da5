/** Measures how well and how quickly orders are sourced: the solver on recorded and on generated orders. */
package dev.oms.examples.bench.sourcing;
