package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.NodeId;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.common.StockPool;

/**
 * How much may be used of one thing that is counted about a promotion. What has been used is counted as stock is: the
 * position {@link #position()} has so many units on hand, and every order that uses some has them set aside.
 *
 * @param counter what tells it from all others: a digest stands for whoever or whatever it counts for
 * @param granted uses, or minor units of a budget
 */
public record Allowance(String promotion, Type type, String counter, long granted) implements Entity {
    public static final String KIND = "allowance";

    /** Where what is used of promotions is counted, beside the nodes where stock is. */
    public static final NodeId PLACE = new NodeId("promotions");

    /** More than anybody uses, and less than makes sums overflow. */
    static final long MOST = Long.MAX_VALUE / 4;

    /** What is counted. */
    public enum Type {
        /** Orders. */
        USES,
        /** Orders of one customer. */
        CUSTOMER,
        /** Orders with one code. */
        CODE,
        /** Minor units that discounts take. */
        BUDGET
    }

    public Allowance {
        require(granted >= 0 && granted <= MOST, "%d is nothing that can be granted", granted);
    }

    public static EntityKey key(String counter) {
        return new EntityKey(KIND, counter);
    }

    /** What counts the orders that have used a promotion. */
    public static String counterOfUses(String promotion) {
        return UsageCounters.counter(promotion, Type.USES, "");
    }

    /** Where the uses of a counter stand. */
    public static Position position(String counter) {
        return new Position(new Sku(counter), PLACE, StockPool.USUAL);
    }

    public Position position() {
        return position(counter);
    }

    /** The same with another limit. */
    public Allowance granting(long other) {
        return new Allowance(promotion, type, counter, other);
    }

    @Override
    public EntityKey key() {
        return key(counter);
    }

    @Override
    public String owner() {
        return promotion;
    }
}
