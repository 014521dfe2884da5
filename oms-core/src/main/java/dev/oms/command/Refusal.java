package dev.oms.command;

/**
 * One reason why a command was not carried out.
 *
 * @param subject what it is about: a path into the command ({@code lines[2].quantity}), or an id
 * @param text for people: what was tried, in which state, and what would be possible
 */
public record Refusal(Code code, String subject, String text) {

    /** What hosts can branch on. */
    public enum Code {
        /** The command itself breaks a bound; the subject is the path. Never stored. */
        INVALID,
        /** The access policy says no, which is never stored; or the return policy does, to this actor. */
        FORBIDDEN,
        /** A host's interceptor said no. Never stored. */
        VETOED,
        /** There is no such thing, or none that this actor may know of. */
        NOT_FOUND,
        /** It exists already. */
        ALREADY_EXISTS,
        /** Not possible in this state. */
        WRONG_STATE,
        /** A hold blocks it. */
        ON_HOLD,
        /** More units than there are to act on. */
        TOO_MANY_UNITS,
        /** Not enough stock, and the item takes no backorders. */
        OUT_OF_STOCK,
        /** An amount is in another currency than the order. */
        CURRENCY_MISMATCH,
        /** More money than there is to act on. */
        AMOUNT_EXCEEDED,
        /** What the plan was based on has changed since. Never stored: plan again. */
        CHANGED,
        /** The plan is too old to be committed. Never stored: plan again. */
        EXPIRED,
        /** The request id was used before for another command. */
        REQUEST_REUSED
    }

    @Override
    public String toString() {
        return code + " " + subject + ": " + text;
    }
}
