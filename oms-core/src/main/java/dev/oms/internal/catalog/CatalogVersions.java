package dev.oms.internal.catalog;

import dev.oms.catalog.offering.CatalogVersion;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Finds versions of the catalogue. */
public final class CatalogVersions {
    private CatalogVersions() {}

    /** The version that is sold at a moment: of those that have begun the last, of several at once the last published. */
    public static Query<CatalogVersion> at(Instant moment) {
        return Query.of(Kinds.CATALOG_VERSION)
                .lessThan("valid_from", moment.plus(1, ChronoUnit.MICROS))
                .sortedBy("valid_from", "published_at")
                .reversed()
                .limit(1);
    }
}
