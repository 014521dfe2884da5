package dev.oms.order;

import dev.oms.common.AddressForm;
import dev.oms.common.OrderId;
import dev.oms.common.Personal;
import dev.oms.common.validation.IdText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes a placed order, all edits at once or none. Prices agreed before stay unless {@link Repricing} says otherwise: fewer units are cancelled at their share
 * of the agreed price, more units are a new line at the same unit price and tax rate without the discounts, which were
 * agreed for the units that were ordered then.
 *
 * @param quantities new numbers of live units of lines; each line at most once
 * @param additions lines to add
 * @param shipTo the new address, none or one; taxes agreed before stay
 * @param delivery how, where and by when it is wanted from now on, none or one
 * @param repricing which prices are found anew; none unless asked for
 */
public record ChangeOrder(
        @IdText String orderId,

        @Size(max = PlaceOrder.MAX_LINES, message = "must name at most {max} lines")
        List<@Valid NewQuantity> quantities,

        @Size(max = PlaceOrder.MAX_LINES, message = "must name at most {max} lines")
        List<PlaceOrder.@Valid Line> additions,

        @Personal @Size(max = 1, message = "takes at most one address")
        List<@Valid AddressForm> shipTo,

        @Size(max = 1, message = "takes at most one place and day")
        List<@Valid DeliveryForm> delivery,

        @NotNull(message = "is missing") @Valid Repricing repricing)
        implements OrderCommand<OrderId> {
    public ChangeOrder {
        quantities = List.copyOf(quantities);
        additions = List.copyOf(additions);
        shipTo = List.copyOf(shipTo);
        delivery = List.copyOf(delivery);
    }

    /** The live units that a line shall have, cancelled ones not counted. */
    public record NewQuantity(
            @Positive(message = "must be a line number from 1")
            int line,

            @PositiveOrZero(message = "must not be negative")
            @Max(value = 1_000_000, message = "must be at most {value}")
            int units) {}

    /** A change of an order, to be named by the methods below. */
    public static ChangeOrder of(OrderId order) {
        return new ChangeOrder(order.value(), List.of(), List.of(), List.of(), List.of(), Repricing.KEEP);
    }

    /** A line shall have so many units; 0 drops it. */
    public ChangeOrder quantity(int line, int units) {
        List<NewQuantity> all = new ArrayList<>(quantities);
        all.add(new NewQuantity(line, units));
        return new ChangeOrder(orderId, all, additions, shipTo, delivery, repricing);
    }

    /** One more line at the catalogue's list price. */
    public ChangeOrder add(String sku, int quantity) {
        return add(sku, quantity, "");
    }

    /** One more line at an agreed unit price. */
    public ChangeOrder add(String sku, int quantity, String unitPrice) {
        return add(new PlaceOrder.Line(sku, quantity, unitPrice, ""));
    }

    /** One more line, also in a unit of measure or of an offering. */
    public ChangeOrder add(PlaceOrder.Line line) {
        List<PlaceOrder.Line> all = new ArrayList<>(additions);
        all.add(line);
        return additions(all);
    }

    /** These lines, and no others, are added. */
    public ChangeOrder additions(List<PlaceOrder.Line> all) {
        return new ChangeOrder(orderId, quantities, all, shipTo, delivery, repricing);
    }

    public ChangeOrder shipTo(AddressForm address) {
        return new ChangeOrder(orderId, quantities, additions, List.of(address), delivery, repricing);
    }

    /** How and by when it is wanted from now on; units that are set aside elsewhere are sourced anew. */
    public ChangeOrder delivery(DeliveryForm terms) {
        return new ChangeOrder(orderId, quantities, additions, shipTo, List.of(terms), repricing);
    }

    /** Some or all prices are found anew; units that have left keep theirs. */
    public ChangeOrder reprice(Repricing which) {
        return new ChangeOrder(orderId, quantities, additions, shipTo, delivery, which);
    }

    @Override
    public OrderId result(String subject) {
        return new OrderId(subject);
    }
}
