/** Customers who are to be forgotten, while the books stay. */
package dev.oms.erasure;
