package dev.oms.order;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.Address;
import dev.oms.common.ChannelId;
import dev.oms.common.CustomerId;
import dev.oms.common.Masked;
import dev.oms.common.Money;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.Personal;
import dev.oms.inventory.HeldUnits;
import dev.oms.pricing.Cart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * The agreement with a customer. Changed only by folding its events.
 *
 * @param externalReference the channel's own number for it, unique per channel; empty for none
 * @param customer empty for an anonymous order
 * @param pickup the node where the customer comes for it, none or one; none for an order that is shipped
 * @param promised the day until which it is to be there, none or one
 * @param paymentMethod token for the means of payment; empty for an order on account
 * @param priority lower is served first
 * @param fulfillments how many fulfilment orders were made so far: the last running number
 * @param shipments how many shipments were made so far
 * @param returns how many returns were made so far
 * @param pricing what price lists and promotions knew of it, none or one; none where its lines brought their prices
 * @param days what it takes of what nodes can do in a day, sorted by node and day; none where they can do any number
 * @param taxes what the tax ledger was told, or is to be told, of what was charged and given back; none without such a ledger
 * @param age what was declared of the customer's age at placement, none or one
 */
public record Order(
        OrderId id,
        ChannelId channel,
        String externalReference,
        @Personal String customer,
        Currency currency,
        OrderState state,
        @Personal Address shipTo,
        List<NodeId> pickup,
        List<LocalDate> promised,
        @Personal String paymentMethod,
        int priority,
        Instant placedAt,
        @Personal String note,
        List<OrderLine> lines,
        List<Hold> holds,
        int fulfillments,
        int shipments,
        int returns,
        List<PricingContext> pricing,
        List<DayShare> days,
        List<TaxEntry> taxes,
        @Personal List<AgeDeclaration> age)
        implements Entity {
    public static final String KIND = "order";

    public Order {
        pickup = List.copyOf(pickup);
        promised = List.copyOf(promised);
        lines = List.copyOf(lines);
        holds = List.copyOf(holds);
        pricing = List.copyOf(pricing);
        require(pricing.size() <= 1, "an order is priced once");
        days = List.copyOf(days);
        taxes = List.copyOf(taxes);
        age = List.copyOf(age);
        require(age.size() <= 1, "a customer is of one age");
        require(pickup.size() <= 1 && promised.size() <= 1, "an order has one place and one day");
        require(!lines.isEmpty(), "an order has at least one line");
        for (int i = 0; i < lines.size(); i++) {
            require(
                    lines.get(i).number() == i + 1,
                    "line %d stands in place %d",
                    lines.get(i).number(),
                    i + 1);
            require(lines.get(i).price().currency().equals(currency), "line %d is not in %s", i + 1, currency);
        }
        Bundles.requireInStep(lines);
    }

    /** An order whose lines brought their prices, from nodes that can do any number. */
    public Order(
            OrderId id,
            ChannelId channel,
            String externalReference,
            String customer,
            Currency currency,
            OrderState state,
            Address shipTo,
            List<NodeId> pickup,
            List<LocalDate> promised,
            String paymentMethod,
            int priority,
            Instant placedAt,
            String note,
            List<OrderLine> lines,
            List<Hold> holds,
            int fulfillments,
            int shipments,
            int returns) {
        this(
                id,
                channel,
                externalReference,
                customer,
                currency,
                state,
                shipTo,
                pickup,
                promised,
                paymentMethod,
                priority,
                placedAt,
                note,
                lines,
                holds,
                fulfillments,
                shipments,
                returns,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public static EntityKey key(OrderId id) {
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

    /** Whether the customer comes for it. */
    public boolean isPickup() {
        return !pickup.isEmpty();
    }

    /** How old the customer is said to be; 0 where nobody has said it. */
    public int declaredAge() {
        return age.isEmpty() ? 0 : age.get(0).years();
    }

    /** The customer, unless the order is anonymous. */
    public Optional<CustomerId> customerId() {
        return customer.isEmpty() ? Optional.empty() : Optional.of(new CustomerId(customer));
    }

    /** A line by its number. */
    public Optional<OrderLine> line(int number) {
        return number >= 1 && number <= lines.size() ? Optional.of(lines.get(number - 1)) : Optional.empty();
    }

    /** What was ordered as configured offerings, by their first lines. */
    public List<OrderedItem> items() {
        Map<Integer, List<OrderLine>> byItem = new TreeMap<>();
        for (OrderLine line : lines) {
            line.chosen()
                    .ifPresent(chosen -> byItem.computeIfAbsent(chosen.item(), none -> new ArrayList<>())
                            .add(line));
        }
        return byItem.entrySet().stream()
                .map(each -> new OrderedItem(each.getKey(), each.getValue()))
                .toList();
    }

    /** What the order costs now, tax included: as agreed, less what was cancelled. */
    public Money total() {
        return sum(OrderLine::total);
    }

    /** What was agreed at first, tax included, cancelled units and added lines counted in. */
    public Money orderedTotal() {
        return sum(line -> line.price().total());
    }

    /** What has been, or is being, charged. */
    public Money charged() {
        return sum(OrderLine::charged);
    }

    /** What has been, or is being, paid back for returned units. */
    public Money refunded() {
        return sum(OrderLine::refunded);
    }

    /** What the customer is to pay in the end, as it stands: what the order costs, less what is paid back. */
    public Money owed() {
        return total().minus(refunded());
    }

    /**
     * The cart that lists and promotions priced when it was placed, with the units that were ordered and the lines that were
     * added since: what a back-test prices again. Absent where its lines brought their prices.
     */
    public Optional<Cart> cart() {
        return pricing.stream().findFirst().map(context -> PricedCarts.of(this, context));
    }

    /** What is set aside for it, by line, node and pool. */
    public List<HeldUnits> held() {
        return lines.stream()
                .flatMap(line -> line.shares().stream().flatMap(share -> held(line, share)))
                .toList();
    }

    private Stream<HeldUnits> held(OrderLine line, NodeShare share) {
        String reference = OrderLine.reference(id, line.number());
        return share.byPool().stream()
                .map(each -> new HeldUnits(reference, line.sku(), share.node(), each.pool(), each.units()));
    }

    /** The components of the bundle on a line; none where it is no bundle. */
    public List<OrderLine> components(int bundle) {
        return lines.stream().filter(line -> line.isPartOf(bundle)).toList();
    }

    /** Units of all lines by some account; those of bundles are counted as their components. */
    public long units(ToIntFunction<LineQuantities> account) {
        return lines.stream()
                .filter(line -> !line.isBundle())
                .mapToLong(line -> account.applyAsInt(line.quantities()))
                .sum();
    }

    public FulfillmentStatus fulfillmentStatus() {
        return FulfillmentStatus.of(
                units(LineQuantities::live), units(LineQuantities::gone), units(LineQuantities::delivered));
    }

    public ReturnStatus returnStatus() {
        return ReturnStatus.of(units(LineQuantities::gone), units(LineQuantities::returned));
    }

    /** The holds that block an operation. */
    public List<Hold> holdsOn(Operation operation) {
        return holds.stream().filter(hold -> hold.blocks().contains(operation)).toList();
    }

    /** Moves units, all at once; {@link dev.oms.common.InvariantViolation} where there are too few. */
    public Order move(List<UnitMove> moves) {
        Order moved = mapLines(moves, UnitMove::line, OrderLine::move);
        return moved.withDays(Workload.after(days, moves, moved.lines));
    }

    /** Takes some of what nodes can do in a day. */
    Order hold(List<DayShare> more) {
        return withDays(Workload.plus(days, more));
    }

    /** What is set aside for it: goods by line, node and pool, and of what nodes can do in a day. */
    public List<HeldUnits> heldWithDays() {
        List<HeldUnits> all = new ArrayList<>(held());
        days.forEach(share -> all.addAll(share.held(OrderLine.reference(id, 0))));
        return all;
    }

    /** Takes units of lines back. */
    public Order takeBack(List<LineUnits> units) {
        return mapLines(units, LineUnits::line, (line, back) -> line.takeBack(back.units()));
    }

    Order fire(OrderState.Trigger trigger) {
        OrderState fired = OrderState.LIFECYCLE.fire(state, trigger);
        return but(next -> next.state = fired);
    }

    Order reprice(List<LinesRepriced.Line> prices) {
        return mapLines(prices, LinesRepriced.Line::line, (line, next) -> LinesRepriced.reprice(line, next.price()));
    }

    Order withShipTo(Address address) {
        return but(next -> next.shipTo = address);
    }

    Order withDelivery(List<NodeId> place, List<LocalDate> day) {
        return but(next -> {
            next.pickup = place;
            next.promised = day;
        });
    }

    private Order withDays(List<DayShare> other) {
        return other.equals(days) ? this : but(next -> next.days = other);
    }

    Order withPricing(List<PricingContext> other) {
        return but(next -> next.pricing = other);
    }

    Order withTaxes(List<TaxEntry> other) {
        return but(next -> next.taxes = other);
    }

    Order withLines(List<OrderLine> other) {
        return but(next -> next.lines = other);
    }

    Order withHolds(List<Hold> other) {
        return but(next -> next.holds = other);
    }

    /** One more fulfilment order. */
    public Order countFulfillment(int number) {
        return but(next -> next.fulfillments = number);
    }

    /** One more shipment. */
    public Order countShipment(int number) {
        return but(next -> next.shipments = number);
    }

    /** One more return. */
    public Order countReturn(int number) {
        return but(next -> next.returns = number);
    }

    private <C> Order mapLines(
            List<C> changes, ToIntFunction<C> lineOf, java.util.function.BiFunction<OrderLine, C, OrderLine> change) {
        List<OrderLine> next = new ArrayList<>(lines);
        for (C each : changes) {
            int number = lineOf.applyAsInt(each);
            require(line(number).isPresent(), "order %s has no line %d", id, number);
            next.set(number - 1, change.apply(next.get(number - 1), each));
        }
        return withLines(Accounts.inStep(lines, Bundles.inStep(next)));
    }

    private Order but(Consumer<NextOrder> change) {
        NextOrder next = new NextOrder(this);
        change.accept(next);
        return next.done();
    }

    private Money sum(Function<OrderLine, Money> amount) {
        return lines.stream().map(amount).reduce(Money.zero(currency), Money::plus);
    }

    @Override
    public String toString() {
        return Masked.text(this, "paymentMethod", "note");
    }
}
