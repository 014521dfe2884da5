package dev.oms.examples.replay;

import dev.oms.catalog.DefineProducts;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.catalog.Product;
import dev.oms.common.AddressForm;
import dev.oms.inventory.DefineNode;
import dev.oms.inventory.ReceiveStock;
import dev.oms.inventory.StockItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Three nodes and how they are stocked. The main one opens with {@value #MAIN_OPENING} units of every item, the others with
 * {@value #OTHER_OPENING}; every Monday morning the main one receives as many units of each item as were ordered in the
 * week before.
 */
final class Network {
    /** Where goods arrive, from suppliers and from customers. */
    static final String MAIN = "LEICESTER";

    private static final int MAIN_OPENING = 500;
    private static final int OTHER_OPENING = 100;
    private static final int BITE = 1000;

    private record Place(String name, AddressForm address, int opening) {}

    private static final List<Place> PLACES = List.of(
            new Place(MAIN, AddressForm.inCountry("GB").at(52.63, -1.13), MAIN_OPENING),
            new Place("VENLO", AddressForm.inCountry("NL").at(51.37, 6.17), OTHER_OPENING),
            new Place("LYON", AddressForm.inCountry("FR").at(45.76, 4.84), OTHER_OPENING));

    private final Desk desk;

    Network(Desk desk) {
        this.desk = desk;
    }

    /** Builds the network and the catalogue, and fills the shelves. */
    void open(Map<String, String> products) {
        for (Place place : PLACES) {
            desk.give(new DefineNode(place.name(), place.name(), place.address(), true), "node-" + place.name());
        }
        List<Definition> definitions = new ArrayList<>();
        products.forEach((code, name) -> definitions.add(definition(code, name)));
        inBites(definitions, (bite, number) -> desk.give(new DefineProducts(bite), "products-" + number));
        List<String> goods = products.keySet().stream().filter(Row::isGoods).toList();
        for (Place place : PLACES) {
            List<StockItem> items = goods.stream()
                    .map(code -> new StockItem(code, place.opening()))
                    .toList();
            receive(place.name(), items, "opening-" + place.name());
        }
    }

    /** Monday's delivery. */
    void replenish(LocalDate monday, Map<String, Long> units) {
        List<StockItem> items = new ArrayList<>();
        units.forEach((code, count) -> items.add(new StockItem(code, count)));
        receive(MAIN, items, "week-" + monday);
    }

    private void receive(String node, List<StockItem> items, String why) {
        inBites(items, (bite, number) -> desk.give(new ReceiveStock(node, bite, why), why + "-" + number));
    }

    private static Definition definition(String code, String name) {
        boolean goods = Row.isGoods(code);
        Product.Type type = goods ? Product.Type.GOODS : Product.Type.CHARGE;
        return new Definition(code, name, type, Map.of(), "standard", goods);
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
