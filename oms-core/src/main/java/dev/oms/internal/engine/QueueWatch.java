package dev.oms.internal.engine;

import dev.oms.command.Command;
import dev.oms.command.StockMovement;
import dev.oms.command.Write;
import dev.oms.common.NodeId;
import dev.oms.common.Position;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.FillBackorders;
import dev.oms.inventory.ReviewOutlook;
import dev.oms.inventory.WorkDay;
import dev.oms.pricing.Allowance;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The one rule by which the queue for stock is looked at: whatever makes units available, and whatever puts units into
 * the queue or changes their place, leaves a timer that looks after its own commit. Of two such commits, the look of the
 * later one sees both, so nobody waits beside stock. What the item allows, or has allowed, plays no part in it.
 */
final class QueueWatch {
    private QueueWatch() {}

    /** The look that a command must leave behind; none where nobody can be served by what it did. */
    static Optional<FillBackorders> lookAfter(
            Command<?> command, Collection<Write> writes, List<StockMovement> movements) {
        if (command instanceof FillBackorders || command instanceof ReviewOutlook) {
            // A look hands out stock until nothing or nobody is left, and says itself whether it must go on; a review
            // changes what places are promised, and no place.
            return Optional.empty();
        }
        Set<String> skus = new TreeSet<>(madeAvailable(movements));
        for (Write write : writes) {
            if (write instanceof Write.Put put && put.next() instanceof Backorder place && !place.held()) {
                skus.add(place.sku().value());
            }
        }
        return skus.isEmpty() ? Optional.empty() : Optional.of(new FillBackorders(skus, 0));
    }

    /** A node of which a command has given back what it can do in a day, or raised it: whoever is parked is looked at again. */
    static Optional<NodeId> roomAt(Command<?> command, List<StockMovement> movements) {
        if (command instanceof FillBackorders) {
            return Optional.empty();
        }
        Map<Position, Long> room = new HashMap<>();
        movements.stream()
                .filter(m -> WorkDay.isNamed(m.sku()))
                .forEach(m -> room.merge(m.position(), m.onHand() - m.reserved(), Long::sum));
        return room.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> each.getKey().node())
                .min(Comparator.comparing(NodeId::value));
    }

    private static Set<String> madeAvailable(List<StockMovement> movements) {
        Map<Position, Long> available = new HashMap<>();
        movements.stream()
                .filter(m -> !m.node().equals(Allowance.PLACE))
                .forEach(m -> available.merge(m.position(), m.onHand() - m.reserved(), Long::sum));
        Set<String> skus = new TreeSet<>();
        available.forEach((position, units) -> {
            if (units > 0 && !WorkDay.isNamed(position.sku())) {
                skus.add(position.sku().value());
            }
        });
        return skus;
    }
}
