package dev.oms.testkit;

import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.inventory.StockRequest;
import dev.oms.port.ExternalInventory.Answer;
import dev.oms.port.ExternalInventory.Request;
import dev.oms.port.ExternalInventory.Share;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The books of whoever keeps stock: what is on each shelf, and what of it is set aside for whom; each key booked once. Not thread-safe. */
final class KeeperBooks {
    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<Place, Shelf> shelves = new HashMap<>();
    private final Map<Slot, Long> aside = new HashMap<>();

    record Place(NodeId node, Sku sku) {}

    /** @param sequence number of the last change of what there is */
    record Shelf(long units, long sequence) {}

    private record Slot(OrderId order, int line, Place place) {}

    Optional<Answer> answer(String key) {
        return Optional.ofNullable(answers.get(key));
    }

    Optional<Shelf> shelf(Place place) {
        return Optional.ofNullable(shelves.get(place));
    }

    /** Changes what is on a shelf; answers the number of the change. */
    long change(Place place, long units) {
        Shelf before = shelves.getOrDefault(place, new Shelf(0, 0));
        Shelf next = new Shelf(Math.max(0, before.units() + units), before.sequence() + 1);
        shelves.put(place, next);
        return next.sequence();
    }

    /** Units that are set aside on a shelf. */
    long aside(Place place) {
        return aside.entrySet().stream()
                .filter(each -> each.getKey().place().equals(place))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Units that are set aside for an order, over all its lines and all shelves. */
    long aside(OrderId order) {
        return aside.entrySet().stream()
                .filter(each -> each.getKey().order().equals(order))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    Answer book(Request request) {
        List<Share> shares = new ArrayList<>();
        request.items().forEach(item -> shares.add(book(request, item)));
        return remember(request, new Answer.Done(shares));
    }

    Answer refuse(Request request, String reason) {
        return remember(request, new Answer.Declined(reason));
    }

    private Share book(Request request, StockRequest.Item item) {
        Place place = new Place(request.node(), item.sku());
        Slot slot = new Slot(request.order(), item.line(), place);
        long held = aside.getOrDefault(slot, 0L);
        return switch (request.type()) {
            case RESERVE -> {
                long free = shelf(place).map(Shelf::units).orElse(0L) - aside(place);
                long units = Math.max(0, Math.min(free, item.units()));
                aside.merge(slot, units, Long::sum);
                yield new Share(item.line(), units, 0);
            }
            case RELEASE -> {
                aside.put(slot, Math.max(0, held - item.units()));
                yield new Share(item.line(), item.units(), 0);
            }
            case SHIP, MISS -> {
                aside.put(slot, Math.max(0, held - item.units()));
                yield new Share(item.line(), item.units(), change(place, -item.units()));
            }
            case RETURN -> new Share(item.line(), item.units(), change(place, item.units()));
        };
    }

    private Answer remember(Request request, Answer answer) {
        answers.put(request.key(), answer);
        return answer;
    }
}
