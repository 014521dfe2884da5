package dev.oms.port;

import static dev.oms.port.Attributes.amount;
import static dev.oms.port.Attributes.flag;
import static dev.oms.port.Attributes.instant;
import static dev.oms.port.Attributes.number;
import static dev.oms.port.Attributes.text;

import dev.oms.archive.ArchivedOrder;
import dev.oms.catalog.Product;
import dev.oms.catalog.offering.CatalogVersion;
import dev.oms.command.EffectTask;
import dev.oms.command.Entity;
import dev.oms.command.TimerTask;
import dev.oms.common.Money;
import dev.oms.common.NodeId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.Shipment;
import dev.oms.inventory.Assembly;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.ExternalStock;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.Lot;
import dev.oms.inventory.Node;
import dev.oms.inventory.Outlook;
import dev.oms.inventory.OwedUnits;
import dev.oms.inventory.RecordedMovement;
import dev.oms.inventory.Reservation;
import dev.oms.inventory.StockClaim;
import dev.oms.inventory.Supply;
import dev.oms.inventory.SupplyIssue;
import dev.oms.inventory.Transfer;
import dev.oms.inventory.TransferLine;
import dev.oms.order.CustomerLimits;
import dev.oms.order.LineQuantities;
import dev.oms.order.Order;
import dev.oms.order.OrderReference;
import dev.oms.order.WaitingOrder;
import dev.oms.order.WaveSchedule;
import dev.oms.payment.PaymentLedger;
import dev.oms.port.Kind.Attribute;
import dev.oms.port.Kind.Type;
import dev.oms.pricing.Allowance;
import dev.oms.pricing.CouponBatch;
import dev.oms.pricing.IssuedCoupon;
import dev.oms.pricing.ListedPrice;
import dev.oms.pricing.PriceBoard;
import dev.oms.pricing.PublishedList;
import dev.oms.pricing.PublishedPromotion;
import dev.oms.quote.Quote;
import dev.oms.quote.QuoteVersion;
import dev.oms.replenishment.ReplenishmentRule;
import dev.oms.returns.Return;
import dev.oms.sourcing.Parking;
import dev.oms.sourcing.SourcingCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every kind of entity that the library stores, and what each can be found by. */
public final class Kinds {
    private Kinds() {}

    public static final Kind<Product> PRODUCT = new Kind<>(
            Product.KIND,
            Product.class,
            List.of(
                    text("name", p -> shortened(p.name())),
                    text("item_type", p -> p.type().name()),
                    text("tax_category", Product::taxCategory),
                    head()),
            List.of());

    public static final Kind<CatalogVersion> CATALOG_VERSION = new Kind<>(
            CatalogVersion.KIND,
            CatalogVersion.class,
            List.of(
                    instant("valid_from", CatalogVersion::from),
                    instant("published_at", CatalogVersion::publishedAt),
                    number("offering_count", v -> v.assortment().offerings().size())),
            List.of(List.of("valid_from", "published_at", "id")));

    public static final Kind<Node> NODE = new Kind<>(
            Node.KIND,
            Node.class,
            List.of(
                    text("name", Node::name),
                    text("country", n -> n.address().country()),
                    flag("active", Node::active),
                    head()),
            List.of());

    public static final Kind<Order> ORDER = new Kind<>(
            Order.KIND,
            Order.class,
            concat(orderAttributes(order -> order), List.of(head())),
            List.of(
                    List.of("placed_at", "id"),
                    List.of("customer", "placed_at", "id"),
                    List.of("state", "placed_at", "id"),
                    List.of("channel", "placed_at", "id")));

    public static final Kind<ArchivedOrder> ARCHIVED_ORDER = new Kind<>(
            ArchivedOrder.KIND,
            ArchivedOrder.class,
            concat(
                    orderAttributes(ArchivedOrder::order),
                    List.of(
                            paid("authorized", PaymentLedger::authorized),
                            paid("captured", PaymentLedger::captured),
                            paid("refunded", PaymentLedger::refunded),
                            instant("archived_at", ArchivedOrder::archivedAt),
                            head())),
            List.of(List.of("placed_at", "id"), List.of("customer", "placed_at", "id")));

