package dev.oms.internal.verify;

import dev.oms.archive.ArchivedOrder;
import dev.oms.catalog.Product;
import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.common.TenantId;
import dev.oms.inventory.Assembly;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.Node;
import dev.oms.inventory.Reservation;
import dev.oms.inventory.Transfer;
import dev.oms.inventory.WorkDay;
import dev.oms.order.Order;
import dev.oms.port.EventChain;
import dev.oms.port.Kind;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Persistence;
import dev.oms.port.Query;
import dev.oms.port.RecordedEvent;
import dev.oms.port.Unreadable;
import dev.oms.verify.VerificationReport;
import dev.oms.verify.VerificationReport.Breach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Walks over every order, archived ones too, and every stock position of a tenant, a page at a time, and checks that all
 * laws hold. The store may be in use meanwhile: what looks broken is read again, and reported only if it stays so.
 */
public final class Verifier {
    private static final int ORDERS = 50;
    private static final int PRODUCTS = 25;
    private static final int TOLD = 500;
    private static final List<Kind<?>> ONLY_TO_BE_READ = List.of(
            Kinds.CATALOG_VERSION,
            Kinds.PRICE_BOARD,
            Kinds.ORDER_REFERENCE,
            Kinds.OUTLOOK,
            Kinds.STOCK_CLAIM,
            Kinds.EXTERNAL_STOCK,
            Kinds.EFFECT,
            Kinds.TIMER,
            Kinds.SUBSCRIPTION);

    private final Books books;
    private final List<Breach> breaches = new ArrayList<>();
    private final Map<Position, Long> reserved = new HashMap<>();
    private final Set<Sku> days = new HashSet<>();
    private long orders;
    private long events;
    private long movements;
    private long positions;

    public Verifier(Persistence persistence, TenantId tenant, Predicate<NodeId> keptElsewhere) {
        this.books = new Books(persistence, tenant, keptElsewhere);
    }

    public VerificationReport verify() {
        eachPage(
                Query.of(Kinds.ORDER).limit(ORDERS),
                page -> checkOrders(page.readable().entries()));
        eachPage(
                Query.of(Kinds.ARCHIVED_ORDER).limit(ORDERS),
                page -> checkArchive(page.readable().entries()));
        eachPage(
                Query.of(Kinds.TRANSFER).limit(ORDERS),
                page -> checkTransfers(page.readable().entries()));
        eachPage(
                Query.of(Kinds.QUOTE).limit(ORDERS),
                page -> breaches.addAll(
                        new QuoteCheck(books).breaches(page.readable().entries())));
        eachPage(
                Query.of(Kinds.ASSEMBLY).limit(ORDERS),
                page -> checkAssemblies(page.readable().entries()));
        eachPage(
                Query.of(Kinds.RESERVATION).limit(ORDERS),
                page -> checkReservations(page.readable().entries()));
        eachPage(
                Query.of(Kinds.ALLOWANCE).limit(ORDERS),
                page -> breaches.addAll(
                        new UsageCheck(books).breaches(page.readable().entries())));
        eachPage(Query.of(Kinds.PRODUCT).limit(PRODUCTS), page -> {
            checkPositions(page);
            checkProducts(page.readable().entries());
        });
        checkPositions(days);
        eachPage(Query.of(Kinds.NODE), page -> checkNodes(page.readable().entries()));
        List.of(Kinds.SUPPLY, Kinds.REPLENISHMENT_RULE, Kinds.SUPPLY_ISSUE).forEach(this::checkTold);
        checkPrices(Kinds.PRICE_LIST);
        checkPrices(Kinds.LISTED_PRICE);
        checkPrices(Kinds.PROMOTION);
        checkPrices(Kinds.COUPON_BATCH);
        checkCoupons();
        checkLinks();
        eachPage(
                Query.of(Kinds.WAITING_ORDER).limit(TOLD),
                page -> breaches.addAll(
                        new WaitingCheck(books).breaches(page.readable().entries())));
        ONLY_TO_BE_READ.forEach(kind -> eachPage(Query.of(kind).limit(Query.MAX_LIMIT), page -> {}));
        books.unreadable().forEach(this::cannotBeRead);
        books.strays().forEach(this::cannotBeRead);
        return new VerificationReport(orders, events, movements, positions, breaches);
    }

    /** Checks the positions of one SKU. */
    public VerificationReport verify(Sku sku) {
        StockBooks stock = books.stock(Set.of(sku)).values().iterator().next();
        Map<Position, Long> held = new Holdings(books).of(sku, stock.references());
        boolean sound = PositionCheck.breaches(stock, held::get).isEmpty();
        return new VerificationReport(
                0,
                0,
                stock.movements(),
                stock.levels().size(),
                sound ? List.of() : Lasting.breaches(() -> checkAgain(sku)));
    }

    private <E extends Entity> void eachPage(Query<E> query, java.util.function.Consumer<Page<E>> check) {
        Query<E> next = query;
        while (true) {
            Page<E> page = books.page(next);
            check.accept(page);
            if (page.isLast()) {
                return;
            }
            next = next.after(page.next());
        }
    }

    private void checkOrders(List<Versioned<Order>> page) {
        check(books.of(page));
    }

    private void checkArchive(List<Versioned<ArchivedOrder>> page) {
        check(books.ofArchived(page));
        books.alsoOpen(page)
                .forEach(id -> breaches.add(new Breach(
                        "an order is in one place", Order.key(id).toString(), "it is archived and still open")));
    }

    private void check(List<OrderBooks> some) {
        for (OrderBooks each : some) {
            orders++;
            events += each.events().size();
            each.order().heldWithDays().forEach(this::count);
            each.order().days().forEach(share -> days.add(WorkDay.sku(share.day())));
            if (!breachesOf(each).isEmpty()) {
                OrderId id = each.order().id();
                breaches.addAll(Lasting.breaches(
                        () -> books.again(id).map(this::breachesOf).orElse(List.of())));
            }
        }
    }

