/** Values that every feature speaks: money, ids, actors, addresses, and the exceptions. */
package dev.oms.common;
