package dev.oms.order;

import dev.oms.catalog.offering.Selection;
import dev.oms.command.Command;
import dev.oms.common.AddressForm;
import dev.oms.common.Masked;
import dev.oms.common.OrderId;
import dev.oms.common.Personal;
import dev.oms.common.ReservationId;
import dev.oms.common.Sorted;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
 * @param pricing what else price lists and promotions may know of it; ignored where all lines bring their prices
 * @param customerAge years, as far as somebody knows or says; 0 where nobody does. Kept as a declaration
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
        @NotNull(message = "is missing") @Valid DeliveryForm delivery,
        @NotNull(message = "is missing") @Valid PricingForm pricing,

        @Min(value = 0, message = "must be from {value}") @Max(value = 150, message = "must be at most {value}")
        int customerAge)
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
     * @param sku of a product, or the id of the offering that is selected
     * @param quantity base units; or how often so much in a unit of measure, or how many of what is selected
     * @param unitPrice agreed price of one unit, of the unit of measure where there is one, up to 6 decimals; empty for the
     *     price of lists, or else the catalogue's
     * @param discount amount off this line
     * @param categories that promotions find it by, besides its product's own
     * @param attributes that promotions can ask for; nothing about a person
     * @param measure so much of it in a unit of measure, none or one
     * @param selection what is chosen of an offering of the catalogue that is sold now, none or one
     */
    public record Line(
            @IdText String sku,

            @Positive(message = "must be positive") @Max(value = 1_000_000, message = "must be at most {value}")
            int quantity,

            @DecimalText String unitPrice,
            @DecimalText String discount,

            @Size(max = 50, message = "must be at most {max}")
            Set<@IdText String> categories,

            @Size(max = 50, message = "must be at most {max}")
            Map<@IdText String, @PlainText(max = 100) String> attributes,

            @Size(max = 1, message = "takes at most one measure")
            List<@Valid MeasureForm> measure,

            @Size(max = 1, message = "takes at most one selection")
            List<@Valid Selection> selection) {
        public Line {
            categories = Sorted.set(categories);
            attributes = Sorted.byText(attributes);
            measure = List.copyOf(measure);
            selection = List.copyOf(selection);
        }

        /** A line of which promotions know only the product. */
        public Line(String sku, int quantity, String unitPrice, String discount) {
            this(sku, quantity, unitPrice, discount, Set.of(), Map.of(), List.of(), List.of());
        }

        /** A line at the price of lists, or else the catalogue's. */
        public static Line of(String sku, int quantity) {
            return new Line(sku, quantity, "", "");
        }

        /** So much in a unit of measure that the catalogue knows for it, such as {@code 1.5 KGM}. */
        public static Line of(String sku, String amount, String unit) {
            return of(sku, 1).measured(new MeasureForm(amount, unit));
        }

        /** So many of an offering, configured. */
        public static Line of(Selection selection, int quantity) {
            return new Line(selection.offering(), quantity, "", "", Set.of(), Map.of(), List.of(), List.of(selection));
        }

        /** The quantity is how often so much. */
        public Line measured(MeasureForm much) {
            return new Line(sku, quantity, unitPrice, discount, categories, attributes, List.of(much), selection);
        }

        /** At an agreed price of one unit, of the unit of measure where there is one. */
        public Line at(String price) {
            return new Line(sku, quantity, price, discount, categories, attributes, measure, selection);
        }

        /** Whether it names base units of a SKU. */
        public boolean isPlain() {
            return measure.isEmpty() && selection.isEmpty();
        }

        /** The same in base units. */
        public Line counted(int units, String price, String off) {
            return new Line(sku, units, price, off, categories, attributes, List.of(), List.of());
        }

        /** A SKU of which one of what is selected has some base units. */
        public Line part(String delivered, int each) {
            int units = Math.multiplyExact(each, quantity);
            return new Line(delivered, units, "", "", categories, attributes, List.of(), List.of());
        }

        public Line in(String... names) {
            return new Line(sku, quantity, unitPrice, discount, Set.of(names), attributes, measure, selection);
        }

        /** One more attribute. */
        public Line attribute(String name, String value) {
            Map<String, String> all = new HashMap<>(attributes);
            all.put(name, value);
            return new Line(sku, quantity, unitPrice, discount, categories, all, measure, selection);
        }
    }

    /**
     * An order of a channel, in EUR with prices that include tax, to Germany, on account; to be refined by the methods below.
     */
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
                DeliveryForm.SHIPPED,
                PricingForm.NONE,
                0);
    }

    public PlaceOrder reference(String number) {
        return with(next -> next.externalReference = number);
    }

    public PlaceOrder customer(String id) {
        return with(next -> next.customer = id);
    }

    /** The customer is so many years old. */
    public PlaceOrder customerAge(int years) {
        return with(next -> next.customerAge = years);
    }

    public PlaceOrder currency(String code) {
        return with(next -> next.currency = code);
    }

    public PlaceOrder shipTo(AddressForm address) {
        return with(next -> next.shipTo = address);
    }

    /** One more line at the price of lists, or else the catalogue's. */
    public PlaceOrder line(String sku, int quantity) {
        return line(Line.of(sku, quantity));
    }

    /** One more line at an agreed unit price, up to 6 decimals. */
    public PlaceOrder line(String sku, int quantity, String unitPrice) {
        return line(new Line(sku, quantity, unitPrice, ""));
    }

    /** One more line: so much in a unit of measure, such as {@code 1.5 KGM}. */
    public PlaceOrder line(String sku, String amount, String unit) {
        return line(Line.of(sku, amount, unit));
    }

    /** One more line: so many of an offering, configured. */
    public PlaceOrder line(Selection selection, int quantity) {
        return line(Line.of(selection, quantity));
    }

    /** One more line. */
    public PlaceOrder line(Line line) {
        return lines(Stream.concat(lines.stream(), Stream.of(line)).toList());
    }

    public PlaceOrder lines(List<Line> all) {
        return with(next -> next.lines = all);
    }

    /** Takes an amount off the order. */
    public PlaceOrder discount(String amount) {
        return with(next -> next.orderDiscount = amount);
    }

    /** Prices are without tax. */
    public PlaceOrder taxExcluded() {
        return with(next -> next.taxIncluded = false);
    }

    /** Pays with this means of payment, authorised once the stock is reserved. */
    public PlaceOrder payBy(String token) {
        return with(next -> next.paymentMethod = token);
    }

    public PlaceOrder priority(int lowerFirst) {
        return with(next -> next.priority = lowerFirst);
    }

    public PlaceOrder note(String text) {
        return with(next -> next.note = text);
    }

    /** Takes what was set aside for it; the reservation ends with the order. */
    public PlaceOrder reserved(ReservationId id) {
        return with(next -> next.reservation = id.value());
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
        return with(next -> next.delivery = terms);
    }

    /** One more code, which counts where price lists do. */
    public PlaceOrder coupon(String code) {
        return pricing(pricing.coupon(code));
    }

    /** What brought the customer here. */
    public PlaceOrder campaign(String name) {
        return pricing(pricing.campaign(name));
    }

    /** What it may cost in all, tax included: if it costs anything else it is refused with both totals. */
    public PlaceOrder agreedTotal(String amount) {
        return pricing(pricing.agreedTotal(amount));
    }

    /** What promotions and price lists may know of it. */
    public PlaceOrder pricing(PricingForm form) {
        return with(next -> next.pricing = form);
    }

    private PlaceOrder with(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return parts.order();
    }

    /** The components, to change one of them. */
    private static final class Parts {
        private final String channel;
        private String externalReference;
        private String customer;
        private String currency;
        private AddressForm shipTo;
        private List<Line> lines;
        private String orderDiscount;
        private boolean taxIncluded;
        private String paymentMethod;
        private int priority;
        private String note;
        private String reservation;
        private DeliveryForm delivery;
        private PricingForm pricing;
        private int customerAge;

        Parts(PlaceOrder order) {
            channel = order.channel();
            externalReference = order.externalReference();
            customer = order.customer();
            currency = order.currency();
            shipTo = order.shipTo();
            lines = order.lines();
            orderDiscount = order.orderDiscount();
            taxIncluded = order.taxIncluded();
            paymentMethod = order.paymentMethod();
            priority = order.priority();
            note = order.note();
            reservation = order.reservation();
            delivery = order.delivery();
            pricing = order.pricing();
            customerAge = order.customerAge();
        }

        PlaceOrder order() {
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
                    delivery,
                    pricing,
                    customerAge);
        }
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
