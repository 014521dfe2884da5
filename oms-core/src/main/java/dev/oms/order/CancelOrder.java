package dev.oms.order;

import dev.oms.common.Masked;
import dev.oms.common.OrderId;
import dev.oms.common.Personal;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * Cancels units that have not shipped. Work that a node has begun is cut, reservations are given back, the agreed price
 * of the units is owed no more; what others agreed to pay stays as it is.
 *
 * @param units which; empty for everything that has not shipped
 */
public record CancelOrder(
        @IdText String orderId,

        @Size(max = PlaceOrder.MAX_LINES, message = "must name at most {max} lines")
        List<@Valid LineUnits> units,

        @Personal @NotBlank(message = "must say why") @PlainText(max = 200)
        String reason)
        implements OrderCommand<OrderId> {
    public CancelOrder {
        units = List.copyOf(units);
    }

    /** Cancels everything that has not shipped. */
    public static CancelOrder all(OrderId order, String reason) {
        return new CancelOrder(order.value(), List.of(), reason);
    }

    /** Cancels units of lines. */
    public static CancelOrder units(OrderId order, String reason, LineUnits... units) {
        return new CancelOrder(order.value(), List.of(units), reason);
    }

    /** Cancels so many whole configured offerings, all their parts at once. */
    public static CancelOrder items(OrderId order, String reason, OrderedItem item, int quantity) {
        return new CancelOrder(order.value(), item.toCancel(quantity), reason);
    }

    /** So many units of a line as well. */
    public CancelOrder line(int number, int count) {
        List<LineUnits> all = new ArrayList<>(units);
        all.add(new LineUnits(number, count));
        return new CancelOrder(orderId, all, reason);
    }

    @Override
    public OrderId result(String subject) {
        return new OrderId(subject);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
