package dev.oms.fulfillment;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.FulfillmentId;
import dev.oms.common.NodeId;
import dev.oms.order.ByLine;
import dev.oms.order.LineUnits;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * A fulfilment order: the work given to one node for one order.
 *
 * @param lines in the order of their numbers
 */
public record Fulfillment(
        FulfillmentId id, NodeId node, List<FulfillmentLine> lines, List<Package> packages, Instant releasedAt)
        implements Entity {
    public static final String KIND = "fulfillment";

    public Fulfillment {
        lines = List.copyOf(lines);
        packages = List.copyOf(packages);
        require(ByLine.isAscending(lines, FulfillmentLine::line), "the lines of %s are not in their order", id);
    }

    public static EntityKey key(FulfillmentId id) {
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

    public FulfillmentState state() {
        if (units(FulfillmentLine::released) > 0) {
            return FulfillmentState.OPEN;
        }
        if (units(FulfillmentLine::picked) > 0) {
            return FulfillmentState.PICKED;
        }
        if (units(FulfillmentLine::packed) > 0) {
            return FulfillmentState.PACKED;
        }
        return units(FulfillmentLine::shipped) > 0 ? FulfillmentState.SHIPPED : FulfillmentState.CANCELLED;
    }

    public Optional<FulfillmentLine> line(int number) {
        return ByLine.find(lines, FulfillmentLine::line, number);
    }

    /** Packages that are filled and have not left. */
    public List<Package> packagesReady() {
        return packages.stream()
                .filter(p -> !p.shipped() && !p.contents().isEmpty())
                .toList();
    }

    /** Units of all lines in some stage. */
    public long units(ToIntFunction<FulfillmentLine> stage) {
        return lines.stream().mapToLong(stage::applyAsInt).sum();
    }

    Fulfillment move(List<UnitMove> moves) {
        Map<Integer, FulfillmentLine> byNumber = new HashMap<>();
        lines.forEach(line -> byNumber.put(line.line(), line));
        moves.forEach(move -> byNumber.computeIfPresent(move.line(), (n, line) -> line.move(move)));
        return new Fulfillment(
                id,
                node,
                lines.stream().map(l -> byNumber.getOrDefault(l.line(), l)).toList(),
                packages,
                releasedAt);
    }

    /** Moves units out of work; packed ones leave their packages, the last package first. */
    Fulfillment cut(List<UnitMove> moves) {
        Map<Integer, Integer> out = new HashMap<>();
        moves.stream()
                .filter(move -> move.from() == UnitState.PACKED)
                .forEach(move -> out.merge(move.line(), move.units(), Integer::sum));
        List<Package> next = new ArrayList<>(packages);
        for (int i = next.size() - 1; i >= 0; i--) {
            if (!next.get(i).shipped()) {
                next.set(i, unpacked(next.get(i), out));
            }
        }
        return move(moves).withPackages(next);
    }

    /** The same without units that wait to be picked. */
    Fulfillment without(List<FulfillmentLine> gone) {
        return withReleased(gone, -1);
    }

    /** The same with more units that wait to be picked. */
    Fulfillment with(List<FulfillmentLine> more) {
        return withReleased(more, 1);
    }

    private Fulfillment withReleased(List<FulfillmentLine> some, int sign) {
        Map<Integer, FulfillmentLine> byNumber = new TreeMap<>();
        lines.forEach(line -> byNumber.put(line.line(), line));
        some.forEach(
                each -> byNumber.merge(each.line(), each, (line, other) -> line.withReleased(sign * other.released())));
        return new Fulfillment(id, node, List.copyOf(byNumber.values()), packages, releasedAt);
    }

    Fulfillment withPackages(List<Package> next) {
        return new Fulfillment(id, node, lines, next, releasedAt);
    }

    /** The package without what is to go out of it; takes that off what is to go out. */
    private static Package unpacked(Package each, Map<Integer, Integer> out) {
        List<LineUnits> contents = new ArrayList<>();
        for (LineUnits content : each.contents()) {
            int taken = Math.min(out.getOrDefault(content.line(), 0), content.units());
            out.merge(content.line(), -taken, Integer::sum);
            if (content.units() > taken) {
                contents.add(new LineUnits(content.line(), content.units() - taken));
            }
        }
        return new Package(each.number(), contents, false);
    }
}
