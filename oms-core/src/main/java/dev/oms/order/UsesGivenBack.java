package dev.oms.order;

import dev.oms.pricing.HeldUse;
import java.util.List;

/** Others may use of promotions what this order uses no more. */
public record UsesGivenBack(List<HeldUse> uses) implements OrderEvent {
    public UsesGivenBack {
        uses = List.copyOf(uses);
    }

    @Override
    public Order applyTo(Order order) {
        return order.withPricing(
                order.pricing().stream().map(context -> context.without(uses)).toList());
    }
}
