package dev.oms.internal.pricing;

import dev.oms.order.Order;
import dev.oms.order.OrderState;
import dev.oms.pricing.Allowance;
import dev.oms.pricing.HeldUse;
import dev.oms.pricing.PricingPolicies.UsesReturned;
import java.util.List;
import java.util.stream.Stream;

/** What an order uses of promotions and need not any more. */
public final class GivingBack {
    private GivingBack() {}

    public static List<HeldUse> of(Order order, UsesReturned policy) {
        List<HeldUse> held = order.pricing().stream()
                .flatMap(context -> context.uses().stream())
                .toList();
        if (held.isEmpty() || policy == UsesReturned.NEVER) {
            return List.of();
        }
        if (order.state() == OrderState.CANCELLED || order.state() == OrderState.REJECTED) {
            return held;
        }
        return policy == UsesReturned.IN_PROPORTION
                ? held.stream().flatMap(use -> tooMuch(use, order)).toList()
                : List.of();
    }

    private static Stream<HeldUse> tooMuch(HeldUse use, Order order) {
        if (use.type() != Allowance.Type.BUDGET) {
            return Stream.empty();
        }
        long needed = order.lines().stream()
                .mapToLong(line -> line.takenOff(use.promotion(), 0).minor())
                .sum();
        return use.units() > needed ? Stream.of(use.units(use.units() - needed)) : Stream.empty();
    }
}
