package dev.oms.catalog.offering;

/**
 * How many units of an offering a configuration has, where one customer may have no more than some.
 *
 * @param most that one customer can have in all orders
 */
public record Limited(String offering, long units, int most) {}
