/** Checks all laws over the whole database. */
package dev.oms.internal.verify;
