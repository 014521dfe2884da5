package dev.oms.returns;

import dev.oms.common.Masked;
import dev.oms.common.OrderId;
import dev.oms.common.Personal;
import dev.oms.common.ReturnId;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import dev.oms.order.LineUnits;
import dev.oms.order.OrderCommand;
import dev.oms.order.OrderedItem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Agrees that shipped units come back. Charges among them are paid back without goods; if there are only charges, at once.
 *
 * @param defective whether they come back because they are not as they should be, also what was made to a wish
 */
public record RequestReturn(
        @IdText String orderId,

        @Size(min = 1, max = 10_000, message = "must name {min} to {max} lines")
        List<@Valid LineUnits> units,

        @Personal @NotBlank(message = "must say why") @PlainText(max = 200)
        String reason,

        boolean defective)
        implements OrderCommand<ReturnId> {
    public RequestReturn {
        units = List.copyOf(units);
    }

    /** Nothing is said to be the matter with the goods. */
    public RequestReturn(String orderId, List<LineUnits> units, String reason) {
        this(orderId, units, reason, false);
    }

    /** Units of an order's lines come back. */
    public static RequestReturn of(OrderId order, String reason, LineUnits... units) {
        return new RequestReturn(order.value(), List.of(units), reason, false);
    }

    /** So many whole configured offerings come back, all their parts at once. */
    public static RequestReturn items(OrderId order, String reason, OrderedItem item, int quantity) {
        return new RequestReturn(order.value(), item.toReturn(quantity), reason, false);
    }

    /** The goods are not as they should be. */
    public RequestReturn becauseOfDefect() {
        return new RequestReturn(orderId, units, reason, true);
    }

    @Override
    public ReturnId result(String subject) {
        return ReturnId.parse(subject);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
