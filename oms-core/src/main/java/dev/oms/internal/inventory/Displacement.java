package dev.oms.internal.inventory;

import dev.oms.common.NodeId;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.file.Backorders;
import dev.oms.internal.file.Offers;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.file.Problems;
import dev.oms.internal.file.Reserving;
import dev.oms.internal.file.Wishes;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.StockLevel;
import dev.oms.order.BackorderFilled;
import dev.oms.order.DisplaceUnits;
import dev.oms.order.OrderLine;
import dev.oms.order.PoolUnits;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.port.Facts;
import dev.oms.sourcing.PolicyAnswer;
import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingProblem;
import java.util.List;
import java.util.Set;

/** A line that waits takes units from the first holder who gives way, in one commit. */
final class Displacement {
    private final Facts facts;
    private final OrderFile file;
    private final Backorder waiting;
    private final Draft draft;
    private final Offers offers;

    Displacement(Facts facts, OrderFile file, Backorder waiting) {
        this.facts = facts;
        this.file = file;
        this.waiting = waiting;
        this.draft = file.draft();
        this.offers = new Offers(facts, draft.now());
    }

    /** Takes units; answers how many, and goes on after this is committed where more are wanted. */
    int from(List<HeldUnits> held) {
        if (file.order().line(waiting.line()).orElseThrow().isPartOfWhole()) {
            // One component from elsewhere would tear its bundle.
            return 0;
        }
        int wanted = waiting.queued() - toBeHad();
        for (Holder holder : Holder.inOrder(held, file, facts)) {
            int units = Math.min(wanted, holder.units());
            int taken = units > 0 ? take(holder, units) : 0;
            if (taken > 0) {
                if (wanted > taken) {
                    draft.timer(
                            draft.now(),
                            waiting.order().value(),
                            new DisplaceUnits(waiting.order().value(), waiting.line()));
                }
                return taken;
            }
        }
        return 0;
    }

    /** Whether units are wanted that are not free anyway. */
    boolean wants() {
        return !file.order().line(waiting.line()).orElseThrow().isPartOfWhole() && waiting.queued() > toBeHad();
    }

    /** Nodes at which somebody could give way only if somebody else did not keep their stock; none where nothing is wanted. */
    Set<NodeId> outOfReach(List<HeldUnits> held) {
        return wants() ? Holder.outOfReach(held, file, facts) : Set.of();
    }

    /** What is free goes to the queue, and takes nobody's units. */
    private int toBeHad() {
        List<StockLevel> levels =
                offers.to(Offers.buyer(file.order(), draft), waiting.sku()).levels(waiting.queued());
        return units(decide(levels, waiting.queued()));
    }

    private int take(Holder holder, int units) {
        SourcingProblem problem = problem(List.of(holder.offering(units)), units);
        SourcingDecision decision = PolicyAnswer.of(draft.settings().sourcing(), problem);
        int taken = units(decision);
        if (taken == 0 || !holder.givesWay(taken)) {
            return 0;
        }
        holder.lose(taken);
        Reserving reserving = new Reserving(file, offers, UnitState.BACKORDERED, "backorder");
        List<UnitMove> moves = decision.assignments().stream()
                .map(each -> reserving.of(each, new PoolUnits(holder.pool(), each.units())))
                .toList();
        file.apply(new BackorderFilled(
                moves,
                List.of(decision),
                List.of(Problems.inputs(draft.settings().sourcing().name(), problem, facts))));
        Backorders.shrink(facts, draft, waiting.order(), waiting.line(), taken);
        file.save();
        return taken;
    }

    private SourcingDecision decide(List<StockLevel> levels, int units) {
        return PolicyAnswer.of(draft.settings().sourcing(), problem(levels, units));
    }

    private SourcingProblem problem(List<StockLevel> levels, int units) {
        OrderLine line = file.order().line(waiting.line()).orElseThrow();
        List<SourcingProblem.Demand> demands = new Wishes(file.order(), offers, each -> units)
                .of(List.of(line)).stream()
                        .map(wish -> wish.demand().apply(units))
                        .toList();
        return Problems.ofPromisedUnits(file, facts).of(demands, levels);
    }

    private static int units(SourcingDecision decision) {
        return Math.toIntExact(decision.units());
    }
}
