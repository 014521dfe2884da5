package dev.oms.examples.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** What the shop sells, and random baskets of it: the same for everybody who is measured. */
record Range(int products) {
    static final int LINES = 3;
    private static final int CUSTOMERS = 10_000;

    static String sku(int number) {
        return "SKU-%05d".formatted(number);
    }

    List<String> skus() {
        return IntStream.range(0, products).mapToObj(Range::sku).toList();
    }

    /** One unit each of three products. */
    Basket basket() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        TreeSet<Integer> chosen = new TreeSet<>();
        while (chosen.size() < LINES) {
            chosen.add(random.nextInt(products));
        }
        List<Basket.Item> items = new ArrayList<>();
        chosen.forEach(number -> items.add(new Basket.Item(items.size() + 1, sku(number), 1)));
        return new Basket(customer(), items);
    }

    /** One unit each of the first products. */
    Basket first(int lines) {
        return new Basket(
                customer(),
                IntStream.range(0, lines)
                        .mapToObj(i -> new Basket.Item(i + 1, sku(i), 1))
                        .toList());
    }

    /** One unit of this. */
    static Basket of(String sku) {
        return new Basket(customer(), List.of(new Basket.Item(1, sku, 1)));
    }

    private static String customer() {
        return "C-" + ThreadLocalRandom.current().nextInt(CUSTOMERS);
    }
}
