package dev.oms.testkit.simulation;

import dev.oms.OrderView;
import dev.oms.common.FulfillmentId;
import dev.oms.common.ReturnId;
import dev.oms.common.ShipmentId;
import dev.oms.fulfillment.DeliverShipment;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.fulfillment.PackGoods;
import dev.oms.fulfillment.PickGoods;
import dev.oms.fulfillment.ReleaseOrder;
import dev.oms.fulfillment.ShipGoods;
import dev.oms.inventory.ReceiveStock;
import dev.oms.inventory.StockItem;
import dev.oms.order.LineUnits;
import dev.oms.returns.InspectReturn;
import dev.oms.returns.ReceiveReturn;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** People in warehouses: what they ask for, and what they write down outside once it is acknowledged. */
record Warehouse(SimulatedShop shop, ShopNode node) {

    void receive(String warehouse, String sku, long units) {
        shop.clients.want(
                node,
                new ReceiveStock(warehouse, List.of(new StockItem(sku, units)), ""),
                done -> shop.ledger.count(sku, units));
    }

    void release(OrderView view) {
        shop.clients.want(node, new ReleaseOrder(view.order().id().value()), done -> {});
    }

    void pick(FulfillmentId work) {
        shop.clients.want(node, PickGoods.all(work), done -> {});
    }

    /** One unit of the first line that is not on its shelf. */
    void miss(Fulfillment work) {
        FulfillmentLine line = work.lines().stream()
                .filter(each -> each.released() > 0)
                .findFirst()
                .orElseThrow();
        shop.clients.want(
                node,
                new PickGoods(work.id().value(), List.of(), List.of(new LineUnits(line.line(), 1)), "not there"),
                done -> shop.ledger.count(line.sku().value(), -1));
    }

    void pack(FulfillmentId work) {
        shop.clients.want(node, PackGoods.all(work), done -> {});
    }

    void ship(FulfillmentId work, boolean booked) {
        ShipGoods command = booked ? ShipGoods.all(work, "DHL") : ShipGoods.all(work, "");
        shop.clients.want(node, command, this::handOver);
    }

    void deliver(ShipmentId shipment) {
        shop.clients.want(node, new DeliverShipment(shipment.value()), done -> {});
    }

    void receive(ReturnId back, String warehouse) {
        shop.clients.want(node, new ReceiveReturn(back.value(), warehouse, List.of()), done -> {});
    }

    void inspect(ReturnId back) {
        shop.clients.want(node, new InspectReturn(back.value(), List.of()), this::takeBack);
    }

    private void handOver(ShipmentId id) {
        OrderView view = shop.view(id.order());
        Map<String, Long> units = new TreeMap<>();
        view.shipments().stream()
                .filter(each -> each.id().equals(id))
                .flatMap(each -> each.contents().stream())
                .forEach(each -> units.merge(sku(view, each.line()), (long) each.units(), Long::sum));
        shop.ledger.handOver(id, units);
    }

    private void takeBack(ReturnId id) {
        OrderView view = shop.view(id.order());
        Map<String, Long> units = new TreeMap<>();
        view.returns().stream()
                .filter(each -> each.id().equals(id))
                .flatMap(each -> each.lines().stream())
                .forEach(each -> units.merge(each.sku().value(), (long) each.accepted(), Long::sum));
        shop.ledger.takeBack(id, units);
    }

    private static String sku(OrderView view, int line) {
        return view.order().line(line).orElseThrow().sku().value();
    }
}
