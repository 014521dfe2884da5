/** How fast carts are priced. */
package dev.oms.examples.bench.pricing;
