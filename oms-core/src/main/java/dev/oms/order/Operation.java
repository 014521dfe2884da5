package dev.oms.order;

/** What can be done to an order: what holds block and what {@code allowedActions} answers for. */
public enum Operation {
    CHANGE_LINES,
    CHANGE_ADDRESS,
    CANCEL,
    PLACE_HOLD,
    RELEASE_HOLD,
    PAY,
    ALLOCATE,
    RELEASE,
    MOVE_WORK,
    PICK,
    PACK,
    SHIP,
    DELIVER,
    LOSE,
    RETURN,
    ARCHIVE
}
