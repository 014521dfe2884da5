/** Replays a sales file through the library: a shop's year, order by order. */
package dev.oms.examples.replay;
