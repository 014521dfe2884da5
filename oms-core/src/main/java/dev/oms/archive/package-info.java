/** Closed orders out of the way of open ones. */
package dev.oms.archive;
