/** A record store in memory, for tests, demonstrations and replays. */
package dev.oms.persistence.memory;
