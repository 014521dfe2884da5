/** Breaks things under load, and proves afterwards that nothing acknowledged is lost and nothing happened twice. */
package dev.oms.examples.bench.torture;
