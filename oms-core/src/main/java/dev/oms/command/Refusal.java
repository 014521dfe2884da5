package dev.oms.command;

import dev.oms.common.Personal;

/**
 * One reason why a command was not carried out.
 *
 * @param subject what it is about: a path into the command ({@code lines[2].quantity}), or an id
 * @param text for people: what was tried, in which state, and what would be possible
 */
public record Refusal(Code code, String subject, @Personal String text) {

    /** What hosts can branch on. */
    public enum Code {
        /** The command itself can never be carried out as it is; the subject is the path. Never kept: correct it. */
        INVALID(false),
        /** The access policy says no, or the return policy does to this actor. Never kept. */
        FORBIDDEN(false),
        /** A host's interceptor said no. Never kept. */
        VETOED(false),
        /** There is no such thing, or none that this actor may know of. */
        NOT_FOUND(true),
        /** It exists already. */
        ALREADY_EXISTS(true),
        /** Not possible in this state. */
        WRONG_STATE(true),
        /** A hold blocks it. */
        ON_HOLD(true),
        /** More units than there are to act on. */
        TOO_MANY_UNITS(true),
        /** Not enough stock, and the item takes no backorders. */
        OUT_OF_STOCK(true),
        /** An amount is in another currency than the order. */
        CURRENCY_MISMATCH(true),
        /** More money than there is to act on. */
        AMOUNT_EXCEEDED(true),
        /** What was offered could be accepted until then. */
        OFFER_EXPIRED(true),
        /** It was offered at another price, which is not held any more. */
        PRICE_CHANGED(true),
        /** What was offered is not sold like that, or not there, any more. */
        NOT_QUALIFIED(true),
        /** Less is authorised than the order costs. */
        PAYMENT_MISSING(true),
        /** What the plan was based on has changed since. Never kept: plan again. */
        CHANGED(false),
        /** The plan is too old to be committed. Never kept: plan again. */
        EXPIRED(false),
        /** The request id was used before for another command. Never kept: the first command keeps the id. */
        REQUEST_REUSED(false);

        private final boolean kept;

        Code(boolean kept) {
            this.kept = kept;
        }

        /**
         * Whether a refusal for this reason is the outcome of its request id for ever. A refusal with several reasons is
         * kept only if all of them are; what is not kept leaves the request id free to be used again.
         */
        public boolean isKept() {
            return kept;
        }
    }

    @Override
    public String toString() {
        return code + " " + subject + ": " + text;
    }
}