    public static final Kind<OrderReference> ORDER_REFERENCE =
            new Kind<>(OrderReference.KIND, OrderReference.class, List.of(), List.of());

    public static final Kind<CustomerLimits> CUSTOMER_LIMITS = new Kind<>(
            CustomerLimits.KIND,
            CustomerLimits.class,
            List.of(text("customer", CustomerLimits::customer), instant("limited_since", CustomerLimits::since)),
            List.of());

    public static final Kind<PaymentLedger> PAYMENT = new Kind<>(
            PaymentLedger.KIND,
            PaymentLedger.class,
            List.of(
                    text("currency", l -> l.currency().getCurrencyCode()),
                    amount("authorized", PaymentLedger::authorized),
                    amount("captured", PaymentLedger::captured),
                    amount("refunded", PaymentLedger::refunded),
                    number("amounts_due", l -> l.due().size())),
            List.of());

    public static final Kind<Fulfillment> FULFILLMENT = new Kind<>(
            Fulfillment.KIND,
            Fulfillment.class,
            List.of(
                    text("node", f -> f.node().value()),
                    text("state", f -> f.state().name()),
                    instant("released_at", Fulfillment::releasedAt)),
            List.of(List.of("node", "state", "released_at", "id")));

    public static final Kind<Shipment> SHIPMENT = new Kind<>(
            Shipment.KIND,
            Shipment.class,
            List.of(
                    text("node", s -> s.node().value()),
                    text("state", s -> s.state().name()),
                    text("carrier", s -> shortened(s.carrier())),
                    text("tracking", s -> shortened(s.parcels().get(0).tracking())),
                    number("parcel_count", s -> s.parcels().size()),
                    instant("shipped_at", Shipment::shippedAt)),
            List.of(List.of("tracking", "id"), List.of("shipped_at", "id")));

    public static final Kind<Return> RETURN = new Kind<>(
            Return.KIND,
            Return.class,
            List.of(
                    text("state", r -> r.state().name()),
                    amount("refund", Return::refund),
                    instant("requested_at", Return::requestedAt)),
            List.of(List.of("state", "requested_at", "id")));

    public static final Kind<Backorder> BACKORDER = new Kind<>(
            Backorder.KIND,
            Backorder.class,
            List.of(
                    text("sku", b -> b.sku().value()),
                    number("units", Backorder::units),
                    number("priority", Backorder::priority),
                    number("queue_rank", Backorder::rank),
                    instant("waiting_since", Backorder::since),
                    flag("held", Backorder::held),
                    number("covered_units", Backorder::covered),
                    new Attribute<>(
                            "promised_for",
                            Type.INSTANT,
                            place -> place.promised().stream().findFirst())),
            List.of(List.of("sku", "queue_rank", "waiting_since", "id")));

    public static final Kind<Allowance> ALLOWANCE = new Kind<>(
            Allowance.KIND,
            Allowance.class,
            List.of(
                    text("promotion", Allowance::promotion),
                    text("allowance_type", a -> a.type().name()),
                    number("granted", Allowance::granted)),
            List.of(List.of("promotion", "allowance_type", "id")));

    public static final Kind<PublishedList> PRICE_LIST = new Kind<>(
            PublishedList.KIND,
            PublishedList.class,
            List.of(
                    text("name", l -> shortened(l.list().name())),
                    text("currency", l -> l.list().currency().getCurrencyCode()),
                    number("priority", l -> l.list().priority()),
                    number("list_version", l -> l.list().version()),
                    instant("valid_from", l -> l.list().validity().from()),
                    instant("valid_until", l -> l.list().validity().until()),
                    instant("ends_at", PublishedList::endsAt),
                    head()),
            List.of(List.of("ends_at", "id")));

