/** The library's front door: {@link dev.oms.Oms} and how it is built. */
package dev.oms;
