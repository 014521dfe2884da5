package dev.oms.inventory;

import dev.oms.command.Event;
import dev.oms.common.NodeId;

/** Something that happened to what an order has at a node whose stock somebody else keeps. */
public interface ClaimEvent extends Event {

    /** Where. */
    NodeId node();

    /** The claim after it. */
    StockClaim applyTo(StockClaim claim);
}
