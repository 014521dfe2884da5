/** A data source that breaks on demand, for tests of hosts and of tools that stand on the adapter. */
package dev.oms.jdbc.testkit;
