package dev.oms.common;

import static dev.oms.common.InvariantViolation.require;

import java.util.Comparator;

/**
 * What tells units of a SKU at a node apart: whose they are and in what condition.
 *
 * @param owner who owns them; empty where they are the shop's own
 */
public record StockPool(Ownership ownership, String owner, StockCondition condition) implements Comparable<StockPool> {
    /** Own and new: what is meant where nothing is said. */
    public static final StockPool USUAL = new StockPool(Ownership.OWN, "", StockCondition.NEW);

    private static final String USUAL_TEXT = "own/new";
    private static final Comparator<StockPool> ORDER = Comparator.comparing(StockPool::ownership)
            .thenComparing(StockPool::owner)
            .thenComparing(pool -> pool.condition().value());

    public StockPool {
        if (ownership.isOthers()) {
            Id.requireValid("the owner of stock", owner);
        }
        require(ownership.isOthers() || owner.isEmpty(), "own stock has no owner '%s'", owner);
    }

    /** Somebody's goods that are sold for them. */
    public static StockPool consigned(String owner) {
        return new StockPool(Ownership.CONSIGNED, owner, StockCondition.NEW);
    }

    /** Goods that a supplier keeps at a node. */
    public static StockPool vendorManaged(String owner) {
        return new StockPool(Ownership.VENDOR_MANAGED, owner, StockCondition.NEW);
    }

    /** The pool of that name, as {@link #text} writes it. */
    public static StockPool parse(String text) {
        if (text.equals(USUAL_TEXT)) {
            // That of nearly every position that is read.
            return USUAL;
        }
        int slash = text.lastIndexOf('/');
        require(slash > 0, "'%s' names no pool", text);
        String whose = text.substring(0, slash);
        int colon = whose.indexOf(':');
        StockCondition condition = new StockCondition(text.substring(slash + 1));
        for (Ownership each : Ownership.values()) {
            if (each.text().equals(colon < 0 ? whose : whose.substring(0, colon))) {
                return new StockPool(each, colon < 0 ? "" : whose.substring(colon + 1), condition);
            }
        }
        throw new InvariantViolation("'" + text + "' names no pool");
    }

    /** The same owner's in another condition. */
    public StockPool in(StockCondition other) {
        return new StockPool(ownership, owner, other);
    }

    public boolean isUsual() {
        return equals(USUAL);
    }

    /** A name that nothing else has: {@code own/new}, {@code consigned:ACME/refurbished}. */
    public String text() {
        return isUsual() ? USUAL_TEXT : ownership.text() + (owner.isEmpty() ? "" : ":" + owner) + "/" + condition;
    }

    @Override
    public int compareTo(StockPool other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text();
    }
}
