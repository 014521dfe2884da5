package dev.oms.inventory;

import dev.oms.common.NodeId;
import dev.oms.common.Position;
import java.time.LocalDate;
import java.util.List;

/** How much of what a node can do in a day is taken. */
public record DayLoad(NodeId node, LocalDate day, Account orders, Account units) {

    /** By its counters. */
    public static DayLoad of(Node node, LocalDate day, List<StockLevel> counters) {
        WorkDay counted = new WorkDay(node.id(), day);
        NodeProfile profile = node.profile();
        return new DayLoad(
                node.id(),
                day,
                account(counted.orders(), counted.orderLimit(), profile.ordersInADay(), counters),
                account(counted.units(), counted.unitLimit(), profile.unitsInADay(), counters));
    }

    private static Account account(Position counter, Position limit, long most, List<StockLevel> counters) {
        StockLevel now = at(counter, counters);
        return new Account(most, now.reserved(), at(limit, counters).onHand() - now.onHand());
    }

    private static StockLevel at(Position position, List<StockLevel> counters) {
        return counters.stream()
                .filter(level -> level.position().equals(position))
                .findFirst()
                .orElse(StockLevel.empty(position));
    }

    /**
     * What is counted.
     *
     * @param limit what it can do; {@link WorkDay#UNLIMITED} for any number
     * @param held for what is set aside there and was not given out yet
     * @param confirmed for what was given out as work, done or not
     */
    public record Account(long limit, long held, long confirmed) {

        /** What it can still take. */
        public long left() {
            return Math.max(0, limit - held - confirmed);
        }
    }
}
