package dev.oms;

import java.util.List;

/**
 * A page of who has used a promotion.
 *
 * @param next cursor of the next page; empty after the last one
 */
public record UsedPromotionPage(List<UsedPromotion> uses, String next) {
    public UsedPromotionPage {
        uses = List.copyOf(uses);
    }

    public boolean isLast() {
        return next.isEmpty();
    }
}
