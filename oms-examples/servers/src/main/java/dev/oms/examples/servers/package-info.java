/** Databases for programs that bring their own: servers from Maven artifacts, H2 on a file, or somebody else's by URL. */
package dev.oms.examples.servers;
