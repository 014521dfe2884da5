package dev.oms.internal.inventory;

import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.SupplyId;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.inventory.Assembly;
import dev.oms.inventory.Supply;
import dev.oms.inventory.SupplyEvent;
import dev.oms.inventory.SupplyExpected;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What commands about a supply have in common. */
public final class Supplies {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private Supplies() {}

    static ReadSet reads(String supply) {
        SupplyId id = new SupplyId(supply);
        return ReadSet.NOTHING.with(Supply.key(id)).with(Assembly.key(Assembly.of(id)));
    }

    /**
     * Units are on their way.
     *
     * @param waiting units in the queue of the SKU, where nobody planned it so far
     */
    public static void expect(Supply supply, long waiting, Facts facts, Draft draft) {
        draft.insert(supply);
        draft.event(supply.key(), supply.id().value(), 1, new SupplyExpected(supply));
        Outlooks.plan(supply.sku(), waiting, facts, draft);
        Outlooks.reviewLater(
                supply.sku(),
                "%d units are expected with %s on %s"
                        .formatted(supply.units(), supply.id(), LocalDate.ofInstant(supply.due(), ZoneOffset.UTC)),
                draft);
    }

    /** Decides about a supply that is still open. */
    static Decision onOpen(String supply, Facts facts, Function<Versioned<Supply>, Decision> decide) {
        Optional<Versioned<Supply>> found = facts.find(Supply.key(new SupplyId(supply)), Supply.class);
        if (found.isEmpty()) {
            return Decision.notFound("supply", supply);
        }
        Supply known = found.get().entity();
        if (facts.find(Assembly.key(Assembly.of(known.id())), Assembly.class).isPresent()) {
            return Decision.declined(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    supply,
                    "%s comes out of assembly %s: finish or cancel that".formatted(supply, Assembly.of(known.id()))));
        }
        if (!known.isOpen()) {
            return Decision.declined(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    supply,
                    "nothing is to come of %s: %d of %d units came in%s; expect another one"
                            .formatted(
                                    supply,
                                    known.received(),
                                    known.units(),
                                    known.cancelled() ? ", the rest was cancelled" : "")));
        }
        if (known.stage() == Supply.Stage.FOLLOWING) {
            return Decision.declined(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    supply,
                    "%s follows %s and changes with that alone".formatted(supply, known.reference())));
        }
        return decide.apply(found.get());
    }

    /** Has the supply take its next state, with the event on a timeline of its own. */
    static Decision record(Versioned<Supply> before, SupplyEvent event, Draft draft) {
        apply(before, List.of(event), draft);
        return draft.accept(event.supply().value());
    }

    /** Has the supply take several steps at once. */
    static void apply(Versioned<Supply> before, List<SupplyEvent> events, Draft draft) {
        Supply next = before.entity();
        for (SupplyEvent event : events) {
            next = event.applyTo(next);
            draft.event(next.key(), next.id().value(), before.version() + 1, event);
        }
        draft.put(before, next);
    }

    /** Dates that no calendar has are mistakes, and some databases cannot keep them. */
    static Optional<Refusal> notADate(Instant due, String at) {
        return due.isBefore(EARLIEST) || due.isAfter(LATEST)
                ? Optional.of(
                        new Refusal(Refusal.Code.INVALID, at, "must be from %s to %s".formatted(EARLIEST, LATEST)))
                : Optional.empty();
    }
}
