package dev.oms.inventory;

import dev.oms.common.Ownership;
import dev.oms.common.StockCondition;
import dev.oms.common.StockPool;
import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Whose units and in what condition, as somebody entered it: not yet known to be valid. The components are those of
 * {@link StockPool}.
 *
 * @param owner who owns them; empty where they are the shop's own
 */
public record PoolForm(
        @NotNull(message = "is missing") Ownership ownership,

        @PlainText(max = 100) String owner,

        @NotNull(message = "is missing")
        @Pattern(regexp = StockCondition.PATTERN, message = "must have small letters, digits and hyphens, at most 30")
        String condition) {
    /** Own and new. */
    public static final PoolForm USUAL = of(StockPool.USUAL);

    /** New goods of somebody else that are sold for them. */
    public static PoolForm consigned(String owner) {
        return new PoolForm(Ownership.CONSIGNED, owner, StockCondition.NEW.value());
    }

    /** New goods that a supplier keeps at a node. */
    public static PoolForm vendorManaged(String owner) {
        return new PoolForm(Ownership.VENDOR_MANAGED, owner, StockCondition.NEW.value());
    }

    /** Own goods in some condition. */
    public static PoolForm own(StockCondition condition) {
        return of(StockPool.USUAL.in(condition));
    }

    /** What names a pool. */
    public static PoolForm of(StockPool pool) {
        return new PoolForm(pool.ownership(), pool.owner(), pool.condition().value());
    }

    /** The same owner's in another condition. */
    public PoolForm in(StockCondition other) {
        return new PoolForm(ownership, owner, other.value());
    }

    /** The pool, once it is known that there is nothing against it. */
    public StockPool toPool() {
        return new StockPool(ownership, owner, new StockCondition(condition));
    }
}
