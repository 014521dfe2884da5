package dev.oms.internal.inventory;

import dev.oms.command.EntityKey;
import dev.oms.command.Refusal;
import dev.oms.common.OrderId;
import dev.oms.internal.engine.Draft;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.ReservationShortened;
import dev.oms.inventory.Shortfall;
import dev.oms.inventory.ShortfallPolicy;
import dev.oms.inventory.StockFellShort;
import dev.oms.port.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes units that are not there from those who have them set aside, and does about it what the policy says. */
final class Shortfalls {
    /** What is said of such units; nobody's own words. */
    static final String REASON = "fewer are there than were set aside";

    private final Facts facts;
    private final Draft draft;
    private final Takeable takeable;
    private final Map<OrderId, OrderHit> hit = new LinkedHashMap<>();
    private final Map<String, List<HeldUnits>> shortened = new LinkedHashMap<>();
    private int met;

    Shortfalls(Facts facts, Draft draft) {
        this.facts = facts;
        this.draft = draft;
        this.takeable = new Takeable(facts);
    }

    /**
     * Takes what is missing; answers why it cannot be taken.
     *
     * @param path of what the command says of the position
     */
    Optional<Refusal> meet(Shortfall shortfall, List<HeldUnits> latestFirst, String path) {
        ShortfallPolicy.Response response = draft.settings().shortfalls().on(shortfall);
        List<HeldUnits> lost = losses(shortfall, latestFirst);
        long missing =
                shortfall.missing() - lost.stream().mapToLong(HeldUnits::units).sum();
        if (response == ShortfallPolicy.Response.REFUSE || missing > 0) {
            return Optional.of(new Refusal(Refusal.Code.TOO_MANY_UNITS, path, against(shortfall, lost, missing)));
        }
        lost.forEach(each -> take(each, response));
        EntityKey key = new EntityKey("shortfall", draft.context().request().value() + "/" + ++met);
        draft.event(key, shortfall.node().value(), 1, new StockFellShort(shortfall, response, lost));
        return Optional.empty();
    }

    /** Puts the orders that lost something into the draft. */
    void save() {
        hit.values().forEach(OrderHit::save);
        shortened
                .values()
                .forEach(lost -> Reservations.apply(
                        takeable.reservation(lost.get(0)).orElseThrow(), new ReservationShortened(lost), draft));
    }

    private List<HeldUnits> losses(Shortfall shortfall, List<HeldUnits> latestFirst) {
        List<HeldUnits> losses = new ArrayList<>();
        long missing = shortfall.missing();
        for (HeldUnits each : latestFirst) {
            long units = Math.min(missing, takeable.units(each));
            if (units > 0) {
                losses.add(each.of(units));
                missing -= units;
            }
        }
        return losses;
    }

    private void take(HeldUnits lost, ShortfallPolicy.Response response) {
        if (takeable.reservation(lost).isPresent()) {
            shortened
                    .computeIfAbsent(HeldUnits.holder(lost.reference()), id -> new ArrayList<>())
                    .add(lost);
        } else {
            hit.computeIfAbsent(Takeable.order(lost), order -> new OrderHit(order, facts, draft))
                    .lose(lost, response);
        }
        draft.release(lost, REASON);
        draft.warn(
                "shortfall",
                "%d of %s at %s that were set aside for %s are not there"
                        .formatted(lost.units(), lost.sku(), lost.node(), lost.reference()));
    }

    private static String against(Shortfall shortfall, List<HeldUnits> lost, long missing) {
        String rest = missing > 0
                ? "; %d are picked, packed or set aside for others, count those too".formatted(missing)
                : "";
        String orders = lost.stream()
                .map(each -> "%d for %s".formatted(each.units(), each.reference()))
                .collect(Collectors.joining(", "));
        return "%d of %s are reserved at %s, %d would be left; cancel or move first: %s%s"
                .formatted(shortfall.reserved(), shortfall.sku(), shortfall.node(), shortfall.left(), orders, rest);
    }
}
