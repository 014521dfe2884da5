package dev.oms.internal.inventory;

import dev.oms.command.EntityKey;
import dev.oms.common.CustomerId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.Allocation;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.FillBackorders;
import dev.oms.inventory.StockLevel;
import dev.oms.order.Order;
import dev.oms.port.Facts;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Serves the queue for stock, a page of it at a time. */
public final class FillBackordersHandler implements CommandHandler<FillBackorders, FillBackordersHandler.Known> {
    private static final int PAGE = 50;
    private static final int MOST_PAGES = 20;

    /** The places in a page of the queue that can be served, with their orders and the stock, and where the queue goes on. */
    record Known(List<Backorder> queue, String next, Facts facts) {}

    @Override
    public Class<FillBackorders> type() {
        return FillBackorders.class;
    }

    /** Orders are large: only those that there is stock for are read. */
    @Override
    public Known read(FillBackorders command, Reader reader) {
        String cursor = command.cursor();
        for (int pages = 1; ; pages++) {
            Page<Backorder> page = reader.query(Query.of(Kinds.BACKORDER)
                    .whereAnyOf("sku", command.skus())
                    .sortedBy("priority", "waiting_since")
                    .after(cursor)
                    .limit(PAGE));
            Facts stock = reader.read(Allocation.reads(skus(page.entities())));
            List<Backorder> servable = servable(page.entities(), stock);
            if (!servable.isEmpty() || page.isLast() || pages == MOST_PAGES) {
                return known(servable, page.next(), stock, reader);
            }
            cursor = page.next();
        }
    }

    private static Known known(List<Backorder> servable, String next, Facts stock, Reader reader) {
        Set<EntityKey> keys = servable.stream().map(b -> Order.key(b.order())).collect(Collectors.toSet());
        servable.forEach(b -> keys.add(b.key()));
        Facts facts = keys.isEmpty() ? stock : stock.and(reader.read(ReadSet.NOTHING.withAll(keys)));
        return new Known(servable, next, facts);
    }

    private static Set<Sku> skus(List<Backorder> queue) {
        return queue.stream().map(Backorder::sku).collect(Collectors.toSet());
    }

    /** The places in the queue that those before them leave some stock for. */
    private static List<Backorder> servable(List<Backorder> queue, Facts stock) {
        Map<Sku, Long> left = new HashMap<>();
        List<Backorder> servable = new ArrayList<>();
        for (Backorder each : queue) {
            long available = left.computeIfAbsent(
                    each.sku(),
                    sku -> stock.stock(sku).stream()
                            .mapToLong(StockLevel::available)
                            .sum());
            if (available > 0) {
                servable.add(each);
                left.put(each.sku(), available - each.units());
            }
        }
        return servable;
    }

    @Override
    public Optional<CustomerId> customer(FillBackorders command, Known known) {
        return Optional.empty();
    }

    @Override
    public Decision decide(FillBackorders command, Known known, Draft draft) {
        BackorderFill fill = new BackorderFill(known.facts(), draft);
        int filled = 0;
        for (Backorder each : known.queue()) {
            filled += fill.serve(each);
        }
        fill.save();
        if (!known.next().isEmpty()) {
            draft.timer(
                    draft.now(), command.skus().iterator().next(), new FillBackorders(command.skus(), known.next()));
        }
        return draft.accept(Integer.toString(filled));
    }
}
