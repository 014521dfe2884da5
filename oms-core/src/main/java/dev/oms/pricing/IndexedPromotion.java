package dev.oms.pricing;

import java.util.Currency;
import java.util.List;

/**
 * A promotion with what is asked of it in every cart, looked up once.
 *
 * @param coded whether a code has to be entered
 */
record IndexedPromotion(Promotion promotion, boolean coded, List<Currency> currency) {
    IndexedPromotion(Promotion promotion) {
        this(promotion, PromotionCheck.isCoded(promotion), PromotionCheck.currency(promotion));
    }

    boolean speaks(Currency of) {
        return currency.isEmpty() || currency.get(0).equals(of);
    }
}
