/** What the customer agreed to pay, and how it is shared exactly. */
package dev.oms.pricing;
