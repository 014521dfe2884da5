package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Money;

/** What is taken off: a percentage or an amount. */
public sealed interface Reduction {
    static Reduction percent(String percent) {
        return new Share(Percent.of(percent));
    }

    static Reduction amount(String amount, String currency) {
        return new Amount(Money.of(amount, currency));
    }

    /** A percentage, up to 100. */
    record Share(Percent percent) implements Reduction {
        public Share {
            require(
                    percent.millionths() <= Percent.WHOLE,
                    "percent: a discount of %s is more than there is; at most 100 %%",
                    percent);
        }

        @Override
        public String toString() {
            return percent.toString();
        }
    }

    /** An amount, as far as there is something to take it off. */
    record Amount(Money amount) implements Reduction {
        public Amount {
            require(!amount.isNegative(), "amount: a discount of %s is negative", amount);
        }

        @Override
        public String toString() {
            return amount.toString();
        }
    }
}
