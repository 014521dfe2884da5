/** Simulators of the ports, for tests of the library and of what hosts build on it: they succeed, and fail on demand. */
package dev.oms.testkit;
