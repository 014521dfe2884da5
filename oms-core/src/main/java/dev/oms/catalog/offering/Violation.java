package dev.oms.catalog.offering;

/**
 * Why a configuration cannot be sold.
 *
 * @param subject the path, group or rule that it is about
 * @param text what is wrong
 * @param hint how to mend it; empty where nothing would
 */
public record Violation(Code code, String subject, String text, String hint) {

    /** What kind of thing is wrong. */
    public enum Code {
        /** There is no such offering, or none that is sold by itself. */
        UNKNOWN_OFFERING,
        /** There is no such option in it. */
        UNKNOWN_OPTION,
        /** There is no such attribute. */
        UNKNOWN_ATTRIBUTE,
        /** The attribute cannot have this value. */
        WRONG_VALUE,
        /** The attribute needs a value. */
        MISSING_VALUE,
        /** There are too few or too many of an option. */
        QUANTITY,
        /** Too few or too many options of a group are chosen. */
        GROUP,
        /** A rule is broken. */
        RULE,
        /** It is not sold now. */
        NOT_SOLD,
        /** It is not sold there, or not to somebody of that age. */
        RESTRICTED
    }
}
