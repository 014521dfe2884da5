package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.Outcome;
import dev.oms.common.FulfillmentId;
import dev.oms.common.OrderId;
import dev.oms.common.ReturnId;
import dev.oms.common.TransferId;
import dev.oms.fulfillment.DispatchGoods;
import dev.oms.fulfillment.PickGoods;
import dev.oms.inventory.ChangeStock;
import dev.oms.inventory.DispatchTransfer;
import dev.oms.inventory.Lot;
import dev.oms.inventory.LotItem;
import dev.oms.inventory.LotShelf;
import dev.oms.inventory.StockChange;
import dev.oms.inventory.StockItem;
import dev.oms.inventory.TrackStock;
import dev.oms.order.LineLot;
import dev.oms.order.LineUnits;
import dev.oms.returns.Disposition;
import dev.oms.returns.InspectReturn;
import dev.oms.returns.Inspected;
import dev.oms.returns.ReceiveReturn;
import dev.oms.returns.Return;
import dev.oms.returns.ReturnedLot;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A random history of tea that comes in lots and mugs that have serial numbers; what is refused changes nothing. */
final class LotHistory {
    private final Shop shop;
    private final List<FulfillmentId> works = new ArrayList<>();
    private final List<OrderId> sent = new ArrayList<>();
    private final List<TransferId> transfers = new ArrayList<>();
    private int serials;

    LotHistory(Shop shop) {
        this.shop = shop;
        shop.oms.inventory().track(TrackStock.byLot("TEA").keeping(2)).orThrow();
        shop.oms.inventory().track(TrackStock.bySerial("MUG")).orThrow();
    }

    void play(RandomGenerator random, int steps) {
        for (int step = 0; step < steps; step++) {
            step(random);
        }
        shop.workOff();
        assertThat(shop.oms.verify().breaches()).isEmpty();
        assertThat(shop.oms.inventory().verify("TEA").breaches()).isEmpty();
    }

