/** Decisions of the past, and a candidate policy beside the live one. */
package dev.oms.internal.sourcing;
