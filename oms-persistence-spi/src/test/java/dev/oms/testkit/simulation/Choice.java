package dev.oms.testkit.simulation;

import dev.oms.OrderView;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentLine;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Finds something to do it to: looks at a few orders, from one that the number of the step chooses on. */
record Choice(SimulatedShop shop, int number) {
    private static final int LOOKS = 12;

    <T> Optional<T> first(Function<OrderView, Optional<T>> wanted) {
        var orders = shop.ledger.promised();
        for (int i = 0; i < Math.min(LOOKS, orders.size()); i++) {
            // Backwards, since there is more to be done to what is new.
            int at = Math.floorMod(orders.size() - 1 - number % LOOKS - i, orders.size());
            Optional<T> found = wanted.apply(shop.view(orders.get(at)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Any order, old ones too. */
    Optional<OrderView> any() {
        var orders = shop.ledger.promised();
        return orders.isEmpty() ? Optional.empty() : Optional.of(shop.view(orders.get(number % orders.size())));
    }

    Optional<OrderView> orderWith(Function<OrderView, Boolean> condition) {
        return first(view -> Optional.of(view).filter(condition::apply));
    }

    Optional<Fulfillment> workWith(ToIntFunction<FulfillmentLine> stage) {
        return first(view -> view.fulfillments().stream()
                .filter(work -> work.units(stage) > 0)
                .findFirst());
    }

    <T> T of(List<T> list) {
        return list.get(number % list.size());
    }
}