    private List<Breach> breachesOf(OrderBooks order) {
        List<Breach> found = new ArrayList<>(OrderCheck.breaches(order));
        if (books.sealed()) {
            found.addAll(ChainCheck.breaches(
                    books.tenant(), order.events(), order.order().key(), order.head()));
        }
        return found;
    }

    private void checkTransfers(List<Versioned<Transfer>> page) {
        page.forEach(each -> each.entity().held().forEach(this::count));
        breaches.addAll(new TransferCheck(books).breaches(page));
    }

    private <E extends Entity> void checkTold(Kind<E> kind) {
        eachPage(
                Query.of(kind).limit(TOLD),
                page -> breaches.addAll(
                        new ToldCheck(books).breaches(page.readable().entries())));
    }

    private void checkCoupons() {
        CouponCheck coupons = new CouponCheck(books);
        eachPage(
                Query.of(Kinds.COUPON).limit(Query.MAX_LIMIT),
                page -> coupons.count(page.readable().entries()));
        breaches.addAll(coupons.breaches());
    }

    private <E extends Entity> void checkPrices(Kind<E> kind) {
        eachPage(
                Query.of(kind).limit(TOLD),
                page -> breaches.addAll(
                        new PriceCheck(books).breaches(page.readable().entries(), kind.type())));
    }

    private void checkLinks() {
        SupplyLinkCheck links = new SupplyLinkCheck(books);
        eachPage(Query.of(Kinds.BACKORDER).limit(Query.MAX_LIMIT), page -> {
            links.count(page.readable().entries());
            breaches.addAll(new FeedCheck(books).breaches(page.readable().entries()));
        });
        breaches.addAll(links.breaches());
    }

    private void checkAssemblies(List<Versioned<Assembly>> page) {
        page.forEach(each -> each.entity().held().forEach(this::count));
        breaches.addAll(new AssemblyCheck(books).breaches(page));
    }

    private void checkReservations(List<Versioned<Reservation>> page) {
        page.forEach(each -> each.entity().held().forEach(this::count));
        breaches.addAll(new ReservationCheck(books).breaches(page));
    }

    private void count(HeldUnits held) {
        reserved.merge(held.position(), held.units(), Long::sum);
    }

    private void checkProducts(List<Versioned<Product>> page) {
        if (!books.sealed() || page.isEmpty()) {
            return;
        }
        Map<String, List<RecordedEvent>> events =
                books.timelines(page.stream().map(v -> v.entity().owner()).collect(Collectors.toSet()));
        for (Versioned<Product> each : page) {
            EntityKey key = each.entity().key();
            List<RecordedEvent> timeline = events.getOrDefault(each.entity().owner(), List.of());
            if (!ChainCheck.breaches(books.tenant(), timeline, key, each.head()).isEmpty()) {
                checkMasterData(key, Product.class);
            }
        }
    }

    /** A node has all its receipts for ever: too many to be held at once, with those of others. */
    private void checkNodes(List<Versioned<Node>> page) {
        if (books.sealed()) {
            page.forEach(each -> {
                if (!masterDataBreaches(each.entity().key(), each.head()).isEmpty()) {
                    checkMasterData(each.entity().key(), Node.class);
                }
            });
        }
    }

    private <E extends Entity> void checkMasterData(EntityKey key, Class<E> type) {
        breaches.addAll(Lasting.breaches(() ->
                books.head(key, type).map(head -> masterDataBreaches(key, head)).orElse(List.of())));
    }

    private List<Breach> masterDataBreaches(EntityKey root, String head) {
        List<RecordedEvent> chained = new ArrayList<>();
        List<Breach> found = new ArrayList<>();
        books.eachEvent(Set.of(root.id()), event -> {
            Optional<EntityKey> chain = EventChain.root(event.subject(), event.owner());
            if (chain.isEmpty()) {
                found.addAll(ChainCheck.breachesAlone(books.tenant(), event));
            } else if (chain.get().equals(root)) {
                chained.add(event);
            }
        });
        found.addAll(ChainCheck.breaches(books.tenant(), chained, root, head));
        return found;
    }

    private void cannotBeRead(Unreadable each) {
        breaches.add(new Breach(
                "what is stored can be read",
                each.key().toString(),
                Objects.requireNonNullElse(each.why().getMessage(), each.why().toString())));
    }

    /** Positions of a product that cannot be read itself are known by its id. */
    private void checkPositions(Page<Product> page) {
        Stream<Sku> readable = page.readable().entities().stream().map(Product::sku);
        Stream<Sku> others =
                page.unreadable().stream().map(each -> new Sku(each.key().id()));
        checkPositions(Stream.concat(readable, others).collect(Collectors.toSet()));
    }

    private void checkPositions(Set<Sku> skus) {
        Map<Sku, StockBooks> stock = books.stock(skus);
        for (StockBooks each : stock.values()) {
            movements += each.movements();
            positions += each.levels().size();
            if (!PositionCheck.breaches(each, reserved::get).isEmpty()) {
                breaches.addAll(Lasting.breaches(() -> checkAgain(each.sku())));
            }
        }
    }

    /** Orders may have come and gone since their page was read: the reservations are counted anew for this SKU. */
    private List<Breach> checkAgain(Sku sku) {
        StockBooks fresh = books.stock(Set.of(sku)).values().iterator().next();
        Map<Position, Long> shares = new Holdings(books).of(sku, fresh.references());
        Function<Position, Long> counted = shares::get;
        return PositionCheck.breaches(fresh, counted);
    }
}
