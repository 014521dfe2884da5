/** Translation between the core's entities and events and stored records of JSON text. */
package dev.oms.persistence.internal;
