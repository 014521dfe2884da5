/** What promotions have been used, and by whom. */
package dev.oms.internal.pricing;
