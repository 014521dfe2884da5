package dev.oms.fulfillment;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.FulfillmentId;
import dev.oms.common.NodeId;
import dev.oms.order.LineUnits;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** A fulfilment order: the work given to one node for one order. */
public record Fulfillment(
        FulfillmentId id, NodeId node, List<FulfillmentLine> lines, List<Package> packages, Instant releasedAt)
        implements Entity {
    public static final String KIND = "fulfillment";

    public Fulfillment {
        lines = List.copyOf(lines);
        packages = List.copyOf(packages);
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
        return lines.stream().filter(l -> l.line() == number).findFirst();
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
        List<Package> next = new ArrayList<>(packages);
        for (UnitMove move : moves) {
            if (move.from() == UnitState.PACKED) {
                unpack(next, move.line(), move.units());
            }
        }
        return move(moves).withPackages(next);
    }

    Fulfillment withPackages(List<Package> next) {
        return new Fulfillment(id, node, lines, next, releasedAt);
    }

    private static void unpack(List<Package> packages, int line, int units) {
        int left = units;
        for (int i = packages.size() - 1; i >= 0 && left > 0; i--) {
            Package each = packages.get(i);
            if (!each.shipped()) {
                List<LineUnits> contents = new ArrayList<>();
                for (LineUnits content : each.contents()) {
                    int out = content.line() == line ? Math.min(left, content.units()) : 0;
                    left -= out;
                    if (content.units() > out) {
                        contents.add(new LineUnits(content.line(), content.units() - out));
                    }
                }
                packages.set(i, new Package(each.number(), contents, false));
            }
        }
    }
}
