package dev.oms.pricing;

import java.util.Currency;
import java.util.List;
import java.util.Set;

/** A promotion with what is asked of it in every cart, looked up once. */
record IndexedPromotion(Promotion promotion, Set<String> codes, List<Currency> currency) {
    IndexedPromotion(Promotion promotion) {
        this(promotion, PromotionCheck.codes(promotion), PromotionCheck.currency(promotion));
    }

    boolean speaks(Currency of) {
        return currency.isEmpty() || currency.get(0).equals(of);
    }
}
