package dev.oms.pricing;

import dev.oms.command.Refusal;
import dev.oms.common.InvariantViolation;
import java.util.List;

/** What a cart costs, or all that stands in the way of saying so. */
public sealed interface PricingAnswer {
    /** The price; an error where there is none. */
    PricedCart orThrow();

    /** What the buyer may see of it. */
    default PricingAnswer forBuyer() {
        return this;
    }

    /** The cart has a price. */
    record Priced(PricedCart price) implements PricingAnswer {
        @Override
        public PricedCart orThrow() {
            return price;
        }

        @Override
        public PricingAnswer forBuyer() {
            return new Priced(price.forBuyer());
        }
    }

    /** It has none, for these reasons; each names its place in the cart. */
    record Unpriced(List<Refusal> refusals) implements PricingAnswer {
        public Unpriced {
            refusals = List.copyOf(refusals);
        }

        @Override
        public PricedCart orThrow() {
            throw new InvariantViolation("the cart has no price: "
                    + String.join("; ", refusals.stream().map(Refusal::toString).toList()));
        }
    }
}
