package dev.oms.order;

import dev.oms.statemachine.StateMachine;

/** Where one unit of an order line is. */
public enum UnitState {
    /** Wanted, no stock set aside. */
    OPEN,
    /** Waiting in the queue for stock. */
    BACKORDERED,
    /** Reserved at a node. */
    ALLOCATED,
    /** Given to the node as work. */
    RELEASED,
    /** Taken from the shelf. */
    PICKED,
    /** In a package. */
    PACKED,
    /** On its way. */
    SHIPPED,
    /** Handed over. */
    DELIVERED,
    /** Not wanted, or not to be had, any more. */
    CANCELLED;

    /** What moves a unit. */
    public enum Trigger {
        /** Stock was reserved for it. */
        ALLOCATE,
        /** No stock: it joins the queue. */
        BACKORDER,
        /** Its reservation, or its place in the queue, was given up. */
        DEALLOCATE,
        /** It became work of a node. */
        RELEASE,
        /** It was found on the shelf. */
        PICK,
        /** It was not there, or the node gave it back. */
        GIVE_BACK,
        /** It was put into a package. */
        PACK,
        /** It left the node. */
        SHIP,
        /** It arrived. */
        DELIVER,
        /** It was lost on its way, and is to be sent again. */
        LOSE,
        /** It needs no shipping and was charged. */
        CHARGE,
        /** It is not wanted any more. */
        CANCEL
    }

    /** How units move. */
    public static final StateMachine<UnitState, Trigger> MOVES = StateMachine.<UnitState, Trigger>startingIn(OPEN)
            .row(OPEN, Trigger.ALLOCATE, ALLOCATED)
            .row(OPEN, Trigger.BACKORDER, BACKORDERED)
            .row(OPEN, Trigger.CHARGE, DELIVERED)
            .row(OPEN, Trigger.CANCEL, CANCELLED)
            .row(BACKORDERED, Trigger.ALLOCATE, ALLOCATED)
            .row(BACKORDERED, Trigger.DEALLOCATE, OPEN)
            .row(BACKORDERED, Trigger.CANCEL, CANCELLED)
            .row(ALLOCATED, Trigger.RELEASE, RELEASED)
            .row(ALLOCATED, Trigger.DEALLOCATE, OPEN)
            .row(ALLOCATED, Trigger.CANCEL, CANCELLED)
            .row(RELEASED, Trigger.PICK, PICKED)
            .row(RELEASED, Trigger.GIVE_BACK, OPEN)
            .row(RELEASED, Trigger.CANCEL, CANCELLED)
            .row(PICKED, Trigger.PACK, PACKED)
            .row(PICKED, Trigger.GIVE_BACK, OPEN)
            .row(PICKED, Trigger.CANCEL, CANCELLED)
            .row(PACKED, Trigger.SHIP, SHIPPED)
            .row(PACKED, Trigger.GIVE_BACK, OPEN)
            .row(PACKED, Trigger.CANCEL, CANCELLED)
            .row(SHIPPED, Trigger.DELIVER, DELIVERED)
            .row(SHIPPED, Trigger.LOSE, OPEN)
            .endingIn(DELIVERED, CANCELLED);

    /** Whether stock at a node is set aside for units in this state. */
    public boolean isReserved() {
        return this == ALLOCATED || isInWork();
    }

    /** Whether a node is working on units in this state. */
    public boolean isInWork() {
        return this == RELEASED || this == PICKED || this == PACKED;
    }
}
