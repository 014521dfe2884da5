package dev.oms.examples.bench;

import dev.oms.Oms;
import dev.oms.catalog.DefineProducts;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.command.Outcome;
import dev.oms.command.Refusal;
import dev.oms.common.AddressForm;
import dev.oms.common.FulfillmentId;
import dev.oms.common.OrderId;
import dev.oms.common.ReservationId;
import dev.oms.common.ShipmentId;
import dev.oms.common.StoreContentionException;
import dev.oms.fulfillment.DispatchGoods;
import dev.oms.fulfillment.PackGoods;
import dev.oms.inventory.ReceiveStock;
import dev.oms.inventory.ReserveUnits;
import dev.oms.inventory.StockItem;
import dev.oms.order.LineUnits;
import dev.oms.order.Order;
import dev.oms.order.OrderState;
import dev.oms.order.PlaceOrder;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import dev.oms.verify.VerificationReport;
import java.util.List;
import java.util.Set;

/** The library through its public API, with one node, orders on account. */
final class LibraryEntrant implements Entrant {
    static final String NAME = "library";
    private static final String NODE = "BERLIN";
    /** The law that an event under another id breaks by itself. */
    private static final String SEALED = "events are as they were written";

    private static final int BITE = 1_000;
    private static final AddressForm ADDRESS = new AddressForm(
            "Erika Mustermann",
            List.of("Hauptstraße 12", "Hinterhaus, 3. Stock"),
            "10827",
            "Berlin",
            "DE",
            List.of(new dev.oms.common.GeoPoint(52.48, 13.35)));

    private final Oms oms;
    private final String prefix;
    private boolean hasCopies;

    LibraryEntrant(Oms oms, String prefix) {
        this.oms = oms;
        this.prefix = prefix;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String prefix() {
        return prefix;
    }

    @Override
    public void stock(List<String> skus, long units) {
        oms.inventory()
                .defineNode(NODE, AddressForm.inCountry("DE").at(52.52, 13.40))
                .orThrow();
        for (int from = 0; from < skus.size(); from += BITE) {
            List<String> bite = skus.subList(from, Math.min(skus.size(), from + BITE));
            oms.execute(new DefineProducts(bite.stream()
                            .map(sku -> Definition.goods(sku, "4.90", "EUR"))
                            .toList()))
                    .orThrow();
            oms.execute(new ReceiveStock(
                            NODE,
                            bite.stream().map(sku -> new StockItem(sku, units)).toList(),
                            ""))
                    .orThrow();
        }
    }

    @Override
    public Placement place(Basket basket) {
        try {
            Outcome<OrderId> outcome = oms.orders().place(order(basket));
            return outcome.result()
                    .map(order -> Placement.of(order.value()))
                    .orElseGet(() -> Placement.refused(why(outcome)));
        } catch (StoreContentionException e) {
            return Placement.refused(Answer.GAVE_UP);
        }
    }

    static PlaceOrder order(Basket basket) {
        return PlaceOrder.of("web")
                .customer(basket.customer())
                .shipTo(ADDRESS)
                .note(OrderText.NOTE)
                .lines(basket.items().stream()
                        .map(item -> new PlaceOrder.Line(item.sku(), item.units(), "", ""))
                        .toList());
    }

    private static Answer why(Outcome<?> refused) {
        Refusal first = refused.reasons().get(0);
        return switch (first.code()) {
            case OUT_OF_STOCK -> Answer.SOLD_OUT;
            case CHANGED -> Answer.GAVE_UP;
            default -> throw new IllegalStateException("the library refused an order: " + first);
        };
    }

    @Override
    public Answer reserve(String sku) {
        try {
            Outcome<ReservationId> outcome = oms.reservations().reserve(ReserveUnits.to("DE", new StockItem(sku, 1)));
            return outcome.result().isPresent() ? Answer.DONE : why(outcome);
        } catch (StoreContentionException e) {
            return Answer.GAVE_UP;
        }
    }

    @Override
    public void release(String order) {
        oms.fulfillments().release(new OrderId(order)).orThrow();
    }

    /** Each parcel is picked, packed and gone at once: nobody writes down more than that here. */
    @Override
    public void ship(String order, List<List<Basket.Item>> parcels) {
        FulfillmentId work = new FulfillmentId(new OrderId(order), 1);
        for (int parcel = 1; parcel <= parcels.size(); parcel++) {
            PackGoods.Contents contents = contents(parcels.get(parcel - 1));
            oms.execute(new DispatchGoods(work.value(), List.of(contents), "DHL", List.of("JJD" + parcel)))
                    .orThrow();
        }
    }

    private static PackGoods.Contents contents(List<Basket.Item> parcel) {
        return new PackGoods.Contents(parcel.stream()
                .map(item -> new LineUnits(item.line(), item.units()))
                .toList());
    }

    @Override
    public void deliver(String order) {
        oms.fulfillments().deliver(new ShipmentId(new OrderId(order), 1)).orThrow();
    }

    @Override
    public int byId(String order) {
        return oms.orders().find(new OrderId(order)).isPresent() ? 1 : 0;
    }

    @Override
    public int byCustomer(String customer) {
        return found(Query.of(Kinds.ORDER).where("customer", customer).limit(CUSTOMER_PAGE));
    }

    @Override
    public int open() {
        Set<String> states = Set.of(OrderState.CONFIRMED.name());
        return found(Query.of(Kinds.ORDER).whereAnyOf("state", states).limit(OPEN_PAGE));
    }

    private int found(Query<Order> query) {
        return oms.orders()
                .search(query.sortedBy("placed_at").reversed())
                .entries()
                .size();
    }

    @Override
    public Checked check() {
        VerificationReport report = oms.verify();
        long breaches = report.breaches().stream()
                .filter(breach -> !hasCopies || !breach.law().equals(SEALED))
                .count();
        return new Checked(report.orders(), (int) breaches);
    }

    /** Numbers the events that nobody has read yet; from now on there are copies, with the seals of their originals. */
    void becomeSeed() {
        oms.events(0, 1);
        hasCopies = true;
    }

    @Override
    public void close() {
        oms.close();
    }
}