    public static final Kind<ListedPrice> LISTED_PRICE = new Kind<>(
            ListedPrice.KIND,
            ListedPrice.class,
            List.of(
                    text("list", ListedPrice::list),
                    text("sku", p -> p.sku().value()),
                    instant("last_change", ListedPrice::lastChange),
                    head()),
            List.of(List.of("list", "sku", "id"), List.of("sku", "list", "id")));

    public static final Kind<PublishedPromotion> PROMOTION = new Kind<>(
            PublishedPromotion.KIND,
            PublishedPromotion.class,
            List.of(
                    text("name", p -> shortened(p.promotion().name())),
                    number("priority", p -> p.promotion().priority()),
                    number("promotion_version", p -> p.promotion().version()),
                    flag("ended", PublishedPromotion::isEnded),
                    instant("valid_from", p -> p.promotion().validity().from()),
                    instant("valid_until", p -> p.promotion().validity().until()),
                    instant("ends_at", PublishedPromotion::endsAt),
                    head()),
            List.of(List.of("ends_at", "id")));

    public static final Kind<CouponBatch> COUPON_BATCH = new Kind<>(
            CouponBatch.KIND,
            CouponBatch.class,
            List.of(
                    text("promotion", CouponBatch::promotion),
                    number("issued", CouponBatch::issued),
                    number("withdrawn", CouponBatch::withdrawn),
                    flag("closed", CouponBatch::isClosed),
                    instant("valid_from", b -> b.validity().from()),
                    instant("valid_until", b -> b.validity().until()),
                    instant("ends_at", CouponBatch::endsAt),
                    head()),
            List.of(List.of("ends_at", "id"), List.of("promotion", "id")));

    public static final Kind<IssuedCoupon> COUPON = new Kind<>(
            IssuedCoupon.KIND,
            IssuedCoupon.class,
            List.of(
                    text("batch", IssuedCoupon::batch),
                    flag("withdrawn", IssuedCoupon::isWithdrawn),
                    instant("issued_at", IssuedCoupon::issuedAt)),
            List.of(List.of("batch", "id")));

    public static final Kind<PriceBoard> PRICE_BOARD = new Kind<>(
            PriceBoard.KIND, PriceBoard.class, List.of(instant("changed_at", PriceBoard::changedAt)), List.of());

    public static final Kind<StockClaim> STOCK_CLAIM = new Kind<>(
            StockClaim.KIND,
            StockClaim.class,
            List.of(
                    text("node", c -> c.node().value()),
                    text("state", c -> c.state().name()),
                    number("requests", StockClaim::requests),
                    number("untold_units", StockClaim::untold),
                    flag("is_over", StockClaim::isOver)),
            List.of(List.of("state", "id"), List.of("node", "untold_units", "id"), List.of("node", "is_over", "id")));

    public static final Kind<ExternalStock> EXTERNAL_STOCK = new Kind<>(
            ExternalStock.KIND,
            ExternalStock.class,
            List.of(
                    text("node", s -> s.node().value()),
                    text("sku", s -> s.sku().value()),
                    number("units", ExternalStock::units),
                    number("sequence", ExternalStock::sequence),
                    instant("as_of", ExternalStock::asOf),
                    flag("doubted", ExternalStock::doubted)),
            List.of(List.of("node", "sku", "id")));
    public static final Kind<SourcingCase> SOURCING_CASE = new Kind<>(
            SourcingCase.KIND,
            SourcingCase.class,
            List.of(
                    text("sku", c -> c.sku().value()),
                    flag("parked", SourcingCase::isParked),
                    flag("waits_for_person", SourcingCase::waitsForPerson),
                    new Attribute<>(
                            "reason",
                            Type.TEXT,
                            c -> c.parked().stream()
                                    .findFirst()
                                    .map(parking -> parking.reason().name())),
                    number(
                            "tries",
                            c -> c.parked().stream().mapToInt(Parking::tries).sum()),
                    new Attribute<>(
                            "parked_since",
                            Type.INSTANT,
                            c -> c.parked().stream().findFirst().map(Parking::since)),
                    number("excluded_nodes", c -> c.excluded().size())),
            List.of(List.of("parked", "id"), List.of("waits_for_person", "id")));

