package dev.oms.examples.replay;

import dev.oms.Oms;
import dev.oms.catalog.DefineProducts;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.catalog.Product;
import dev.oms.common.AddressForm;
import dev.oms.common.RequestId;
import dev.oms.inventory.DefineNode;
import dev.oms.inventory.ReceiveStock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Three nodes and how they are stocked: each opens with {@value #OPENING} units of every item; every Monday the main one
 * receives as many units of each item as were ordered in the week before.
 */
final class Network {
    static final String MAIN = "LEICESTER";
    private static final int OPENING = 40;
    private static final int BITE = 2000;
    private static final Map<String, AddressForm> NODES = new TreeMap<>(Map.of(
            MAIN,
            AddressForm.inCountry("GB").at(52.63, -1.13),
            "VENLO",
            AddressForm.inCountry("NL").at(51.37, 6.17),
            "LYON",
            AddressForm.inCountry("FR").at(45.76, 4.84)));

    private final Oms oms;
    private final Map<String, Integer> orderedThisWeek = new TreeMap<>();

    Network(Oms oms) {
        this.oms = oms;
    }

    /** Builds the network and the catalogue, and fills the shelves. */
    void open(Map<String, String> products) {
        NODES.forEach((node, address) -> give(new DefineNode(node, node, address, true), "node-" + node));
        List<Definition> definitions = new ArrayList<>();
        List<ReceiveStock.Item> goods = new ArrayList<>();
        products.forEach((code, name) -> {
            boolean isGoods = Row.isGoods(code);
            Product.Type type = isGoods ? Product.Type.GOODS : Product.Type.CHARGE;
            definitions.add(new Definition(code, name, type, Map.of(), "standard", isGoods));
            if (isGoods) {
                goods.add(new ReceiveStock.Item(code, OPENING));
            }
        });
        inBites(definitions, (bite, number) -> give(new DefineProducts(bite), "products-" + number));
        NODES.keySet()
                .forEach(node -> inBites(
                        goods,
                        (bite, number) ->
                                give(new ReceiveStock(node, bite, "opening"), "opening-" + node + "-" + number)));
    }

    void ordered(String code, int units) {
        if (Row.isGoods(code)) {
            orderedThisWeek.merge(code, units, Integer::sum);
        }
    }

    /** Monday's delivery. */
    void replenish(LocalDate monday) {
        List<ReceiveStock.Item> items = new ArrayList<>();
        orderedThisWeek.forEach((code, units) -> items.add(new ReceiveStock.Item(code, units)));
        orderedThisWeek.clear();
        inBites(
                items,
                (bite, number) ->
                        give(new ReceiveStock(MAIN, bite, "week before " + monday), "week-" + monday + "-" + number));
    }

    boolean isWaitingForDelivery() {
        return !orderedThisWeek.isEmpty();
    }

    private <R> void give(dev.oms.command.Command<R> command, String request) {
        oms.execute(command, oms.context(new RequestId(request))).orThrow();
    }

    private interface Bite<T> {
        void take(List<T> items, int number);
    }

    private static <T> void inBites(List<T> items, Bite<T> bite) {
        for (int from = 0; from < items.size(); from += BITE) {
            bite.take(items.subList(from, Math.min(items.size(), from + BITE)), from / BITE);
        }
    }
}
