package dev.oms.inventory;

import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import java.time.Duration;
import java.time.Instant;

/**
 * What there is of a SKU at a node whose stock somebody else keeps, as far as is known here.
 *
 * @param available units that can be promised: what the keeper said, less what is set aside here
 * @param asOf when it was so
 * @param age how long ago that is
 * @param stale whether that is longer than the library was told to believe it, and the keeper gave no newer answer
 */
public record ExternalAvailability(NodeId node, Sku sku, long available, Instant asOf, Duration age, boolean stale) {}
