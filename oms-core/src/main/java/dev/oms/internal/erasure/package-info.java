/** How forgetting a customer is decided. */
package dev.oms.internal.erasure;