    private void step(RandomGenerator random) {
        String node = random.nextBoolean() ? "BERLIN" : "PARIS";
        String sku = random.nextBoolean() ? "TEA" : "MUG";
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> receive(node, sku, random);
            case 3, 4 -> order(sku, 1 + random.nextInt(3));
            case 5, 6 -> ship(random);
            case 7 -> takeBack(random);
            case 8 -> change(sku, random);
            case 9 -> transfer(sku, random);
            case 10 -> arrive(random);
            default -> timePasses(random);
        }
    }

    private void receive(String node, String sku, RandomGenerator random) {
        LocalDate today = LocalDate.ofInstant(shop.clock.instant(), ZoneOffset.UTC);
        LotItem lot = sku.equals("MUG")
                ? LotItem.serial(sku, "S" + random.nextInt(++serials))
                : LotItem.of(sku, "L" + random.nextInt(6), 1 + random.nextInt(4));
        shop.oms.inventory().receive(node, random.nextBoolean() ? lot : lot.until(today.plusDays(random.nextInt(12))));
    }

    private void order(String sku, int units) {
        Outcome<OrderId> placed = shop.oms.orders().place(anOrder().line(sku, units));
        if (!placed.isDone()) {
            return;
        }
        OrderId order = placed.orThrow();
        shop.workOff();
        if (shop.oms.fulfillments().release(order).isDone()) {
            shop.view(order).fulfillments().forEach(work -> works.add(work.id()));
        }
    }

    private void ship(RandomGenerator random) {
        if (works.isEmpty()) {
            return;
        }
        FulfillmentId work = works.remove(random.nextInt(works.size()));
        String node = shop.view(work.order()).fulfillments().stream()
                .filter(each -> each.id().equals(work))
                .map(each -> each.node().value())
                .findFirst()
                .orElseThrow();
        boolean mugs = sku(work.order()).equals("MUG");
        LineLot[] named = mugs ? named("MUG", node).toArray(LineLot[]::new) : new LineLot[0];
        if (random.nextInt(5) == 0) {
            shop.oms.execute(
                    new PickGoods(work.value(), List.of(), List.of(new LineUnits(1, 1)), "gone").of(one(named)));
        }
        long units = shop.view(work.order()).fulfillments().stream()
                .filter(each -> each.id().equals(work))
                .mapToLong(each -> each.units(line -> line.released()))
                .sum();
        Outcome<?> outcome = shop.oms.execute(
                DispatchGoods.all(work, "DHL", "JJD1").of(mugs ? first(named("MUG", node), units) : named));
        if (outcome.isDone()) {
            sent.add(work.order());
        }
    }

    private static LineLot[] one(LineLot[] named) {
        return named.length == 0 ? named : new LineLot[] {named[0]};
    }

    private static LineLot[] first(List<LineLot> named, long units) {
        return named.stream().limit(units).toArray(LineLot[]::new);
    }

    /** Serial numbers that are at a node. */
    private List<LineLot> named(String sku, String node) {
        return lots(sku).stream()
                .filter(lot -> lot.shelves().stream()
                        .anyMatch(shelf ->
                                shelf.units() > 0 && shelf.node().value().equals(node)))
                .map(lot -> new LineLot(1, lot.number(), 1))
                .toList();
    }

    private void takeBack(RandomGenerator random) {
        if (sent.isEmpty()) {
            return;
        }
        OrderId order = sent.get(random.nextInt(sent.size()));
        Outcome<ReturnId> asked = shop.oms.returns().request(order, "too green", new LineUnits(1, 1));
        if (!asked.isDone()) {
            return;
        }
        ReturnId back = asked.orThrow();
        List<LineLot> expected = shop.view(order).returns().stream()
                .filter(each -> each.id().equals(back))
                .map(Return::lots)
                .findFirst()
                .orElseThrow();
        LineLot one = expected.get(random.nextInt(expected.size()));
        shop.oms
                .execute(new ReceiveReturn(back.value(), "PARIS", List.of()).of(new ReturnedLot(1, one.lot(), 1)))
                .orThrow();
        Disposition what = Disposition.values()[random.nextInt(Disposition.values().length)];
        shop.oms.execute(new InspectReturn(back.value(), List.of(new Inspected(1, what, 1))));
    }

    private void change(String sku, RandomGenerator random) {
        List<Lot> some = lots(sku);
        if (some.isEmpty()) {
            return;
        }
        Lot lot = some.get(random.nextInt(some.size()));
        if (random.nextInt(6) == 0) {
            shop.oms.inventory().recall(sku, lot.number(), "glass").orThrow();
            shop.workOff();
        }
        for (LotShelf shelf : lot.shelves()) {
            StockChange change = StockChange.values()[random.nextInt(StockChange.values().length)];
            shop.oms.execute(new ChangeStock(shelf.node().value(), change, List.of(new StockItem(sku, 1)), "so")
                    .of(LotItem.of(sku, lot.number(), 1)));
        }
    }

    private void transfer(String sku, RandomGenerator random) {
        Outcome<TransferId> ordered =
                shop.oms.transfers().order("BERLIN", "PARIS", new StockItem(sku, 1 + random.nextInt(2)));
        if (!ordered.isDone()) {
            return;
        }
        TransferId transfer = ordered.orThrow();
        LotItem[] one = sku.equals("TEA")
                ? new LotItem[0]
                : named(sku, "BERLIN").stream()
                        .limit(1)
                        .map(each -> LotItem.serial(sku, each.lot()))
                        .toArray(LotItem[]::new);
        Outcome<?> left =
                shop.oms.execute(new DispatchTransfer(transfer.value(), List.of(new StockItem(sku, 1))).of(one));
        if (left.isDone()) {
            transfers.add(transfer);
        }
    }

    private void arrive(RandomGenerator random) {
        if (!transfers.isEmpty()) {
            TransferId transfer = transfers.remove(random.nextInt(transfers.size()));
            shop.oms.transfers().receive(transfer).orThrow();
        }
    }

    private void timePasses(RandomGenerator random) {
        shop.later(Duration.ofHours(random.nextInt(72)));
    }

    private String sku(OrderId order) {
        return shop.view(order).order().line(1).orElseThrow().sku().value();
    }

    private List<Lot> lots(String sku) {
        return shop.oms.inventory().lots(sku, "").entities();
    }
}
