package dev.oms.internal.inventory;

import dev.oms.command.EntityKey;
import dev.oms.common.CustomerId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.FillBackorders;
import dev.oms.inventory.QueuePolicy;
import dev.oms.inventory.ReviewOutlook;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Serves the front of the queue for stock, and looks again where both stock and places are left. */
public final class FillBackordersHandler implements CommandHandler<FillBackorders, QueueFront> {

    private final QueuePolicy policy;

    public FillBackordersHandler(QueuePolicy policy) {
        this.policy = policy;
    }

    @Override
    public Class<FillBackorders> type() {
        return FillBackorders.class;
    }

    @Override
    public QueueFront read(FillBackorders command, Reader reader) {
        return QueueReading.front(command, reader, policy);
    }

    @Override
    public Optional<CustomerId> customer(FillBackorders command, QueueFront front) {
        return Optional.empty();
    }

    @Override
    public Decision decide(FillBackorders command, QueueFront front, Draft draft) {
        BackorderFill fill = new BackorderFill(front.facts(), draft);
        int filled = policy == QueuePolicy.SHIP_COMPLETE ? fill.serveWhole(front.places()) : 0;
        int leftWithout = 0;
        for (EntityKey place : front.places()) {
            filled += fill.serve(place);
            leftWithout += fill.waits(place) ? 1 : 0;
        }
        front.places().stream()
                .filter(place -> fill.waits(place) && fill.hasLeft(front.sku(place)))
                .forEach(fill::park);
        fill.save();
        Set<String> goOn = front.cut().stream()
                .filter(fill::hasLeft)
                .map(Sku::value)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!goOn.isEmpty()) {
            // Doubled, so that a queue of n who cannot be served takes log n looks.
            int reach = Math.max(command.reach(), 2 * leftWithout);
            draft.timer(draft.now(), goOn.iterator().next(), new FillBackorders(goOn, reach));
        }
        reviewPlanned(command, front, draft);
        return draft.accept(Integer.toString(filled));
    }

    private static void reviewPlanned(FillBackorders command, QueueFront front, Draft draft) {
        Set<String> planned = command.skus().stream()
                .filter(sku -> Outlooks.isPlanned(new Sku(sku), front.facts()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!planned.isEmpty()) {
            draft.timer(draft.now(), planned.iterator().next(), new ReviewOutlook(planned, ""));
        }
    }
}
