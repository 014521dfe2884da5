package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Effect;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What whoever keeps the stock of a node is asked to do, or told, about one order.
 *
 * @param number counts the requests of this order to this node from 1
 */
public record StockRequest(OrderId order, NodeId node, int number, Type type, List<Item> items) implements Effect {

    /** What it is about. */
    public enum Type {
        /** Units are to be set aside. */
        RESERVE,
        /** Units that were set aside are not needed any more. */
        RELEASE,
        /** Units have left the building. */
        SHIP,
        /** Units that were set aside are not there. */
        MISS,
        /** Units are back and can be sold. */
        RETURN;

        /** Whether the other side may say no: to what has happened nobody can. */
        public boolean isWish() {
            return this == RESERVE;
        }

        /** By how much it changes, for each unit, what there is: minus one, one or nothing. */
        public int shelf() {
            return switch (this) {
                case SHIP, MISS -> -1;
                case RETURN -> 1;
                case RESERVE, RELEASE -> 0;
            };
        }
    }

    /** So many base units of a SKU, for a line of the order. */
    public record Item(int line, Sku sku, long units) {}

    public StockRequest {
        items = List.copyOf(items);
        require(!items.isEmpty(), "%s of nothing at %s", type, node);
    }

    @Override
    public String description() {
        return "%s %s at %s"
                .formatted(
                        type.name().toLowerCase(java.util.Locale.ROOT),
                        items.stream()
                                .map(item -> item.units() + " of " + item.sku())
                                .collect(Collectors.joining(", ")),
                        node);
    }
}
