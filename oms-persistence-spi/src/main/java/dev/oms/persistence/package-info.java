/** What a storage adapter implements ({@link dev.oms.persistence.RecordStore}) and the bridge that turns it into the core's persistence port. */
package dev.oms.persistence;
