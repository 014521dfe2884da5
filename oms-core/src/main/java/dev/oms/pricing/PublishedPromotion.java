package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stored promotion: what it is, now and before.
 *
 * @param versions in their order; the older ones of many are forgotten
 */
public record PublishedPromotion(String id, List<Version> versions) implements Entity {
    public static final String KIND = "promotion";

    private static final int MOST_VERSIONS = 20;

    /**
     * What the promotion is from a moment on.
     *
     * @param ended whether somebody has ended it
     */
    public record Version(Instant since, Promotion promotion, boolean ended) {
        private Instant until() {
            return ended ? since : promotion.validity().until();
        }
    }

    public PublishedPromotion {
        versions = List.copyOf(versions);
        require(!versions.isEmpty(), "promotion %s has no version", id);
    }

    public static EntityKey key(String id) {
        return new EntityKey(KIND, id);
    }

    /** The first version of a promotion. */
    public static PublishedPromotion first(PromotionPublished published) {
        return new PublishedPromotion(
                published.promotion().id(), List.of(new Version(published.since(), published.promotion(), false)));
    }

    /** The promotion with one more version, also where it had ended. */
    public PublishedPromotion next(PromotionPublished published) {
        return and(new Version(published.since(), published.promotion(), false));
    }

    /** The promotion, which is over. */
    public PublishedPromotion ended(PromotionEnded ended) {
        return and(new Version(ended.at(), promotion(), true));
    }

    private PublishedPromotion and(Version next) {
        List<Version> all = new ArrayList<>(versions);
        all.add(next);
        return new PublishedPromotion(id, all.subList(Math.max(0, all.size() - MOST_VERSIONS), all.size()));
    }

    /** The last version. */
    public Promotion promotion() {
        return last().promotion();
    }

    /** Whether somebody has ended it. */
    public boolean isEnded() {
        return last().ended();
    }

    /** The version of a moment; empty before the first one that is known, and after somebody has ended it. */
    public Optional<Promotion> at(Instant moment) {
        return versions.stream()
                .filter(version -> !version.since().isAfter(moment))
                .reduce((earlier, later) -> later)
                .filter(version -> !version.ended())
                .map(Version::promotion);
    }

    /** The first moment at which no version of it applies any more. */
    public Instant endsAt() {
        Instant ends = last().until();
        for (int i = 0; i + 1 < versions.size(); i++) {
            Instant until = versions.get(i).until();
            Instant replaced = versions.get(i + 1).since();
            Instant end = until.isBefore(replaced) ? until : replaced;
            ends = end.isAfter(ends) ? end : ends;
        }
        return ends;
    }

    private Version last() {
        return versions.get(versions.size() - 1);
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
