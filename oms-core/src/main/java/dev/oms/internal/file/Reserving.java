package dev.oms.internal.file;

import dev.oms.common.Sku;
import dev.oms.inventory.Buyer;
import dev.oms.inventory.HeldUnits;
import dev.oms.order.OrderLine;
import dev.oms.order.PoolUnits;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.sourcing.SourcingDecision.Assignment;
import java.util.List;

/** Sets units aside for lines of an order, each with the move that the order makes of it. */
public final class Reserving {
    private final OrderFile file;
    private final Offers offers;
    private final UnitState from;
    private final String reason;

    /**
     * For an order.
     *
     * @param from the state that its units leave
     * @param reason what the movements say; empty for nothing
     */
    public Reserving(OrderFile file, Offers offers, UnitState from, String reason) {
        this.file = file;
        this.offers = offers;
        this.from = from;
        this.reason = reason;
    }

    /** Of whatever the buyer is to draw first; a move for each pool. */
    public List<UnitMove> drawn(Buyer buyer, Assignment each) {
        return offers.take(buyer, sku(each), each, file.draft()).stream()
                .map(drawn -> of(each, drawn))
                .toList();
    }

    /** Of these units. */
    public UnitMove of(Assignment each, PoolUnits units) {
        String reference = OrderLine.reference(file.order().id(), each.line());
        file.draft().reserve(new HeldUnits(reference, sku(each), each.node(), units.pool(), units.units()), reason);
        UnitMove move = UnitMove.at(each.node(), each.line(), from, UnitState.Trigger.ALLOCATE, units.units());
        // The pool is said where it has to be asked for later.
        return units.pool().isUsual() && !offers.isTracked(sku(each)) ? move : move.of(units.pool());
    }

    private Sku sku(Assignment each) {
        return file.order().line(each.line()).orElseThrow().sku();
    }
}
