package dev.oms.internal.order;

import dev.oms.common.Id;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.engine.Settings;
import dev.oms.internal.pricing.PriceBoards;
import dev.oms.internal.pricing.PriceQuestion;
import dev.oms.internal.pricing.PriceReading;
import dev.oms.internal.pricing.StoreReading;
import dev.oms.order.ChangeOrder;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.PricingContext;
import dev.oms.order.Repricing;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.pricing.Buyer;
import dev.oms.pricing.Cart;
import dev.oms.pricing.Pricing;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out by what a change is priced, where it asks for prices at all. */
final class ChangedPrices {
    private final Settings settings;
    private final PriceBoards boards;

    ChangedPrices(Settings settings, PriceBoards boards) {
        this.settings = settings;
        this.boards = boards;
    }

    /**
     * What was found.
     *
     * @param now lists and promotions as they are; none where there are none, or nobody asks
     * @param then as they were when the order was placed, where that is asked; else as they are
     * @param groups of the customer, where somebody asks
     */
    record Found(Optional<Pricing> now, Optional<Pricing> then, Set<String> groups) {
        static final Found NOTHING = new Found(Optional.empty(), Optional.empty(), Set.of());

        Found {
            groups = Set.copyOf(groups);
        }
    }

    /** What is asked of stored prices; nothing where everything keeps or brings its price. */
    Optional<PriceReading> asking(ChangeOrder command, Order order, Reader reader) {
        return asks(command)
                ? Optional.of(
                        boards.asking(() -> question(command, order, reader), settings.pricing(), reader.tenant()))
                : Optional.empty();
    }

    /** @param facts in which is what was asked */
    Found found(ChangeOrder command, Order order, Optional<PriceReading> asking, Facts facts, Reader reader) {
        if (asking.isEmpty()) {
            return Found.NOTHING;
        }
        Optional<Pricing> now = asking.get().pricing(facts, reader.now(), StoreReading.of(reader));
        return now.isEmpty()
                ? Found.NOTHING
                : new Found(
                        now,
                        asOfPlacement(command) ? then(command, order, reader).or(() -> now) : now,
                        asking.get().question().buyer().groups());
    }

    /** What is asked of stored prices, to be read along. */
    static ReadSet reads(Optional<PriceReading> asking) {
        return asking.map(PriceReading::reads).orElse(ReadSet.NOTHING);
    }

    private static boolean asks(ChangeOrder command) {
        return !command.repricing().keeps() || ListPrices.count(command.additions());
    }

    private static boolean asOfPlacement(ChangeOrder command) {
        return !command.repricing().keeps() && command.repricing().asOf() == Repricing.AsOf.PLACEMENT;
    }

    private Optional<Pricing> then(ChangeOrder command, Order order, Reader reader) {
        return order.cart()
                .map(cart -> PriceBoards.asOf(
                        cart.at(),
                        atPlacement(order, cart, added(command)),
                        settings.pricing().orElseGet(() -> Pricing.builder().build()),
                        StoreReading.of(reader)));
    }

    /** What is asked of stored prices as they were when an order was placed. */
    static PriceQuestion atPlacement(Order order, Cart cart, Set<Sku> added) {
        Set<Sku> skus = Stream.concat(order.lines().stream().map(OrderLine::sku), added.stream())
                .collect(Collectors.toSet());
        return new PriceQuestion(cart.buyer(), cart.currency(), cart.at(), skus, codes(order));
    }

    private static Set<Sku> added(ChangeOrder command) {
        return command.additions().stream().map(line -> new Sku(line.sku())).collect(Collectors.toSet());
    }

    private static Set<String> codes(Order order) {
        return order.pricing().stream()
                .flatMap(context -> context.coupons().stream())
                .filter(Id::isValid)
                .collect(Collectors.toSet());
    }

    private PriceQuestion question(ChangeOrder command, Order order, Reader reader) {
        Stream<Sku> kept = command.repricing().keeps()
                ? Stream.empty()
                : order.lines().stream().map(OrderLine::sku);
        return new PriceQuestion(
                buyer(order, settings.groups().of(order.customer())),
                order.currency(),
                reader.now(),
                Stream.concat(kept, added(command).stream()).collect(Collectors.toSet()),
                codes(order));
    }

    /** As the order knew its buyer, and as today's groups are. */
    static Buyer buyer(Order order, Set<String> groups) {
        PricingContext today = order.pricing().stream()
                .findFirst()
                .map(context -> context.groups(groups))
                .orElse(PricingContext.of(groups));
        return ListPrices.buyer(order.channel().value(), order.customer(), today);
    }
}
