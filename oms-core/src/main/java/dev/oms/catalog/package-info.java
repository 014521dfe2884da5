/** What is sold. */
package dev.oms.catalog;
