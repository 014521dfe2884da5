package dev.oms.internal.file;

import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.FillBackorders;
import dev.oms.order.AllocateOrder;
import dev.oms.order.LineParked;
import dev.oms.order.LineQuantities;
import dev.oms.order.NodeExcluded;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.RetryParked;
import dev.oms.port.Facts;
import dev.oms.sourcing.Parking;
import dev.oms.sourcing.ParkingPolicy;
import dev.oms.sourcing.SourcingCase;
import dev.oms.sourcing.SourcingProblem;
import dev.oms.sourcing.SourcingProblem.Demand;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What went wrong with sourcing the lines of an order; the file must have been opened with their cases. */
public final class Cases {
    private Cases() {}

    /** Nodes that have failed a line. */
    public static List<NodeId> excluded(Facts facts, OrderId order, int line) {
        return facts.find(SourcingCase.key(order, line), SourcingCase.class)
                .map(found -> found.entity().excluded())
                .orElse(List.of());
    }

    /** The same problem without the nodes that have failed what is wanted; a bundle is failed by who failed a component. */
    public static SourcingProblem barring(SourcingProblem problem, Order order, Facts facts) {
        List<Demand> demands = problem.demands().stream()
                .map(demand -> demand.barring(failed(demand.line(), order, facts)))
                .toList();
        Set<NodeId> excluded = new HashSet<>(problem.excluded());
        demands.stream()
                .map(demand -> new HashSet<>(demand.barred()))
                .reduce((some, others) -> {
                    some.retainAll(others);
                    return some;
                })
                .ifPresent(excluded::addAll);
        return problem.wanting(demands).excluding(excluded);
    }

    private static List<NodeId> failed(int line, Order order, Facts facts) {
        return Stream.concat(Stream.of(line), order.components(line).stream().map(OrderLine::number))
                .flatMap(each -> excluded(facts, order.id(), each).stream())
                .distinct()
                .toList();
    }

    /** A node has failed some lines. */
    public static void exclude(OrderFile file, NodeId node, List<Integer> lines) {
        lines.forEach(line -> file.keep(of(file, line).excluding(node)));
        file.apply(new NodeExcluded(node, lines));
    }

    /** Units of a line come from nowhere; that is tried again by the policy, and not said twice. */
    public static void park(OrderFile file, int line, Parking.Reason reason, String why) {
        SourcingCase before = of(file, line);
        if (before.isParked()) {
            return;
        }
        ParkingPolicy policy = file.draft().settings().parking();
        Instant now = file.draft().now();
        boolean retried = reason == Parking.Reason.NOTHING_FITS && policy.isTriedAfter(0);
        List<Instant> retry = retried ? List.of(now.plus(policy.waitAfter(0))) : List.of();
        Parking parking = new Parking(reason, why, now, 0, retry);
        retry.forEach(at -> wake(file, line, now, at));
        file.keep(before.parked(parking));
        file.apply(new LineParked(line, parking));
    }

    /** Has a parked line tried again at some moment. */
    public static void wake(OrderFile file, int line, Instant since, Instant at) {
        // It belongs to the SKU: an order that is closed does not wait for it to be put away.
        String sku = file.order().line(line).orElseThrow().sku().value();
        file.draft().timer(at, sku, new RetryParked(file.order().id().value(), line, since));
    }

    /** Has whatever is open or waits of a line looked at now. */
    public static void tryNow(OrderFile file, int line) {
        OrderLine wanted = file.order().line(line).orElseThrow();
        String order = file.order().id().value();
        if (wanted.quantities().open() > 0) {
            file.draft().timer(file.draft().now(), order, new AllocateOrder(order, Set.of()));
        }
        if (wanted.quantities().backordered() > 0) {
            Sku sku = wanted.sku();
            file.draft().timer(file.draft().now(), sku.value(), new FillBackorders(Set.of(sku.value()), 0));
        }
    }

    /** Lines of which nothing is open or waits any more are not parked. */
    static void settle(OrderFile file) {
        for (Versioned<SourcingCase> each : file.facts().owned(file.order().id().value(), SourcingCase.class)) {
            SourcingCase now = of(file, each.entity().line());
            if (now.isParked() && !isWaiting(file, now.line())) {
                file.keep(now.unparked());
            }
        }
    }

    private static boolean isWaiting(OrderFile file, int line) {
        LineQuantities quantities = file.order().line(line).orElseThrow().quantities();
        return quantities.open() + queued(file, line, quantities) > 0;
    }

    /** What other nodes send waits for no decision. */
    private static int queued(OrderFile file, int line, LineQuantities quantities) {
        return file.facts()
                .find(Backorder.key(file.order().id(), line), Backorder.class)
                .flatMap(found -> file.draft().left(found, Backorder.class))
                .map(Backorder::queued)
                .orElse(quantities.backordered());
    }

    private static SourcingCase of(OrderFile file, int line) {
        return file.sourcingCase(line)
                .orElseGet(() -> SourcingCase.of(
                        file.order().id(),
                        line,
                        file.order().line(line).orElseThrow().sku()));
    }
}
