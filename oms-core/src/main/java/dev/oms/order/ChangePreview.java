package dev.oms.order;

import dev.oms.command.Plan;
import dev.oms.common.OrderId;

/**
 * What a change of an order would do, and what it would cost.
 *
 * @param plan to be committed, or not
 */
public record ChangePreview(Plan<OrderId> plan, PriceDelta prices) {}
