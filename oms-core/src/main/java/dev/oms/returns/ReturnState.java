package dev.oms.returns;

import dev.oms.statemachine.StateMachine;

/** Where a return is. */
public enum ReturnState {
    /** Agreed, goods not here yet. */
    REQUESTED,
    /** Goods are here and wait to be looked at. */
    RECEIVED,
    /** Looked at, and refunded as far as accepted. */
    COMPLETED,
    /** Came to nothing. */
    CANCELLED;

    /** What moves a return on. */
    public enum Trigger {
        RECEIVE,
        COMPLETE,
        CANCEL
    }

    /** The life of a return; one of charges only is completed without goods. */
    public static final StateMachine<ReturnState, Trigger> LIFECYCLE = StateMachine.<ReturnState, Trigger>startingIn(
                    REQUESTED)
            .row(REQUESTED, Trigger.RECEIVE, RECEIVED)
            .row(REQUESTED, Trigger.COMPLETE, COMPLETED)
            .row(REQUESTED, Trigger.CANCEL, CANCELLED)
            .row(RECEIVED, Trigger.COMPLETE, COMPLETED)
            .endingIn(COMPLETED, CANCELLED);
}
