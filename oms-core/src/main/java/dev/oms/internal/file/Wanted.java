package dev.oms.internal.file;

import dev.oms.common.NodeId;
import dev.oms.order.LineUnits;
import dev.oms.order.OrderLine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Which units of an order are to be allocated.
 *
 * @param units of a line
 * @param queued what they are, if they have to wait
 * @param excluded nodes that they may not come from
 * @param reason why, in somebody's words; empty for none
 * @param areNodesChosen whether somebody has chosen the nodes: then those that have failed before are asked as well
 */
record Wanted(
        ToIntFunction<OrderLine> units,
        Queueing.Of queued,
        Set<NodeId> excluded,
        String reason,
        boolean areNodesChosen) {

    /** Open units that are being sold, from a line on. */
    static Wanted sold(int firstLine) {
        return new Wanted(
                line -> line.number() < firstLine ? 0 : line.quantities().open(),
                Queueing.Of.NEW_UNITS,
                Set.of(),
                "",
                false);
    }

    /** Open units that were sold before. */
    static Wanted promised(Set<NodeId> excluded) {
        return new Wanted(line -> line.quantities().open(), Queueing.Of.PROMISED_UNITS, excluded, "", false);
    }

    /** Some open units that were sold before. */
    static Wanted promised(List<LineUnits> some) {
        return new Wanted(byLine(some), Queueing.Of.PROMISED_UNITS, Set.of(), "", false);
    }

    /** Some open units that somebody moves. */
    static Wanted moved(List<LineUnits> some, Set<NodeId> excluded, String reason) {
        return new Wanted(byLine(some), Queueing.Of.MOVED_UNITS, excluded, reason, false);
    }

    private static ToIntFunction<OrderLine> byLine(List<LineUnits> some) {
        Map<Integer, Integer> byLine = some.stream().collect(Collectors.toMap(LineUnits::line, LineUnits::units));
        return line -> byLine.getOrDefault(line.number(), 0);
    }

    Wanted fromChosenNodes() {
        return new Wanted(units, queued, excluded, reason, true);
    }

    /** Whether nodes are left out that have failed a line before: units that are being sold have not been asked for anywhere. */
    boolean isBarred() {
        return queued != Queueing.Of.NEW_UNITS && !areNodesChosen;
    }

    /** Whether other nodes may send them to where they are picked up. */
    boolean mayBeFed() {
        return queued != Queueing.Of.MOVED_UNITS;
    }
}
