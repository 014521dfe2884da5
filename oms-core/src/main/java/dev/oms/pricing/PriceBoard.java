package dev.oms.pricing;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import java.time.Instant;

/**
 * Tells whether price lists, promotions or coupon batches have changed since somebody looked: every change stamps it anew.
 *
 * @param stamp never the same twice, also where a copy of the store takes the place of it
 */
public record PriceBoard(String stamp, Instant changedAt) implements Entity {
    public static final String KIND = "price_board";

    /** There is one. */
    public static final EntityKey KEY = new EntityKey(KIND, "prices");

    /** Where nothing has ever been stored. */
    public static final String BLANK = "";

    @Override
    public EntityKey key() {
        return KEY;
    }

    @Override
    public String owner() {
        return KEY.id();
    }
}