    public static final Kind<WaitingOrder> WAITING_ORDER = new Kind<>(
            WaitingOrder.KIND,
            WaitingOrder.class,
            List.of(number("queue_rank", WaitingOrder::rank), instant("waiting_since", WaitingOrder::since)),
            List.of(List.of("queue_rank", "waiting_since", "id")));

    public static final Kind<WaveSchedule> WAVE_SCHEDULE =
            new Kind<>(WaveSchedule.KIND, WaveSchedule.class, List.of(), List.of());

    public static final Kind<Supply> SUPPLY = new Kind<>(
            Supply.KIND,
            Supply.class,
            List.of(
                    text("sku", s -> s.sku().value()),
                    text("node", s -> s.node().value()),
                    text("source", s -> s.source().name()),
                    text("stage", s -> s.stage().name()),
                    text("reference", Supply::reference),
                    number("units", Supply::units),
                    number("received", Supply::received),
                    number("open_units", Supply::open),
                    instant("due_at", Supply::due),
                    flag("is_open", Supply::isOpen)),
            List.of(List.of("sku", "due_at", "id"), List.of("is_open", "due_at", "id")));

    public static final Kind<Lot> LOT = new Kind<>(
            Lot.KIND,
            Lot.class,
            List.of(
                    text("sku", l -> l.sku().value()),
                    text("number", Lot::number),
                    text(
                            "expires",
                            l -> l.expires().stream()
                                    .map(LocalDate::toString)
                                    .findFirst()
                                    .orElse("")),
                    text("good_until", l -> l.lastGood().toString()),
                    flag("recalled", Lot::recalled),
                    number("units", Lot::units),
                    number("quarantined", Lot::quarantined),
                    number("shipped", Lot::shipped)),
            List.of(List.of("sku", "id"), List.of("owner", "good_until", "id")));

    public static final Kind<OwedUnits> OWED_UNITS = new Kind<>(
            OwedUnits.KIND,
            OwedUnits.class,
            List.of(
                    text("pool", o -> o.pool().text()),
                    text("sku", o -> o.sku().value()),
                    text("node", o -> o.node().value()),
                    number("units", OwedUnits::units),
                    text("reference", OwedUnits::reference),
                    text("settlement", OwedUnits::settlement),
                    flag("is_open", OwedUnits::isOpen),
                    instant("owed_at", OwedUnits::at)),
            List.of(List.of("is_open", "owner", "owed_at", "id"), List.of("sku", "id")));

    public static final Kind<SupplyIssue> SUPPLY_ISSUE = new Kind<>(
            SupplyIssue.KIND,
            SupplyIssue.class,
            List.of(
                    text("problem", i -> i.problem().name()),
                    text("sku", i -> i.sku().value()),
                    text("order_id", i -> i.order().value()),
                    number("line", SupplyIssue::line),
                    number("units", SupplyIssue::units),
                    instant("raised_at", SupplyIssue::raised),
                    flag("is_open", SupplyIssue::isOpen)),
            List.of(List.of("is_open", "raised_at", "id")));

    public static final Kind<ReplenishmentRule> REPLENISHMENT_RULE = new Kind<>(
            ReplenishmentRule.KIND,
            ReplenishmentRule.class,
            List.of(
                    text("sku", r -> r.sku().value()),
                    text("node", r -> r.node().value()),
                    text("method", r -> r.target().method().name()),
                    number("trigger_units", r -> r.target().trigger()),
                    number("up_to", r -> r.target().upTo()),
                    text("source", r -> r.terms().source().name()),
                    text("comes_from", r -> r.terms().from()),
                    flag("active", ReplenishmentRule::active)),
            List.of(List.of("node", "id")));

    public static final Kind<Outlook> OUTLOOK = new Kind<>(
            Outlook.KIND,
            Outlook.class,
            List.of(number("waiting", Outlook::waiting), number("uncovered", Outlook::uncovered)),
            List.of());

