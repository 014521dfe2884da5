package dev.oms.pricing;

/**
 * A promotion that could have applied and did not.
 *
 * @param detail the condition that does not hold, or the promotion that stood in the way; empty for none
 */
public record PassedOver(Promotion promotion, Reason reason, String detail) {
    /** Why a promotion did not apply. */
    public enum Reason {
        NOT_VALID_NOW("it is not valid now"),
        OTHER_CURRENCY("its amounts are in another currency"),
        CONDITION("a condition does not hold"),
        EXCLUDED("another goes alone, or is of the same group"),
        USED_UP("it may not be used any more"),
        NOTHING_TO_TAKE_OFF("there is nothing to take it off"),
        WORSE("others together take off more");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        /** For people. */
        public String text() {
            return text;
        }
    }

    /** For people. */
    public String text() {
        return promotion.name() + ": " + reason.text() + (detail.isEmpty() ? "" : " (" + detail + ")");
    }
}
