package dev.oms.inventory;

import dev.oms.statemachine.StateMachine;

/** How far an assembly order is. */
public enum AssemblyState {
    /** What goes into it is set aside. */
    ORDERED,
    /** What goes into it is taken off the shelf, nothing has come out of it. */
    IN_WORK,
    /** Some of it is done, more is to come. */
    PARTLY_DONE,
    /** Nothing is to come any more, and something was done. */
    DONE,
    /** Nothing is to come any more, and nothing was done: all of it was spoiled. */
    SPOILED,
    /** Nothing was done; what went into it is back, apart from what was spoiled. */
    CANCELLED;

    /** What moves an assembly order on. */
    public enum Trigger {
        START,
        /** Some units were spoiled, and none is done yet. */
        SPOIL_PART,
        /** Some units were done, others are still in work. */
        FINISH_PART,
        /** The last units were done, or were spoiled after others had been done. */
        FINISH,
        /** The last units were spoiled, and none was done. */
        SPOIL,
        /** What is not done will not be. */
        CANCEL
    }

    /** The life of an assembly order. */
    public static final StateMachine<AssemblyState, Trigger> LIFECYCLE =
            StateMachine.<AssemblyState, Trigger>startingIn(ORDERED)
                    .row(ORDERED, Trigger.START, IN_WORK)
                    .row(ORDERED, Trigger.CANCEL, CANCELLED)
                    .row(IN_WORK, Trigger.SPOIL_PART, IN_WORK)
                    .row(IN_WORK, Trigger.FINISH_PART, PARTLY_DONE)
                    .row(IN_WORK, Trigger.FINISH, DONE)
                    .row(IN_WORK, Trigger.SPOIL, SPOILED)
                    .row(IN_WORK, Trigger.CANCEL, CANCELLED)
                    .row(PARTLY_DONE, Trigger.FINISH_PART, PARTLY_DONE)
                    .row(PARTLY_DONE, Trigger.FINISH, DONE)
                    .row(PARTLY_DONE, Trigger.CANCEL, DONE)
                    .endingIn(DONE, SPOILED, CANCELLED);
}
