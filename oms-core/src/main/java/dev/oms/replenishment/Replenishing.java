package dev.oms.replenishment;

import dev.oms.command.Reason;
import dev.oms.inventory.Supply;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a rule asks for on some ground: as many whole packs as reach the level, at least the minimum order. So the level is
 * exceeded by less than a pack, unless the minimum order asks for more.
 *
 * @param today the day at the node
 * @param due by when units that are ordered now would arrive; none where whoever sends them does not work
 */
public record Replenishing(ReplenishmentRule rule, Ground ground, LocalDate today, List<Instant> due) {
    public Replenishing {
        due = List.copyOf(due);
    }

    /** A proposal, or none where nothing is missing or nothing can be ordered. */
    public Optional<Proposal> proposal() {
        long units = possible();
        return units == 0 || due.isEmpty()
                ? Optional.empty()
                : Optional.of(new Proposal(
                        rule.sku(),
                        rule.node(),
                        rule.accepted(),
                        rule.terms().source(),
                        rule.terms().from(),
                        units,
                        due.get(0),
                        ground,
                        reasons(units)));
    }

    /** What is missing and cannot be ordered. */
    public Optional<Unfilled> unfilled() {
        long wanted = wanted();
        if (wanted > 0 && due.isEmpty()) {
            return unfilled(wanted, "no-working-day", "nobody works at its source in the coming year");
        }
        long missing = wanted - possible();
        if (missing > 0 && rule.terms().isTransfer()) {
            return unfilled(
                    missing,
                    "source-is-short",
                    "%d are available at %s, in packs of %d"
                            .formatted(
                                    ground.atSource(),
                                    rule.terms().from(),
                                    rule.terms().pack()));
        }
        return missing > 0
                ? unfilled(missing, "too-many", "one order has at most %d units".formatted(Supply.MAX_UNITS))
                : Optional.empty();
    }

    private Optional<Unfilled> unfilled(long units, String code, String text) {
        return Optional.of(new Unfilled(rule.sku(), rule.node(), units, new Reason("replenishment." + code, text)));
    }

    private boolean asks() {
        return rule.active()
                && rule.target().asks(ground.position(), ground.safety())
                && rule.target().isOpen(today, rule.lastOrder());
    }

    private long missing() {
        return rule.target().upTo() + ground.safety() - ground.position();
    }

    private long wanted() {
        return asks() ? rule.terms().inPacks(Math.max(missing(), rule.terms().minimum())) : 0;
    }

    private long possible() {
        Terms terms = rule.terms();
        long most = terms.isTransfer() ? Math.min(ground.atSource(), Supply.MAX_UNITS) : Supply.MAX_UNITS;
        return terms.wholePacks(Math.min(wanted(), most));
    }

    private List<Reason> reasons(long units) {
        Target target = rule.target();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(
                "replenishment.position",
                "position %d: %d on hand, %d of them set aside, %d on their way, %d wait"
                        .formatted(
                                ground.position(),
                                ground.onHand(),
                                ground.reserved(),
                                ground.inbound(),
                                ground.waiting())));
        reasons.add(new Reason(
                "replenishment."
                        + target.method()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-'),
                called()));
        if (ground.safety() > 0) {
            reasons.add(new Reason(
                    "replenishment.safety",
                    "safety stock %d for %s by demand of %d days"
                            .formatted(ground.safety(), rule.service(), rule.window())));
        }
        reasons.add(new Reason(
                "replenishment.units",
                "%d units are missing up to %d; %d are ordered in packs of %d, at least %d"
                        .formatted(
                                missing(),
                                target.upTo() + ground.safety(),
                                units,
                                rule.terms().pack(),
                                rule.terms().minimum())));
        return reasons;
    }

    private String called() {
        Target target = rule.target();
        long trigger = target.trigger() + ground.safety();
        return switch (target.method()) {
            case REORDER_POINT -> "at or below the reorder point %d".formatted(trigger);
            case MIN_MAX -> "below the minimum %d".formatted(trigger);
            case PERIODIC -> "review every %d days".formatted(target.everyDays());
        };
    }
}
