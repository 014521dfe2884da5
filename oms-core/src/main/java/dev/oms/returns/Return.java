package dev.oms.returns;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.Masked;
import dev.oms.common.Money;
import dev.oms.common.NodeId;
import dev.oms.common.Personal;
import dev.oms.common.ReturnId;
import dev.oms.order.ByLine;
import dev.oms.order.LineLot;
import dev.oms.order.LineUnits;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A return (RMA): goods, or money for charges, that a customer gets back.
 *
 * @param lines in the order of their numbers
 * @param node where the goods arrived; none before
 * @param lots of what is told apart: until it is back, which lots or serial numbers left with its lines; then those that came
 *     back
 * @param refund what is paid back, or owed no more where it was never paid; zero before it is completed
 */
public record Return(
        ReturnId id,
        ReturnState state,
        List<ReturnLine> lines,
        @Personal String reason,
        List<NodeId> node,
        Money refund,
        Instant requestedAt,
        List<LineLot> lots)
        implements Entity {
    public static final String KIND = "return";

    public Return {
        lines = List.copyOf(lines);
        node = List.copyOf(node);
        lots = List.copyOf(lots);
        require(ByLine.isAscending(lines, ReturnLine::line), "the lines of %s are not in their order", id);
    }

    /** Of which nothing is back, or nothing that is told apart. */
    public Return(
            ReturnId id,
            ReturnState state,
            List<ReturnLine> lines,
            String reason,
            List<NodeId> node,
            Money refund,
            Instant requestedAt) {
        this(id, state, lines, reason, node, refund, requestedAt, List.of());
    }

    public static EntityKey key(ReturnId id) {
        return new EntityKey(KIND, id.value());
    }

    @Override
    public EntityKey key() {
        return key(id);
    }

    @Override
    public String owner() {
        return id.order().value();
    }

    public Optional<ReturnLine> line(int number) {
        return ByLine.find(lines, ReturnLine::line, number);
    }

    /** Whether it may still take units back. */
    public boolean isOpen() {
        return !ReturnState.LIFECYCLE.isFinal(state);
    }

    /** Whether goods are expected at all. */
    public boolean expectsGoods() {
        return lines.stream().anyMatch(ReturnLine::goods);
    }

    Return receive(NodeId at, List<LineUnits> units, List<LineLot> back) {
        Map<Integer, Integer> byLine = byLine(units);
        List<ReturnLine> next = lines.stream()
                .map(l -> l.receive(byLine.getOrDefault(l.line(), 0)))
                .toList();
        return new Return(id, fire(ReturnState.Trigger.RECEIVE), next, reason, List.of(at), refund, requestedAt, back);
    }

    Return complete(List<Inspected> inspected, List<LineUnits> accepted, Money amount) {
        Map<Integer, Integer> byLine = byLine(accepted);
        List<ReturnLine> next = lines.stream()
                .map(l -> l.accept(byLine.getOrDefault(l.line(), 0)))
                .toList();
        return new Return(
                id, fire(ReturnState.Trigger.COMPLETE), next, reason, node, amount, requestedAt, kept(inspected));
    }

    /** What is rejected goes back to the customer; units of any lot are of those that nobody named. */
    private List<LineLot> kept(List<Inspected> inspected) {
        List<LineLot> kept = lots;
        for (Inspected each : inspected) {
            kept = each.lot().isEmpty() ? kept : without(kept, each);
        }
        for (Inspected each : inspected) {
            kept = each.lot().isEmpty() ? without(kept, each) : kept;
        }
        return kept;
    }

    private static List<LineLot> without(List<LineLot> some, Inspected rejected) {
        if (rejected.disposition().accepts()) {
            return some;
        }
        int left = rejected.units();
        List<LineLot> rest = new ArrayList<>();
        for (LineLot each : some) {
            boolean meant = each.line() == rejected.line()
                    && (rejected.lot().isEmpty() || rejected.lot().equals(each.lot()));
            int back = meant ? Math.min(left, each.units()) : 0;
            left -= back;
            if (back < each.units()) {
                rest.add(new LineLot(each.line(), each.lot(), each.units() - back));
            }
        }
        return rest;
    }

    Return cancel() {
        return new Return(id, fire(ReturnState.Trigger.CANCEL), lines, reason, node, refund, requestedAt, lots);
    }

    private ReturnState fire(ReturnState.Trigger trigger) {
        return ReturnState.LIFECYCLE.fire(state, trigger);
    }

    private static Map<Integer, Integer> byLine(List<LineUnits> units) {
        return units.stream().collect(Collectors.toMap(LineUnits::line, LineUnits::units, Math::addExact));
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
