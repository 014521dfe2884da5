package dev.oms.returns;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Sku;

/**
 * Units of an order line that come back.
 *
 * @param goods whether goods are expected; a charge is only paid back
 * @param requested units agreed
 * @param received units that arrived
 * @param accepted units that the customer gets the money back for
 */
public record ReturnLine(int line, Sku sku, boolean goods, int requested, int received, int accepted) {
    public ReturnLine {
        require(requested > 0 && received >= 0 && accepted >= 0, "line %d: at least one unit comes back", line);
        require(received <= requested, "line %d: %d received of %d agreed", line, received, requested);
        require(
                accepted <= (goods ? received : requested),
                "line %d: %d accepted of %d",
                line,
                accepted,
                goods ? received : requested);
    }

    ReturnLine receive(int units) {
        return new ReturnLine(line, sku, goods, requested, units, accepted);
    }

    ReturnLine accept(int units) {
        return new ReturnLine(line, sku, goods, requested, received, units);
    }
}
