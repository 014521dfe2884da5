package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.catalog.Kit;
import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.AssemblyId;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.common.StockPool;
import dev.oms.common.SupplyId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Units of a kit that are made of their components at a node, or taken apart there. What goes in is set aside until the
 * work starts, then it is no stock any more; what comes out is expected until it is there.
 *
 * @param kit the item that is made or taken apart
 * @param takesApart whether kits go in and components come out
 * @param lines what goes in and what comes out, as the kit was defined when it was ordered
 * @param units ordered
 * @param done of them
 * @param spoiled of them: what went in is gone, and nothing came out
 * @param cancelled of them: what went in is back
 * @param due when all of it should be done
 * @param reference what people know it by; empty for none
 */
public record Assembly(
        AssemblyId id,
        NodeId node,
        Sku kit,
        boolean takesApart,
        AssemblyState state,
        List<AssemblyLine> lines,
        long units,
        long done,
        long spoiled,
        long cancelled,
        Instant due,
        String reference,
        Instant orderedAt)
        implements Entity {
    public static final String KIND = "assembly";

    public Assembly {
        lines = List.copyOf(lines);
        require(units > 0 && done >= 0 && spoiled >= 0 && cancelled >= 0, "%s is of at least one unit", id);
        require(done + spoiled + cancelled <= units, "of %d units of %s no more can have come out", units, id);
    }

    public static EntityKey key(AssemblyId id) {
        return new EntityKey(KIND, id.value());
    }

    /** An assembly that has not begun. */
    public static Assembly ordered(
            AssemblyId id,
            NodeId node,
            Sku kit,
            boolean takesApart,
            List<Kit.Component> components,
            long units,
            Instant due,
            String reference,
            Instant at) {
        List<Kit.Component> whole = List.of(new Kit.Component(kit, 1));
        List<AssemblyLine> lines = new ArrayList<>();
        (takesApart ? whole : components)
                .forEach(each -> lines.add(new AssemblyLine(lines.size() + 1, each.sku(), each.units(), false)));
        (takesApart ? components : whole)
                .forEach(each -> lines.add(new AssemblyLine(lines.size() + 1, each.sku(), each.units(), true)));
        AssemblyState begin = AssemblyState.LIFECYCLE.initial();
        return new Assembly(id, node, kit, takesApart, begin, lines, units, 0, 0, 0, due, reference, at);
    }

    @Override
    public EntityKey key() {
        return key(id);
    }

    @Override
    public String owner() {
        return id.value();
    }

    /** Units that are still to be done. */
    public long open() {
        return units - done - spoiled - cancelled;
    }

    /** What goes into it. */
    public List<AssemblyLine> inputs() {
        return lines.stream().filter(line -> !line.comesOut()).toList();
    }

    /** What comes out of it. */
    public List<AssemblyLine> outputs() {
        return lines.stream().filter(AssemblyLine::comesOut).toList();
    }

    /** What the movements of a line name as their cause. */
    public String reference(AssemblyLine line) {
        return HeldUnits.reference(id.value(), line.number());
    }

    /** The supply as which units that come out are expected. */
    public SupplyId supply(AssemblyLine output) {
        return new SupplyId(reference(output));
    }

    /** The assembly that a supply is expected from, if it is from one. */
    public static AssemblyId of(SupplyId supply) {
        String holder = HeldUnits.holder(supply.value());
        return new AssemblyId(holder.isEmpty() ? supply.value() : holder);
    }

    /** What is set aside for it. */
    public List<HeldUnits> held() {
        return state != AssemblyState.ORDERED
                ? List.of()
                : inputs().stream()
                        .map(line ->
                                new HeldUnits(reference(line), line.sku(), node, StockPool.USUAL, line.each() * units))
                        .toList();
    }

    /** Units of a line that are no stock any more, as they went in and are not back; nothing of what comes out. */
    public long consumed(AssemblyLine line) {
        boolean begun = state != AssemblyState.ORDERED && state != AssemblyState.CANCELLED;
        long gone = begun ? units - cancelled : spoiled;
        return line.comesOut() ? 0 : line.each() * gone;
    }

    /** Units of a line that came out. */
    public long produced(AssemblyLine line) {
        return line.comesOut() ? line.each() * done : 0;
    }

    Assembly start() {
        return with(AssemblyState.Trigger.START, done, spoiled, cancelled);
    }

    Assembly finish(long more, long lost) {
        boolean something = done + more > 0;
        AssemblyState.Trigger part = something ? AssemblyState.Trigger.FINISH_PART : AssemblyState.Trigger.SPOIL_PART;
        AssemblyState.Trigger end = something ? AssemblyState.Trigger.FINISH : AssemblyState.Trigger.SPOIL;
        return with(more + lost == open() ? end : part, done + more, spoiled + lost, cancelled);
    }

    Assembly cancel() {
        return with(AssemblyState.Trigger.CANCEL, done, spoiled, cancelled + open());
    }

    private Assembly with(AssemblyState.Trigger trigger, long done, long spoiled, long cancelled) {
        return new Assembly(
                id,
                node,
                kit,
                takesApart,
                AssemblyState.LIFECYCLE.fire(state, trigger),
                lines,
                units,
                done,
                spoiled,
                cancelled,
                due,
                reference,
                orderedAt);
    }
}
