package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.OrderId;
import dev.oms.common.Position;
import dev.oms.common.ShipmentId;
import dev.oms.common.Sku;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Units that were made together, or the one unit with a serial number. What is on its shelves is the sum of the movements that
 * name it.
 *
 * @param expires the last day on which its units are good; none if they keep
 * @param recalled whether none of it may be given to anybody
 * @param shelves where its units are, sorted by position
 * @param shipped units that left with orders and have not come back
 * @param inTransit units on their way from one node to another
 * @param lost of those that left with orders, units of serial numbers that were lost on their way: they may turn up again
 * @param soldWith the shipment with which the unit of a serial number left last; none before, and of other lots
 */
public record Lot(
        Sku sku,
        String number,
        List<LocalDate> expires,
        boolean recalled,
        List<LotShelf> shelves,
        long shipped,
        long inTransit,
        long lost,
        List<ShipmentId> soldWith)
        implements Entity {
    public static final String KIND = "lot";

    private static final LocalDate KEEPS = LocalDate.of(9999, 12, 31);

    public Lot {
        expires = List.copyOf(expires);
        shelves = List.copyOf(shelves);
        soldWith = List.copyOf(soldWith);
        require(expires.size() <= 1, "lot %s expires once", number);
        require(shipped >= 0 && inTransit >= 0, "no units of lot %s are away more than once", number);
        require(lost >= 0 && lost <= shipped, "%d of %d units of lot %s cannot be lost", lost, shipped, number);
    }

    public static EntityKey key(Sku sku, String number) {
        return new EntityKey(KIND, sku.value() + "/" + number);
    }

    /** A lot of which nothing is there yet. */
    public static Lot of(LotItem item) {
        return new Lot(new Sku(item.sku()), item.lot(), item.lastDay(), false, List.of(), 0, 0, 0, List.of());
    }

    @Override
    public EntityKey key() {
        return key(sku, number);
    }

    /** The SKU while some of it can leave, so that the lots of a SKU are read at once and stay few. */
    @Override
    public String owner() {
        return units() > 0 ? sku.value() : key().id();
    }

    /** Units on hand, at all nodes. */
    public long units() {
        return shelves.stream().mapToLong(LotShelf::units).sum();
    }

    /** Units that are quarantined, at all nodes. */
    public long quarantined() {
        return shelves.stream().mapToLong(LotShelf::quarantined).sum();
    }

    /** Units that are known to be somewhere: of a serial number, one at most. */
    public long known() {
        return units() + quarantined() + shipped + inTransit;
    }

    /** Units on hand at a position. */
    public long at(Position position) {
        return shelf(position).map(LotShelf::units).orElse(0L);
    }

    /** Units that are quarantined at a position. */
    public long quarantinedAt(Position position) {
        return shelf(position).map(LotShelf::quarantined).orElse(0L);
    }

    /** The last day on which its units are good; far away where they keep. */
    public LocalDate lastGood() {
        return expires.isEmpty() ? KEEPS : expires.get(0);
    }

    /** How long its units are good, for people. */
    public String life() {
        return expires.isEmpty() ? "lot %s keeps".formatted(number) : "lot %s expires %s".formatted(number, lastGood());
    }

    /** Whether its units may leave on a day, keeping for so many more. */
    public boolean mayLeave(LocalDate day, int minimumLife) {
        return !recalled && expires.stream().noneMatch(last -> last.isBefore(day.plusDays(minimumLife)));
    }

    /** With so many units more, or fewer, at a position. */
    public Lot moved(Position position, long units, long quarantined) {
        long onHand = at(position) + units;
        long aside = quarantinedAt(position) + quarantined;
        require(onHand >= 0 && aside >= 0, "lot %s of %s has fewer units at %s", number, sku, position);
        List<LotShelf> next = new ArrayList<>(
                shelves.stream().filter(shelf -> !shelf.isAt(position)).toList());
        if (onHand + aside > 0) {
            next.add(new LotShelf(position.node(), position.pool(), onHand, aside));
        }
        next.sort(Comparator.comparing((LotShelf shelf) -> shelf.node().value()).thenComparing(LotShelf::pool));
        return new Lot(sku, number, expires, recalled, next, shipped, inTransit, lost, soldWith);
    }

    /** With so many units more, or fewer, at customers. */
    public Lot shipped(long units) {
        return new Lot(sku, number, expires, recalled, shelves, shipped + units, inTransit, lost, soldWith);
    }

    /** The one unit with its serial number, after it has left with a shipment. */
    public Lot soldWith(ShipmentId shipment) {
        return new Lot(sku, number, expires, recalled, shelves, shipped, inTransit, lost, List.of(shipment));
    }

    /** Whether the unit of a serial number has left with another order since it left with this one. */
    public boolean isSoldSince(OrderId order) {
        return soldWith.stream().anyMatch(each -> !each.order().equals(order));
    }

    /** With its units given up on their way to a customer. */
    public Lot lose(long units) {
        return new Lot(sku, number, expires, recalled, shelves, shipped, inTransit, lost + units, soldWith);
    }

    /** With units that were lost back where somebody found them. */
    public Lot found(long units) {
        return lose(-units).shipped(-units);
    }

    /** With so many units more, or fewer, on their way to another node. */
    public Lot sent(long units) {
        return new Lot(sku, number, expires, recalled, shelves, shipped, inTransit + units, lost, soldWith);
    }

    /** With what its movements say. */
    public Lot corrected(List<LotShelf> others, long atCustomers) {
        List<LotShelf> sorted = new ArrayList<>(others);
        sorted.sort(
                Comparator.comparing((LotShelf shelf) -> shelf.node().value()).thenComparing(LotShelf::pool));
        return new Lot(
                sku, number, expires, recalled, sorted, atCustomers, inTransit, Math.min(lost, atCustomers), soldWith);
    }

    /** The same, not to be given to anybody. */
    public Lot recall() {
        return new Lot(sku, number, expires, true, shelves, shipped, inTransit, lost, soldWith);
    }

    private Optional<LotShelf> shelf(Position position) {
        return shelves.stream().filter(shelf -> shelf.isAt(position)).findFirst();
    }
}
