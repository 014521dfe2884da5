package dev.oms;

import dev.oms.command.Outcome;
import dev.oms.command.Plan;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.internal.sourcing.Decisions;
import dev.oms.order.AllocateOrder;
import dev.oms.order.DisplaceUnits;
import dev.oms.order.LiftExclusion;
import dev.oms.order.ReSourceOrder;
import dev.oms.order.ScheduleWaves;
import dev.oms.order.SourceWave;
import dev.oms.order.WaitingOrder;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.sourcing.BackTest;
import dev.oms.sourcing.BackTestReport;
import dev.oms.sourcing.SourcingCase;
import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.StoredDecision;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** From where, and why: decisions of the past, explained, taken again, and put to other policies. */
public final class Sourcing {
    private final Oms oms;
    private final Parts parts;

    Sourcing(Oms oms, Parts parts) {
        this.oms = oms;
        this.parts = parts;
    }

    /**
     * What was decided for an order, the first decision first, each with everything it was taken on; empty where the actor
     * may not look at everybody's business: a decision tells what is in stock.
     */
    public List<StoredDecision> decisions(OrderId order) {
        return parts.mayView(oms, "")
                ? new Decisions(parts.persistence(), oms.tenant()).among(oms.timeline(order))
                : List.of();
    }

    /** The decisions for an order as text for people; empty where there are none that the actor may see. */
    public String explain(OrderId order) {
        return decisions(order).stream().map(StoredDecision::explain).collect(Collectors.joining("\n"));
    }

    /** Sources the open units of an order anew: what somebody does about units whose stock was not there. */
    public Outcome<OrderId> again(OrderId order) {
        return oms.execute(new AllocateOrder(order.value(), Set.of()));
    }

    /** Has what is allocated from where it can be had better than now; a plan of {@link ReSourceOrder} says what that gains. */
    public Outcome<OrderId> reSource(OrderId order, String reason) {
        return oms.execute(new ReSourceOrder(order.value(), reason));
    }

    /** Has a line that waits take units from whoever gives way to it by the policy; answers how many it got at once. */
    public Outcome<Integer> displace(OrderId order, int line) {
        return oms.execute(new DisplaceUnits(order.value(), line));
    }

    /** A page of lines whose units come from nowhere, by order; cursor empty for the first page. */
    public Page<SourcingCase> parked(String cursor) {
        return search(Query.of(Kinds.SOURCING_CASE).where("parked", true).after(cursor));
    }

    /** A page of the parked lines about which a person has to do something; cursor empty for the first page. */
    public Page<SourcingCase> worklist(String cursor) {
        return search(
                Query.of(Kinds.SOURCING_CASE).where("waits_for_person", true).after(cursor));
    }

    /** A page of what went wrong with sourcing lines, by any attribute of {@link Kinds#SOURCING_CASE}, such as the order. */
    public Page<SourcingCase> search(Query<SourcingCase> query) {
        return parts.search(oms, query);
    }

    /** Allows a node that has failed a line to be chosen for it again. */
    public Outcome<OrderId> lift(OrderId order, int line, NodeId node, String reason) {
        return oms.execute(new LiftExclusion(order.value(), line, node.value(), reason));
    }

    /**
     * Sources orders together that compete for the same stock: all together cost no more than one by one, and no line gets
     * fewer units for the sake of a later order. The first bite at once, the rest by the library's timers; answers how many
     * orders the first bite sourced.
     */
    public Outcome<Integer> wave(SourceWave wave) {
        return oms.execute(wave);
    }

    /** What the first bite of a wave would do, and what the whole wave gains; writes nothing. */
    public Outcome<Plan<Integer>> previewWave(SourceWave wave) {
        return oms.plan(wave);
    }

    /** Has those that wait for a wave sourced together again and again, first after this time; zero for never again. */
    public Outcome<Integer> waves(Duration every) {
        return oms.execute(new ScheduleWaves(every));
    }

    /** A page of the orders that wait for a wave, by any attribute of {@link dev.oms.port.Kinds#WAITING_ORDER}. */
    public Page<WaitingOrder> waiting(Query<WaitingOrder> query) {
        return parts.search(oms, query);
    }

    /** What the policy in use answers to the same problem; reads nothing. */
    public SourcingDecision replay(StoredDecision stored) {
        return stored.replay(parts.engine().settings().sourcing());
    }

    /** What another policy would have decided in a past period; for those who may read the events of everybody. */
    public BackTestReport backTest(BackTest test) {
        parts.requireMayReadEvents(oms);
        return new Decisions(parts.persistence(), oms.tenant()).run(test);
    }
}
