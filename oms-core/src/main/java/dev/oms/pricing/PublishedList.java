package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stored price list: who it is for, now and before. Its prices are {@link ListedPrice}s.
 *
 * @param versions in their order; the older ones of many are forgotten
 */
public record PublishedList(String id, List<Version> versions) implements Entity {
    public static final String KIND = "price_list";

    private static final int MOST_VERSIONS = 20;

    /** What the list is from a moment on. */
    public record Version(Instant since, PriceList list) {}

    public PublishedList {
        versions = List.copyOf(versions);
        require(!versions.isEmpty(), "list %s has no version", id);
    }

    public static EntityKey key(String id) {
        return new EntityKey(KIND, id);
    }

    /** The first version of a list. */
    public static PublishedList first(PriceListDefined defined) {
        return new PublishedList(defined.list().id(), List.of(new Version(defined.since(), defined.list())));
    }

    /** The list with one more version. */
    public PublishedList next(PriceListDefined defined) {
        List<Version> all = new ArrayList<>(versions);
        all.add(new Version(defined.since(), defined.list()));
        return new PublishedList(id, all.subList(Math.max(0, all.size() - MOST_VERSIONS), all.size()));
    }

    /** The last version. */
    public PriceList list() {
        return versions.get(versions.size() - 1).list();
    }

    /** The version of a moment; empty before the first one that is known. */
    public Optional<PriceList> at(Instant moment) {
        return versions.stream()
                .filter(version -> !version.since().isAfter(moment))
                .reduce((earlier, later) -> later)
                .map(Version::list);
    }

    /** The first moment at which no version of it applies any more. */
    public Instant endsAt() {
        Instant ends = list().validity().until();
        for (int i = 0; i + 1 < versions.size(); i++) {
            Instant until = versions.get(i).list().validity().until();
            Instant replaced = versions.get(i + 1).since();
            Instant end = until.isBefore(replaced) ? until : replaced;
            ends = end.isAfter(ends) ? end : ends;
        }
        return ends;
    }

    @Override
    public EntityKey key() {
        return key(id);
    }

    @Override
    public String owner() {
        return id;
    }
}
