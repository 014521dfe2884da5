package dev.oms.pricing;

/**
 * What would be left of promotions that nobody has to ask for, had nobody used any yet. What asks for a code is left as it
 * is: nobody learns from a price which codes there are.
 */
final class UnusedUsage implements Usage {
    private static final Usage NOTHING_COUNTED = Usage.counted(counter -> 0);

    private final Usage real;

    UnusedUsage(Usage real) {
        this.real = real;
    }

    @Override
    public Used of(Promotion promotion, String customer) {
        return (PromotionCheck.isCoded(promotion) ? real : NOTHING_COUNTED).of(promotion, customer);
    }

    @Override
    public boolean isSpent(Promotion promotion, String code) {
        return real.isSpent(promotion, code);
    }
}