    public static final Kind<Reservation> RESERVATION = new Kind<>(
            Reservation.KIND,
            Reservation.class,
            List.of(
                    number(
                            "units",
                            r -> r.held().stream().mapToLong(HeldUnits::units).sum()),
                    flag("complete", Reservation::isComplete),
                    instant("expires_at", Reservation::expires)),
            List.of(List.of("expires_at", "id")));

    public static final Kind<Transfer> TRANSFER = new Kind<>(
            Transfer.KIND,
            Transfer.class,
            List.of(
                    text("from_node", t -> t.from().value()),
                    text("to_node", t -> t.to().value()),
                    text("pool", t -> t.pool().text()),
                    text("state", t -> t.state().name()),
                    text("reference", Transfer::reference),
                    number("ordered_units", t -> t.units(TransferLine::ordered)),
                    number("units_in_transit", t -> t.units(TransferLine::inTransit)),
                    instant("ordered_at", Transfer::orderedAt),
                    head()),
            List.of(List.of("state", "ordered_at", "id")));

    public static final Kind<Quote> QUOTE = new Kind<>(
            Quote.KIND,
            Quote.class,
            List.of(
                    text("channel", q -> q.channel().value()),
                    text("customer", Quote::customer),
                    text("state", q -> q.state().name()),
                    text("currency", q -> q.currency().getCurrencyCode()),
                    number("quote_version", q -> q.versions().size()),
                    new Attribute<>(
                            "contract_value",
                            Type.DECIMAL,
                            q -> q.version()
                                    .map(version -> version.contractValue().amount())),
                    new Attribute<>(
                            "valid_until", Type.INSTANT, q -> q.version().map(QuoteVersion::validUntil)),
                    instant("requested_at", Quote::requestedAt),
                    head()),
            List.of(List.of("state", "requested_at", "id"), List.of("customer", "requested_at", "id")));

    public static final Kind<Assembly> ASSEMBLY = new Kind<>(
            Assembly.KIND,
            Assembly.class,
            List.of(
                    text("node", a -> a.node().value()),
                    text("kit", a -> a.kit().value()),
                    flag("takes_apart", Assembly::takesApart),
                    text("state", a -> a.state().name()),
                    text("reference", Assembly::reference),
                    number("ordered_units", Assembly::units),
                    number("done_units", Assembly::done),
                    number("spoiled_units", Assembly::spoiled),
                    number("open_units", Assembly::open),
                    instant("due_at", Assembly::due),
                    instant("ordered_at", Assembly::orderedAt),
                    head()),
            List.of(List.of("state", "ordered_at", "id"), List.of("kit", "ordered_at", "id")));

    public static final Kind<RecordedMovement> STOCK_MOVEMENT = new Kind<>(
            RecordedMovement.KIND,
            RecordedMovement.class,
            List.of(
                    text("movement_type", m -> m.movement().type().name()),
                    text("sku", m -> m.movement().sku().value()),
                    text("node", m -> m.movement().node().value()),
                    text("pool", m -> m.movement().pool().text()),
                    text("lot", m -> m.movement().lot()),
                    number("on_hand", m -> m.movement().onHand()),
                    number("reserved", m -> m.movement().reserved()),
                    number("quarantined", m -> m.movement().quarantined()),
                    text("reference", m -> m.movement().reference()),
                    instant("moved_at", RecordedMovement::at)),
            List.of(List.of("sku", "node", "moved_at", "id")));

    public static final Kind<EffectTask> EFFECT = new Kind<>(
            EffectTask.KIND,
            EffectTask.class,
            List.of(
                    text("effect_type", e -> e.effect().getClass().getSimpleName()),
                    number("attempts", EffectTask::attempts),
                    flag("parked", EffectTask::parked),
                    new Attribute<>("due_at", Type.INSTANT, e -> e.parked() ? Optional.empty() : Optional.of(e.due()))),
            List.of(List.of("parked", "id")));

    public static final Kind<TimerTask> TIMER = new Kind<>(
            TimerTask.KIND,
            TimerTask.class,
            List.of(
                    text("command_type", t -> t.command().getClass().getSimpleName()),
                    number("attempts", TimerTask::attempts),
                    flag("parked", TimerTask::parked),
                    new Attribute<>("due_at", Type.INSTANT, t -> t.parked() ? Optional.empty() : Optional.of(t.due()))),
            List.of(List.of("parked", "id")));

