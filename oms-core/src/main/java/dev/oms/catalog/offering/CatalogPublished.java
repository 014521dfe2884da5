package dev.oms.catalog.offering;

import dev.oms.command.Event;
import java.time.Instant;

/** A version of the catalogue was published. It never changes, so that its name is enough to know what is in it. */
public record CatalogPublished(String version, Instant from, int offerings, int rules) implements Event {}
