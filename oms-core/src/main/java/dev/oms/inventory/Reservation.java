package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.ReservationId;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Units that are set aside for a while for somebody who has not ordered yet, such as a cart. It ends once: by an order, by
 * being given up, or by its time.
 *
 * @param lines numbered from 1
 * @param expires when it ends if nobody extends it
 */
public record Reservation(ReservationId id, List<ReservationLine> lines, Instant expires) implements Entity {
    public static final String KIND = "reservation";

    public Reservation {
        lines = List.copyOf(lines);
        require(isNumbered(lines), "the lines of %s are not numbered in their order", id);
    }

    private static boolean isNumbered(List<ReservationLine> lines) {
        return IntStream.range(0, lines.size()).allMatch(i -> lines.get(i).number() == i + 1);
    }

    public static EntityKey key(ReservationId id) {
        return new EntityKey(KIND, id.value());
    }

    @Override
    public EntityKey key() {
        return key(id);
    }

    @Override
    public String owner() {
        return id.value();
    }

    /** What is set aside, by line, node and pool. */
    public List<HeldUnits> held() {
        return lines.stream()
                .flatMap(line -> line.shares().stream()
                        .map(share -> new HeldUnits(
                                HeldUnits.reference(id.value(), line.number()),
                                line.sku(),
                                share.node(),
                                share.pool(),
                                share.units())))
                .toList();
    }

    /** Whether everything that was asked for is set aside. */
    public boolean isComplete() {
        return lines.stream().allMatch(line -> line.reserved() == line.wanted());
    }

    /** The same until some moment, but no shorter than before. */
    public Reservation until(Instant moment) {
        return new Reservation(id, lines, moment.isAfter(expires) ? moment : expires);
    }

    /** What is left of it without some of what it holds. */
    public Reservation without(HeldUnits lost) {
        return new Reservation(
                id,
                lines.stream()
                        .map(line ->
                                HeldUnits.reference(id.value(), line.number()).equals(lost.reference())
                                        ? line.without(lost)
                                        : line)
                        .toList(),
                expires);
    }
}
