package dev.oms.pricing;

/** Words for what promotions are about. */
final class PromotionText {
    private PromotionText() {}

    static String of(PromotionAction.Scope scope, LineSelector of) {
        return switch (scope) {
            case UNIT -> "each of " + of.text();
            case LINE -> of.text();
            case ORDER -> of.asksNothing() ? "the order" : "the order's " + of.text();
            case SHIPPING -> "shipping";
        };
    }
}
