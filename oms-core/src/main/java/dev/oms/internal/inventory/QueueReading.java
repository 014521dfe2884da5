package dev.oms.internal.inventory;

import dev.oms.catalog.Product;
import dev.oms.command.EntityKey;
import dev.oms.command.Versioned;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.AllocationReading;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.FillBackorders;
import dev.oms.inventory.QueuePolicy;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.port.Facts;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import dev.oms.sourcing.SourcingCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the queue from its head, as far as there is stock for those who wait; orders are large, so no others are read. */
final class QueueReading {
    private static final int PAGE = 100;
    private static final int MOST_PLACES = 50;

    private final Reader reader;
    private final int reach;
    private final Map<Sku, Long> left = new HashMap<>();
    private final Map<Sku, Integer> seen = new HashMap<>();
    private final List<Backorder> places = new ArrayList<>();
    private final Set<Sku> cut = new HashSet<>();

    private QueueReading(Reader reader, int reach) {
        this.reader = reader;
        this.reach = reach;
    }

    static QueueFront front(FillBackorders command, Reader reader, QueuePolicy policy) {
        Set<Sku> skus = command.skus().stream().map(Sku::new).collect(Collectors.toSet());
        Facts stock = reader.read(AllocationReading.reads(skus).withAll(Outlooks.keys(skus)));
        QueueReading reading = new QueueReading(
                reader,
                // Whose order could be completed may stand behind those who would use the stock up.
                policy == QueuePolicy.SHIP_COMPLETE ? command.reach() + MOST_PLACES : command.reach());
        reading.readAll(skus, new ActiveStock(stock, reader.now()));
        return reading.front(stock);
    }

    private void readAll(Set<Sku> skus, ActiveStock stock) {
        skus.stream().filter(sku -> stock.offered(sku) > 0).forEach(sku -> left.put(sku, stock.offered(sku)));
        String cursor = "";
        while (!left.isEmpty() && !isFull()) {
            Page<Backorder> page = reader.query(Query.of(Kinds.BACKORDER)
                    .whereAnyOf("sku", left.keySet().stream().map(Sku::value).toList())
                    .where("held", false)
                    .sortedBy("queue_rank", "waiting_since")
                    .after(cursor)
                    .limit(PAGE));
            page.entities().forEach(this::take);
            if (page.isLast()) {
                return;
            }
            cursor = page.next();
        }
        cut.addAll(left.keySet());
    }

    private boolean isFull() {
        return places.size() >= MOST_PLACES + reach;
    }

    /** The first places of a SKU, as many as the reach, may be left without: they use nothing up. */
    private void take(Backorder place) {
        Sku sku = place.sku();
        if (place.queued() == 0) {
            return;
        }
        if (isFull() || !left.containsKey(sku)) {
            cut.add(sku);
            return;
        }
        places.add(place);
        if (seen.merge(sku, 1, Integer::sum) > reach && left.merge(sku, (long) -place.queued(), Long::sum) <= 0) {
            left.remove(sku);
            cut.add(sku);
        }
    }

    private QueueFront front(Facts stock) {
        Set<EntityKey> keys = places.stream().map(b -> Order.key(b.order())).collect(Collectors.toSet());
        places.forEach(place -> {
            keys.add(place.key());
            keys.add(SourcingCase.key(place.order(), place.line()));
        });
        Facts facts = keys.isEmpty() ? stock : stock.and(reader.read(ReadSet.NOTHING.withAll(keys)));
        return new QueueFront(places.stream().map(Backorder::key).toList(), cut, withBundles(facts));
    }

    /** Components of a whole bundle are served together, so what the others of them wait for is read as well. */
    private Facts withBundles(Facts facts) {
        ReadSet more = ReadSet.NOTHING;
        for (Backorder place : places) {
            Optional<Order> order =
                    facts.find(Order.key(place.order()), Order.class).map(Versioned::entity);
            Optional<OrderLine> part =
                    order.flatMap(found -> found.line(place.line())).filter(OrderLine::isPartOfWhole);
            if (part.isPresent()) {
                more = more.and(bundle(order.get(), part.get().part().get(0).line()));
            }
        }
        return more.isEmpty() ? facts : facts.and(reader.read(more));
    }

    private static ReadSet bundle(Order order, int line) {
        List<OrderLine> components = order.components(line);
        ReadSet wanted = AllocationReading.reads(
                        components.stream().map(OrderLine::sku).collect(Collectors.toSet()))
                .withAll(components.stream()
                        .flatMap(each -> Stream.of(
                                Backorder.key(order.id(), each.number()), SourcingCase.key(order.id(), each.number())))
                        .collect(Collectors.toSet()));
        return order.line(line)
                .map(bundle -> wanted.with(Product.key(bundle.sku())))
                .orElse(wanted);
    }
}
