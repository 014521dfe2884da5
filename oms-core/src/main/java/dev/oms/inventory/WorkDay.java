package dev.oms.inventory;

import dev.oms.common.NodeId;
import dev.oms.common.Ownership;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.common.StockCondition;
import dev.oms.common.StockPool;
import java.time.LocalDate;

/**
 * A day of a node, as stock positions: what it can still do is counted as goods are, so that nobody can take more of it. What
 * is on hand is what it can do less what it has begun with, what is reserved is what it is to do.
 */
public record WorkDay(NodeId node, LocalDate day) {
    /** Stands for any number. */
    public static final long UNLIMITED = 1_000_000_000_000L;

    /** No product may be called so. */
    public static final String PREFIX = "@day/";

    /** Whether what has this name is no goods but a day. */
    public static boolean isNamed(Sku sku) {
        return sku.value().startsWith(PREFIX);
    }

    /** The name under which this day of every node is counted. */
    public static Sku sku(LocalDate day) {
        return new Sku(PREFIX + day);
    }

    /** Units that it can send out. */
    public Position units() {
        return position("units");
    }

    /** Orders that it can begin. */
    public Position orders() {
        return position("orders");
    }

    /** What it was opened with: its units on hand are the limit. */
    public Position unitLimit() {
        return position("unit-limit");
    }

    /** What it was opened with: its units on hand are the limit. */
    public Position orderLimit() {
        return position("order-limit");
    }

    private Position position(String counted) {
        return new Position(sku(day), node, new StockPool(Ownership.OWN, "", new StockCondition(counted)));
    }
}
