/** Not part of the API. */
package dev.oms.internal;
