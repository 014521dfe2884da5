package dev.oms.inventory;

import dev.oms.statemachine.StateMachine;

/** Where a transfer is. */
public enum TransferState {
    /** Its units are set aside at the node that is to send them. */
    ORDERED,
    /** Its units are on their way. */
    IN_TRANSIT,
    /** Some of its units have arrived, others are on their way. */
    PARTIALLY_RECEIVED,
    /** Nothing is on its way any more, and something has arrived. */
    RECEIVED,
    /** Everything was lost on its way. */
    LOST,
    /** Nothing was sent. */
    CANCELLED;

    /** What moves a transfer on. */
    public enum Trigger {
        DISPATCH,
        CANCEL,
        /** Some units arrived or were given up, others are still on their way. */
        RECEIVE_PART,
        /** The last units arrived, or were given up after others had arrived. */
        RECEIVE,
        /** The last units were given up, and none had arrived. */
        LOSE
    }

    /** The life of a transfer. */
    public static final StateMachine<TransferState, Trigger> LIFECYCLE =
            StateMachine.<TransferState, Trigger>startingIn(ORDERED)
                    .row(ORDERED, Trigger.DISPATCH, IN_TRANSIT)
                    .row(ORDERED, Trigger.CANCEL, CANCELLED)
                    .row(IN_TRANSIT, Trigger.RECEIVE_PART, PARTIALLY_RECEIVED)
                    .row(IN_TRANSIT, Trigger.RECEIVE, RECEIVED)
                    .row(IN_TRANSIT, Trigger.LOSE, LOST)
                    .row(PARTIALLY_RECEIVED, Trigger.RECEIVE_PART, PARTIALLY_RECEIVED)
                    .row(PARTIALLY_RECEIVED, Trigger.RECEIVE, RECEIVED)
                    .row(PARTIALLY_RECEIVED, Trigger.LOSE, LOST)
                    .endingIn(RECEIVED, LOST, CANCELLED);
}
