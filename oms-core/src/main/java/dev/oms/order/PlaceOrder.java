package dev.oms.order;

import dev.oms.command.Command;
import dev.oms.common.AddressForm;
import dev.oms.common.Masked;
import dev.oms.common.OrderId;
import dev.oms.common.Personal;
import dev.oms.common.ReservationId;
import dev.oms.common.validation.DecimalText;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Captures an order: agrees its prices, reserves its stock, starts its payment.
 *
 * @param channel up to 40 letters, digits, dots, dashes and underscores, so that it can stand before an external reference
 * @param externalReference the channel's own number, unique per channel; empty for none
 * @param customer empty for an anonymous order
 * @param currency ISO 4217 code of every amount in it
 * @param paymentMethod token for the means of payment, never a card number; empty for an order on account
 * @param orderDiscount amount off the order, shared over its lines by value
 * @param taxIncluded whether prices contain the tax
 * @param reservation whose units it takes, as far as they are left; empty for none
 * @param delivery where the customer comes for it, and by when it is to be there
 * @param priority lower is served first; {@value #USUAL_PRIORITY} unless there is a reason
 */
public record PlaceOrder(
        @NotNull(message = "is missing")
        @Pattern(
                regexp = "[A-Za-z0-9_.-]{1,40}",
                message = "must have 1 to 40 letters, digits, dots, dashes or underscores")
        String channel,

        @IdText(optional = true) String externalReference,
        @Personal @IdText(optional = true) String customer,

        @NotNull(message = "is missing")
        @Pattern(regexp = "[A-Z]{3}", message = "must be a three-letter ISO currency code, upper case")
        String currency,

        @Personal @NotNull(message = "is missing") @Valid AddressForm shipTo,

        @Size(min = 1, max = PlaceOrder.MAX_LINES, message = "must have {min} to {max} lines")
        List<@Valid Line> lines,

        @DecimalText String orderDiscount,
        boolean taxIncluded,
        @Personal @PlainText(max = 200) String paymentMethod,

        @Min(value = 0, message = "must be from {value}") @Max(value = 1000, message = "must be at most {value}")
        int priority,

        @Personal @PlainText(max = 4000, lines = true) String note,
        @IdText(optional = true) String reservation,
        @NotNull(message = "is missing") @Valid DeliveryForm delivery)
        implements Command<OrderId> {
    /** The most lines that an order can have. */
    public static final int MAX_LINES = 10_000;

    /** The priority of an order that names none. */
    public static final int USUAL_PRIORITY = 100;

    public PlaceOrder {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param unitPrice agreed price of one unit, up to 6 decimals; empty for the catalogue's list price
     * @param discount amount off this line
     */
    public record Line(
            @IdText String sku,

            @Positive(message = "must be positive") @Max(value = 1_000_000, message = "must be at most {value}")
            int quantity,

            @DecimalText String unitPrice,
            @DecimalText String discount) {}

    /** An order of a channel, in EUR with prices that include tax, on account; to be refined by the methods below. */
    public static PlaceOrder of(String channel) {
        return new PlaceOrder(
                channel,
                "",
                "",
                "EUR",
                AddressForm.inCountry("DE"),
                List.of(),
                "",
                true,
                "",
                USUAL_PRIORITY,
                "",
                "",
                DeliveryForm.SHIPPED);
    }

    public PlaceOrder reference(String number) {
        return new PlaceOrder(
                channel,
                number,
                customer,
                currency,
                shipTo,
                lines,
                orderDiscount,
                taxIncluded,
                paymentMethod,
                priority,
                note,
                reservation,
                delivery);
    }

    public PlaceOrder customer(String id) {
        return new PlaceOrder(
                channel,
                externalReference,
                id,
                currency,
                shipTo,
                lines,
                orderDiscount,
                taxIncluded,
                paymentMethod,
                priority,
                note,
                reservation,
                delivery);
    }

    public PlaceOrder currency(String code) {
        return new PlaceOrder(
                channel,
                externalReference,
                customer,
                code,
                shipTo,
                lines,
                orderDiscount,
                taxIncluded,
                paymentMethod,
                priority,
                note,
                reservation,
                delivery);
    }

    public PlaceOrder shipTo(AddressForm address) {
        return new PlaceOrder(
                channel,
                externalReference,
                customer,
                currency,
                address,
                lines,
                orderDiscount,
                taxIncluded,
                paymentMethod,
                priority,
                note,
                reservation,
                delivery);
    }

    /** One more line at the catalogue's list price. */
    public PlaceOrder line(String sku, int quantity) {
        return line(sku, quantity, "");
    }

    /** One more line at an agreed unit price, up to 6 decimals. */
    public PlaceOrder line(String sku, int quantity, String unitPrice) {
        List<Line> all = new ArrayList<>(lines);
        all.add(new Line(sku, quantity, unitPrice, ""));
        return lines(all);
    }

    public PlaceOrder lines(List<Line> all) {
        return new PlaceOrder(
                channel,
                externalReference,
                customer,
                currency,
                shipTo,
                all,
                orderDiscount,
                taxIncluded,
                paymentMethod,
                priority,
                note,
                reservation,
                delivery);
    }

    /** Takes an amount off the order. */
    public PlaceOrder discount(String amount) {
        return new PlaceOrder(
                channel,
                externalReference,
                customer,
                currency,
                shipTo,
                lines,
                amount,
                taxIncluded,
                paymentMethod,
                priority,
                note,
                reservation,
                delivery);
    }

    /** Prices are without tax. */
    public PlaceOrder taxExcluded() {
        return new PlaceOrder(
                channel,
                externalReference,
                customer,
                currency,
                shipTo,
                lines,
                orderDiscount,
                false,
                paymentMethod,
                priority,
                note,
                reservation,
                delivery);
    }

    /** Pays with this means of payment, authorised once the stock is reserved. */
    public PlaceOrder payBy(String token) {
        return new PlaceOrder(
                channel,
                externalReference,
                customer,
                currency,
                shipTo,
                lines,
                orderDiscount,
                taxIncluded,
                token,
                priority,
                note,
                reservation,
                delivery);
    }

    public PlaceOrder priority(int lowerFirst) {
        return new PlaceOrder(
                channel,
                externalReference,
                customer,
                currency,
                shipTo,
                lines,
                orderDiscount,
                taxIncluded,
                paymentMethod,
                lowerFirst,
                note,
                reservation,
                delivery);
    }

    public PlaceOrder note(String text) {
        return new PlaceOrder(
                channel,
                externalReference,
                customer,
                currency,
                shipTo,
                lines,
                orderDiscount,
                taxIncluded,
                paymentMethod,
                priority,
                text,
                reservation,
                delivery);
    }

    /** Takes what was set aside for it; the reservation ends with the order. */
    public PlaceOrder reserved(ReservationId id) {
        return new PlaceOrder(
                channel,
                externalReference,
                customer,
                currency,
                shipTo,
                lines,
                orderDiscount,
                taxIncluded,
                paymentMethod,
                priority,
                note,
                id.value(),
                delivery);
    }

    /** The customer comes for it to a node. */
    public PlaceOrder pickupAt(String node) {
        return delivery(delivery.pickupAt(node));
    }

    /** It is to be there by a day. */
    public PlaceOrder promisedFor(LocalDate day) {
        return delivery(delivery.promisedFor(day));
    }

    public PlaceOrder delivery(DeliveryForm terms) {
        return new PlaceOrder(
                channel,
                externalReference,
                customer,
                currency,
                shipTo,
                lines,
                orderDiscount,
                taxIncluded,
                paymentMethod,
                priority,
                note,
                reservation,
                terms);
    }

    @Override
    public OrderId result(String subject) {
        return new OrderId(subject);
    }

    @Override
    public String toString() {
        return Masked.text(this, "paymentMethod", "note");
    }
}
