/** Measures the library against hand-written JDBC that does the same work on the same server. */
package dev.oms.examples.bench;
