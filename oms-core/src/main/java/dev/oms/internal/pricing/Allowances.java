package dev.oms.internal.pricing;

import dev.oms.command.StockMovement;
import dev.oms.command.Versioned;
import dev.oms.common.OrderId;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Draft;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.StockLevel;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.pricing.Allowance;
import dev.oms.pricing.HeldUse;
import dev.oms.pricing.Usage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What may be used of promotions, and has been: counted as stock is, so that many orders at once add up in one commit and
 * no two take the last use.
 */
public final class Allowances {
    /** For carts that nothing counts for. */
    public static final Allowances NONE =
            new Allowances(List.of(), new Facts(List.of(), List.of(), List.of(), Optional.empty()));

    private final Map<String, Allowance> wanted;
    private final Facts facts;

    /** @param wanted all that a cart could count against */
    public Allowances(List<Allowance> wanted, Facts facts) {
        this.wanted = wanted.stream().collect(Collectors.toMap(Allowance::counter, Function.identity()));
        this.facts = facts;
    }

    public static ReadSet reads(List<Allowance> wanted) {
        Set<Sku> counters = wanted.stream().map(each -> each.position().sku()).collect(Collectors.toSet());
        return ReadSet.NOTHING
                .withStock(counters)
                .withAll(wanted.stream().map(Allowance::key).collect(Collectors.toSet()));
    }

    /** What had been used when that was read. */
    public Usage usage() {
        return Usage.counted(counter -> level(counter).reserved());
    }

    /** Counts what an order uses. */
    public void hold(List<HeldUse> uses, OrderId order, Draft draft) {
        for (HeldUse use : uses) {
            grant(Optional.ofNullable(wanted.get(use.counter())).orElseThrow(), draft);
            draft.reserve(units(use, order), "");
        }
    }

    /** Counts no more what an order used. */
    public static void giveBack(List<HeldUse> uses, OrderId order, Draft draft) {
        uses.forEach(use -> draft.release(units(use, order), ""));
    }

    /** A movement without a line is nobody's stock, so whoever looks for the stock of an order does not find it. */
    private static HeldUnits units(HeldUse use, OrderId order) {
        Position at = Allowance.position(use.counter());
        return new HeldUnits(order.value(), at.sku(), at.node(), at.pool(), use.units());
    }

    /** The first use writes down the limit, and so does the first one after it was changed; never less than is used. */
    private void grant(Allowance allowance, Draft draft) {
        Optional<Versioned<Allowance>> before = facts.find(allowance.key(), Allowance.class);
        StockLevel level = level(allowance.counter());
        Allowance next = allowance.granting(Math.max(allowance.granted(), level.reserved()));
        if (before.isEmpty()) {
            draft.insert(next);
        } else if (!before.get().entity().equals(next)) {
            draft.put(before.get(), next);
        }
        long more = next.granted() - level.onHand();
        if (more != 0) {
            Position at = next.position();
            draft.move(new StockMovement(StockMovement.Type.ADJUST, at.sku(), at.node(), more, 0, 0, "", ""));
        }
    }

    private StockLevel level(String counter) {
        Position at = Allowance.position(counter);
        return facts.stock(at.sku()).stream()
                .filter(each -> each.position().equals(at))
                .findFirst()
                .orElse(StockLevel.empty(at));
    }
}
