package dev.oms.pricing;

import dev.oms.common.Money;
import java.math.BigDecimal;

/** One step of a price. */
public sealed interface PriceStep {
    /** The line of the cart, from 1; 0 for the whole cart. */
    int line();

    /** For people. */
    String text();

    /** What it adds, or takes off; what it comes to, for totals. */
    Money amount();

    /** Whether it is about an amount, and not about something that did not happen. */
    default boolean isAmount() {
        return true;
    }

    /** What a line costs at its price. */
    record Listed(PricedLine of) implements PriceStep {
        @Override
        public int line() {
            return of.line();
        }

        @Override
        public Money amount() {
            return of.value();
        }

        @Override
        public String text() {
            String what = line() + ". " + of.wanted().sku() + ", " + quantity() + " by "
                    + of.source().text();
            if (of.isRecurring()) {
                return what + ", " + periods((PriceComponent.Recurring) of.charge());
            }
            return of.isOnce() ? what : what + ", expected use of every period";
        }

        private String quantity() {
            Tiers tiers = of.charge().tiers();
            BigDecimal amount = of.reached().price().amount();
            int decimals = of.value().currency().getDefaultFractionDigits();
            String price = (amount.scale() < decimals ? amount.setScale(decimals) : amount).toPlainString();
            return switch (tiers.mode()) {
                case VOLUME -> of.units() + " × " + price + (tiers.per() == 1 ? "" : " per " + tiers.per());
                case GRADUATED -> of.units() + " in steps down to " + price;
                case BLOCK -> of.units() + " together for " + price;
            };
        }

        private String periods(PriceComponent.Recurring recurring) {
            int last = of.firstPeriod() + of.periods();
            return "every " + recurring.every() + ", periods " + (of.firstPeriod() + 1) + " to " + last;
        }
    }

    /** What somebody took off a line. */
    record Manual(PricedLine of) implements PriceStep {
        @Override
        public int line() {
            return of.line();
        }

        @Override
        public Money amount() {
            return of.manual().negated();
        }

        @Override
        public String text() {
            return "manual discount of " + of.wanted().manual().get(0);
        }
    }

    /** What a promotion took off a line. */
    record Promoted(int line, PromotionUse by, Money amount) implements PriceStep {
        @Override
        public String text() {
            String coupon = by.coupon().isEmpty() ? "" : ", coupon " + by.coupon();
            return by.promotion().name() + " (" + by.promotion().action().text() + coupon + ")";
        }
    }

    /** A tax on a line. */
    record Taxed(int line, TaxAmount tax, boolean included) implements PriceStep {
        @Override
        public Money amount() {
            return tax.amount();
        }

        @Override
        public String text() {
            String what = (included ? "contains " : "") + tax.rate() + " of " + tax.base();
            return tax.note().isEmpty() ? what : what + ", " + tax.note();
        }
    }

    /** What a line comes to. */
    record LineTotal(PricedLine of) implements PriceStep {
        @Override
        public int line() {
            return of.line();
        }

        @Override
        public Money amount() {
            return of.total();
        }

        @Override
        public String text() {
            return "net " + of.net() + ", with tax";
        }
    }

    /** All of one tax. */
    record AllOf(TaxTotal tax) implements PriceStep {
        @Override
        public int line() {
            return 0;
        }

        @Override
        public Money amount() {
            return tax.amount();
        }

        @Override
        public String text() {
            return tax.rate().toString();
        }
    }

    /** What the cart comes to, in some respect. */
    record Sum(String text, Money amount) implements PriceStep {
        @Override
        public int line() {
            return 0;
        }
    }

    /** A promotion that did not apply. */
    record NotApplied(PassedOver what, Money amount) implements PriceStep {
        @Override
        public int line() {
            return 0;
        }

        @Override
        public String text() {
            return "not applied: " + what.text();
        }

        @Override
        public boolean isAmount() {
            return false;
        }
    }

    /** A code that waits until it applies. */
    record Waiting(String code, Money amount) implements PriceStep {
        @Override
        public int line() {
            return 0;
        }

        @Override
        public String text() {
            return "waiting: coupon " + code;
        }

        @Override
        public boolean isAmount() {
            return false;
        }
    }
}
