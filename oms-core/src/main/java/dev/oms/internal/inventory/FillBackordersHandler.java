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
import dev.oms.order.Order;
import dev.oms.port.Facts;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Serves the queue for stock, a page of it at a time. */
public final class FillBackordersHandler implements CommandHandler<FillBackorders, FillBackordersHandler.Known> {
    private static final int PAGE = 50;

    /** A page of the queue with its orders and the stock, and where the queue goes on. */
    record Known(List<Backorder> queue, String next, Facts facts) {}

    @Override
    public Class<FillBackorders> type() {
        return FillBackorders.class;
    }

    @Override
    public Known read(FillBackorders command, Reader reader) {
        Page<Backorder> page = reader.query(Query.of(Kinds.BACKORDER)
                .whereAnyOf("sku", command.skus())
                .sortedBy("priority", "waiting_since")
                .after(command.cursor())
                .limit(PAGE));
        Set<EntityKey> keys =
                page.entities().stream().map(b -> Order.key(b.order())).collect(Collectors.toSet());
        page.entities().forEach(b -> keys.add(b.key()));
        Set<Sku> skus = page.entities().stream().map(Backorder::sku).collect(Collectors.toSet());
        Facts facts = reader.read(
                keys.isEmpty() ? ReadSet.NOTHING : Allocation.reads(skus).withAll(keys));
        return new Known(page.entities(), page.next(), facts);
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
