package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Units that were made together, or the one unit with a serial number. What it has is the sum of the movements that name it;
 * quarantined units are in no lot.
 *
 * @param expires the last day on which its units are good; none if they keep
 * @param shelves where its sellable units are, sorted by position
 */
public record Lot(Sku sku, String number, List<LocalDate> expires, boolean recalled, List<LotShelf> shelves)
        implements Entity {
    public static final String KIND = "lot";

    /** What a number looks like. */
    public static final String NUMBER = "[^\\s/]{1,40}";

    public Lot {
        expires = List.copyOf(expires);
        shelves = List.copyOf(shelves);
        require(expires.size() <= 1, "lot %s expires once", number);
    }

    public static EntityKey key(Sku sku, String number) {
        return new EntityKey(KIND, sku.value() + "/" + number);
    }

    /** A lot of which nothing is there yet. */
    public static Lot of(LotItem item) {
        return new Lot(new Sku(item.sku()), item.lot(), item.lastDay(), false, List.of());
    }

    @Override
    public EntityKey key() {
        return key(sku, number);
    }

    /** The SKU while something is there, so that the lots of a SKU are read at once and stay few. */
    @Override
    public String owner() {
        return shelves.isEmpty() ? key().id() : sku.value();
    }

    /** Units that are there, at all nodes. */
    public long units() {
        return shelves.stream().mapToLong(LotShelf::units).sum();
    }

    /** Units at a position. */
    public long at(Position position) {
        return shelves.stream()
                .filter(shelf -> isAt(shelf, position))
                .mapToLong(LotShelf::units)
                .sum();
    }

    /** Whether its units may leave on a day, keeping for so many more. */
    public boolean mayLeave(LocalDate day, int minimumLife) {
        return !recalled && expires.stream().noneMatch(last -> last.isBefore(day.plusDays(minimumLife)));
    }

    /** With so many units more, or fewer, at a position. */
    public Lot moved(Position position, long units) {
        long then = at(position) + units;
        require(then >= 0, "lot %s of %s has no %d units at %s", number, sku, -units, position);
        List<LotShelf> next = new ArrayList<>(
                shelves.stream().filter(shelf -> !isAt(shelf, position)).toList());
        if (then > 0) {
            next.add(new LotShelf(position.node(), position.pool(), then));
        }
        next.sort(Comparator.comparing((LotShelf shelf) -> shelf.node().value()).thenComparing(LotShelf::pool));
        return new Lot(sku, number, expires, recalled, next);
    }

    /** The same, not to be given to anybody. */
    public Lot recall() {
        return new Lot(sku, number, expires, true, shelves);
    }

    private static boolean isAt(LotShelf shelf, Position position) {
        return shelf.node().equals(position.node()) && shelf.pool().equals(position.pool());
    }
}
