package dev.oms.fulfillment;

/** How far a node has come with its work, derived from the stages of its units. */
public enum FulfillmentState {
    /** Units wait to be picked. */
    OPEN,
    /** Everything is picked, units wait to be packed. */
    PICKED,
    /** Everything is packed, packages wait to leave. */
    PACKED,
    /** Everything that was not cancelled has left. */
    SHIPPED,
    /** Nothing was shipped and nothing is left to do. */
    CANCELLED
}
