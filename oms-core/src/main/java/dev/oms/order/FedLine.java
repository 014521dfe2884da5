package dev.oms.order;

import dev.oms.common.NodeId;
import dev.oms.common.TransferId;
import java.time.Instant;

/**
 * Units of a line that another node sends to where the customer comes for them.
 *
 * @param due by when they should be ready there
 */
public record FedLine(int line, int units, NodeId from, TransferId transfer, Instant due) {}
