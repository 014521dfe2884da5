/** Offerings, what may be chosen in them, and the rules that every choice keeps. */
package dev.oms.catalog.offering;
