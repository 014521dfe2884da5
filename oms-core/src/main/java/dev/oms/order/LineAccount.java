package dev.oms.order;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.pricing.LineAmount;

/**
 * The money of a line for which its own price and units do not tell it: it was priced anew, or what it owes depends on
 * what else is kept.
 *
 * @param total what the line costs now, what was paid back counted in
 * @param charged what has been, or is being, charged; never falls
 * @param refunded what has been, or is being, paid back; never falls
 */
public record LineAccount(LineAmount total, LineAmount charged, LineAmount refunded) {
    public LineAccount {
        require(
                refunded.total().compareTo(charged.total()) <= 0
                        && charged.total().compareTo(total.total()) <= 0,
                "%s refunded of %s charged of %s",
                refunded.total(),
                charged.total(),
                total.total());
    }
}
