package dev.oms.catalog.offering;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import java.time.Instant;

/**
 * What is sold from a moment on, until the next version; never changed, so that whoever names it always means the same.
 *
 * @param from when it takes the place of the version before
 */
public record CatalogVersion(String version, Instant from, Instant publishedAt, Assortment assortment)
        implements Entity {
    public static final String KIND = "catalog_version";

    public static EntityKey key(String version) {
        return new EntityKey(KIND, version);
    }

    /** Answers what can be chosen in this version. */
    public Configurator configurator() {
        return new Configurator(assortment);
    }

    @Override
    public EntityKey key() {
        return key(version);
    }

    @Override
    public String owner() {
        return version;
    }
}
