package dev.oms.order;

import jakarta.validation.constraints.NotNull;

/**
 * Which prices a change finds anew; units that have left, and so are charged, keep theirs in any case.
 *
 * @param asOf which lists, promotions and groups of the buyer count
 */
public record Repricing(
        @NotNull(message = "is missing") Lines lines,
        @NotNull(message = "is missing") AsOf asOf) {
    /** Nothing is priced anew. The default. */
    public static final Repricing KEEP = new Repricing(Lines.KEEP, AsOf.NOW);

    /** Lines that are priced anew. */
    public enum Lines {
        /** None: more units cost what was agreed for one, without the discounts. */
        KEEP,
        /** Those whose quantity changes, and those that are added. */
        CHANGED,
        /** All of them. */
        ALL
    }

    /** The moment whose lists and promotions count. */
    public enum AsOf {
        /** When the change is made. */
        NOW,
        /** When the order was placed; of the lists that the library has now. */
        PLACEMENT
    }

    /** The lines that the change names are priced anew, by what counts now. */
    public static Repricing changedLines() {
        return new Repricing(Lines.CHANGED, AsOf.NOW);
    }

    /** All lines are priced anew, by what counts now. */
    public static Repricing all() {
        return new Repricing(Lines.ALL, AsOf.NOW);
    }

    /** The same by what counted when the order was placed. */
    public Repricing asOfPlacement() {
        return new Repricing(lines, AsOf.PLACEMENT);
    }

    /** Whether nothing is priced anew. */
    public boolean keeps() {
        return lines == Lines.KEEP;
    }
}