    public static final Kind<SubscriptionPosition> SUBSCRIPTION = new Kind<>(
            SubscriptionPosition.KIND,
            SubscriptionPosition.class,
            List.of(
                    number("position", SubscriptionPosition::position),
                    text("runner", SubscriptionPosition::runner),
                    instant("held_until", SubscriptionPosition::until),
                    number("failures", SubscriptionPosition::failures)),
            List.of());

    /** All of them. */
    public static final List<Kind<?>> ALL = List.of(
            PRODUCT,
            CATALOG_VERSION,
            NODE,
            ORDER,
            ORDER_REFERENCE,
            CUSTOMER_LIMITS,
            ARCHIVED_ORDER,
            PAYMENT,
            FULFILLMENT,
            SHIPMENT,
            RETURN,
            BACKORDER,
            STOCK_CLAIM,
            EXTERNAL_STOCK,
            ALLOWANCE,
            PRICE_LIST,
            LISTED_PRICE,
            PROMOTION,
            COUPON_BATCH,
            COUPON,
            PRICE_BOARD,
            SOURCING_CASE,
            WAITING_ORDER,
            WAVE_SCHEDULE,
            RESERVATION,
            TRANSFER,
            QUOTE,
            ASSEMBLY,
            SUPPLY,
            OWED_UNITS,
            LOT,
            OUTLOOK,
            SUPPLY_ISSUE,
            REPLENISHMENT_RULE,
            STOCK_MOVEMENT,
            EFFECT,
            TIMER,
            SUBSCRIPTION);

    /** An archived order is found by what an order is found by. */
    private static <E extends Entity> List<Attribute<E>> orderAttributes(Function<E, Order> order) {
        return List.of(
                text("channel", order.andThen(o -> o.channel().value())),
                text("external_reference", order.andThen(Order::externalReference)),
                text("customer", order.andThen(Order::customer)),
                text("state", order.andThen(o -> o.state().name())),
                text(
                        "fulfillment_status",
                        order.andThen(o -> o.fulfillmentStatus().name())),
                text("return_status", order.andThen(o -> o.returnStatus().name())),
                text("country", order.andThen(o -> o.shipTo().country())),
                text("currency", order.andThen(o -> o.currency().getCurrencyCode())),
                amount("total", order.andThen(Order::total)),
                amount("charged", order.andThen(Order::charged)),
                number("line_count", order.andThen(o -> o.lines().size())),
                number("units", order.andThen(o -> o.units(LineQuantities::ordered))),
                number("backordered_units", order.andThen(o -> o.units(LineQuantities::backordered))),
                new Attribute<>("pickup_node", Type.TEXT, order.andThen(Kinds::pickupNode)),
                new Attribute<>("promised_for", Type.TEXT, order.andThen(Kinds::promisedDay)),
                instant("placed_at", order.andThen(Order::placedAt)));
    }

    private static Optional<?> pickupNode(Order order) {
        return order.pickup().stream().findFirst().map(NodeId::value);
    }

    private static Optional<?> promisedDay(Order order) {
        return order.promised().stream().findFirst().map(LocalDate::toString);
    }

    /** Whoever stores the events knows it, not the entity. */
    private static <E extends Entity> Attribute<E> head() {
        return new Attribute<>(EventChain.HEAD, Type.TEXT, entity -> Optional.empty());
    }

    private static <T> List<T> concat(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Attribute<ArchivedOrder> paid(String name, Function<PaymentLedger, Money> value) {
        return new Attribute<>(
                name,
                Type.DECIMAL,
                archived -> archived.payment().stream()
                        .findFirst()
                        .map(ledger -> value.apply(ledger).amount()));
    }

    /** As much of a long text as an attribute holds; no character is cut in half. */
    private static String shortened(String text) {
        int end = Math.min(text.length(), 255);
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }
}
