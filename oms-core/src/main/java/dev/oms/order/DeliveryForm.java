package dev.oms.order;

import dev.oms.common.validation.IdText;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * How a customer wants an order, as somebody entered it: not yet known to be possible.
 *
 * @param pickup the node where the customer comes for it; empty for an order that is shipped
 * @param promised the day until which it is to be there, none or one
 */
public record DeliveryForm(
        @IdText(optional = true) String pickup,

        @Size(max = 1, message = "takes at most one day") List<LocalDate> promised) {
    /** Shipped, with no day promised. */
    public static final DeliveryForm SHIPPED = new DeliveryForm("", List.of());

    public DeliveryForm {
        promised = List.copyOf(promised);
    }

    /** The customer comes for it to a node. */
    public DeliveryForm pickupAt(String node) {
        return new DeliveryForm(node, promised);
    }

    /** It is to be there by a day. */
    public DeliveryForm promisedFor(LocalDate day) {
        return new DeliveryForm(pickup, List.of(day));
    }
}
