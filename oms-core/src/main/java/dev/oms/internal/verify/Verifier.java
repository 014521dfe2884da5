package dev.oms.internal.verify;

import dev.oms.catalog.Product;
import dev.oms.command.Entity;
import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.common.TenantId;
import dev.oms.port.Kind;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Persistence;
import dev.oms.port.Query;
import dev.oms.port.Unreadable;
import dev.oms.verify.Verification;
import dev.oms.verify.VerificationPart;
import dev.oms.verify.VerificationReport;
import dev.oms.verify.VerificationReport.Breach;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Walks over every order, archived ones too, and every stock position of a tenant, a page at a time, and checks that all
 * laws hold. A page is looked at by itself, so that a walk can stop after any of them and go on later. The store may be in use
 * meanwhile: what looks broken is read again, and reported only if it stays so.
 */
public final class Verifier {
    private static final int ORDERS = 50;
    private static final int PRODUCTS = 25;
    private static final int NODES = 100;
    private static final int TOLD = 500;
    private static final String WITHIN = ":";
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
    private final StockCheck stock;
    private final List<Stretch> way = new ArrayList<>();

    public Verifier(Persistence persistence, TenantId tenant, Predicate<NodeId> keptElsewhere) {
        this.books = new Books(persistence, tenant, keptElsewhere);
        this.stock = new StockCheck(books);
        OrdersCheck orders = new OrdersCheck(books);
        way.add(Stretch.of(books, Kinds.ORDER, ORDERS, orders::check));
        way.add(Stretch.of(books, Kinds.ARCHIVED_ORDER, ORDERS, orders::checkArchive));
        way.add(each(Kinds.TRANSFER, ORDERS, new TransferCheck(books)::breaches));
        way.add(each(Kinds.QUOTE, ORDERS, new QuoteCheck(books)::breaches));
        way.add(each(Kinds.ASSEMBLY, ORDERS, new AssemblyCheck(books)::breaches));
        way.add(each(Kinds.RESERVATION, ORDERS, new ReservationCheck(books)::breaches));
        way.add(each(Kinds.ALLOWANCE, ORDERS, new UsageCheck(books)::breaches));
        MasterDataCheck masterData = new MasterDataCheck(books);
        way.add(Stretch.of(books, Kinds.PRODUCT, PRODUCTS, (page, found) -> {
            checkStock(page, found);
            masterData.products(page.readable().entries(), found);
        }));
        DayCheck days = new DayCheck(books, stock);
        way.add(new Stretch("day", DayCheck::begins, (from, most, found) -> days.look(from, found)));
        way.add(Stretch.of(
                books,
                Kinds.NODE,
                NODES,
                (page, found) -> masterData.nodes(page.readable().entries(), found)));
        ToldCheck told = new ToldCheck(books);
        way.add(each(Kinds.SUPPLY, TOLD, told::breaches));
        way.add(each(Kinds.REPLENISHMENT_RULE, TOLD, told::breaches));
        way.add(each(Kinds.SUPPLY_ISSUE, TOLD, told::breaches));
        PriceCheck prices = new PriceCheck(books);
        way.add(each(Kinds.PRICE_LIST, TOLD, page -> prices.breaches(page, Kinds.PRICE_LIST.type())));
        way.add(each(Kinds.LISTED_PRICE, TOLD, page -> prices.breaches(page, Kinds.LISTED_PRICE.type())));
        way.add(each(Kinds.PROMOTION, TOLD, page -> prices.breaches(page, Kinds.PROMOTION.type())));
        CouponCheck coupons = new CouponCheck(books);
        way.add(each(Kinds.COUPON_BATCH, TOLD, page -> {
            List<Breach> broken = new ArrayList<>(prices.breaches(page, Kinds.COUPON_BATCH.type()));
            broken.addAll(coupons.breaches(page));
            return broken;
        }));
        way.add(each(Kinds.COUPON, Query.MAX_LIMIT, coupons::breachesWithoutBatch));
        way.add(each(Kinds.BACKORDER, TOLD, new FeedCheck(books)::breaches));
        way.add(each(Kinds.WAITING_ORDER, TOLD, new WaitingCheck(books)::breaches));
        ONLY_TO_BE_READ.forEach(kind -> way.add(Stretch.of(books, kind, Query.MAX_LIMIT, (page, found) -> {})));
        way.add(new Stretch("stray", String::isEmpty, (from, most, found) -> {
            books.strays().forEach(each -> found.broken(List.of(cannotBeRead(each))));
            return "";
        }));
    }

    private <E extends Entity> Stretch each(
            Kind<E> kind, int pageSize, Function<List<Versioned<E>>, List<Breach>> breaches) {
        return Stretch.of(
                books,
                kind,
                pageSize,
                (page, found) -> found.broken(breaches.apply(page.readable().entries())));
    }

    /** Goes all the way. */
    public VerificationReport verify() {
        Findings found = new Findings();
        String next = "";
        do {
            next = look(next, Query.MAX_LIMIT, found);
        } while (!next.isEmpty());
        return report(found);
    }

    /** Whether a part can begin there. */
    public boolean knows(String cursor) {
        return cursor.isEmpty()
                || (stretch(cursor) >= 0 && way.get(stretch(cursor)).begins().test(place(cursor)));
    }

    /** Goes as far as is wanted. */
    public VerificationPart verify(Verification wanted) {
        Findings found = new Findings();
        String next = wanted.cursor();
        do {
            next = look(next, wanted.limit() - found.records(), found);
        } while (!next.isEmpty() && found.records() < wanted.limit());
        return new VerificationPart(report(found), next);
    }

    /** Checks the positions of one SKU. */
    public VerificationReport verify(Sku sku) {
        Findings found = new Findings();
        stock.check(sku, found);
        return found.report();
    }

    private String look(String cursor, int most, Findings found) {
        int at = cursor.isEmpty() ? 0 : stretch(cursor);
        Stretch stretch = way.get(at);
        String next = stretch.look().at(place(cursor), most, found);
        if (!next.isEmpty()) {
            return stretch.name() + WITHIN + next;
        }
        return at + 1 < way.size() ? way.get(at + 1).name() + WITHIN : "";
    }

    private static String place(String cursor) {
        return cursor.substring(cursor.indexOf(WITHIN) + 1);
    }

    private int stretch(String cursor) {
        return IntStream.range(0, way.size())
                .filter(i -> cursor.startsWith(way.get(i).name() + WITHIN))
                .findFirst()
                .orElse(-1);
    }

    private VerificationReport report(Findings found) {
        books.unreadable().forEach(each -> found.broken(List.of(cannotBeRead(each))));
        return found.report();
    }

    private static Breach cannotBeRead(Unreadable each) {
        return new Breach(
                "what is stored can be read",
                each.key().toString(),
                Objects.requireNonNullElse(each.why().getMessage(), each.why().toString()));
    }

    /** Positions of a product that cannot be read itself are known by its id. */
    private void checkStock(Page<Product> page, Findings found) {
        Stream<Sku> readable = page.readable().entities().stream().map(Product::sku);
        Stream<Sku> others =
                page.unreadable().stream().map(each -> new Sku(each.key().id()));
        Set<Sku> skus = Stream.concat(readable, others).collect(Collectors.toSet());
        stock.check(skus, found);
        found.broken(new SupplyLinkCheck(books).breaches(skus));
    }
}
