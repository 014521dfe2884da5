/** How catalogue commands are decided. */
package dev.oms.internal.catalog;
