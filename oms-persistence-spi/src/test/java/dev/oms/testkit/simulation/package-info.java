/** Simulation of a whole shop from a seed: nodes, customers, warehouses, a carrier and a payment provider, with faults. */
package dev.oms.testkit.simulation;
