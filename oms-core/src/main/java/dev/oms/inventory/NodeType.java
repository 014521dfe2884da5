package dev.oms.inventory;

/** What a node is. */
public enum NodeType {
    /** Made to send goods out. */
    WAREHOUSE,
    /** Sells over the counter as well; customers can pick up there where it can. */
    STORE,
    /** Somebody else's: sends goods to the customer in our name. */
    SUPPLIER
}
