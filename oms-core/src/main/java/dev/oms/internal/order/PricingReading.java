package dev.oms.internal.order;

import dev.oms.command.Refusal;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.engine.Settings;
import dev.oms.order.PlaceOrder;
import dev.oms.port.CouponGuard;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingPolicies.CouponPolicy;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds out what the prices of a new order depend on besides its products. */
final class PricingReading {
    private final Optional<Pricing> pricing;
    private final CouponGuard coupons;

    PricingReading(Settings settings) {
        this.pricing = settings.pricing();
        this.coupons = settings.coupons();
    }

    /**
     * What was found.
     *
     * @param ordersBefore that the customer has placed, as far as promotions ask
     * @param codes that may be looked at
     * @param refusals of codes that may not, or that nothing looks at
     */
    record Found(int ordersBefore, List<String> codes, List<Refusal> refusals) {
        Found {
            codes = List.copyOf(codes);
            refusals = List.copyOf(refusals);
        }
    }

    Found read(PlaceOrder command, Reader reader) {
        Optional<Pricing> asked = ListPrices.asked(pricing, command.lines());
        int most = asked.map(Pricing::ordersThatCount).orElse(0);
        int before = OrdersBefore.count(command.customer(), most, reader);
        List<String> codes = command.pricing().coupons();
        return asked.isPresent() && admits(command, reader)
                ? new Found(before, codes, List.of())
                : new Found(before, List.of(), refusals(command));
    }

    private boolean admits(PlaceOrder command, Reader reader) {
        List<String> codes = command.pricing().coupons();
        return codes.isEmpty()
                || coupons.admits(new CouponGuard.Attempt(
                        reader.tenant(), command.channel(), command.customer(), codes, reader.now()));
    }

    private List<Refusal> refusals(PlaceOrder command) {
        boolean kept = pricing.map(some -> some.policies(command.channel()).coupons())
                .filter(policy -> policy == CouponPolicy.KEPT)
                .isPresent();
        return kept
                ? List.of()
                : IntStream.range(0, command.pricing().coupons().size())
                        .mapToObj(i -> Pricing.doesNotApply("pricing.coupons[" + i + "]"))
                        .toList();
    }
}
