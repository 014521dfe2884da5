/** How putting orders away is decided. */
package dev.oms.internal.archive;
