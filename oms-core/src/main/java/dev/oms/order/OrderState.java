package dev.oms.order;

import dev.oms.statemachine.StateMachine;

/** Where an order is in its life: all that is stored about it; every other status is derived. */
public enum OrderState {
    /** Being put together; never stored. */
    DRAFT,
    /** Agreed, not yet paid for. */
    PLACED,
    /** Paid for, or on account: may be fulfilled. */
    CONFIRMED,
    /** Everything that was not cancelled has been delivered. */
    COMPLETED,
    /** Payment was refused before anything happened. */
    REJECTED,
    /** Nothing is left to deliver and nothing was. */
    CANCELLED;

    /** What moves an order on. */
    public enum Trigger {
        SUBMIT,
        CONFIRM,
        REJECT,
        COMPLETE,
        CANCEL
    }

    /** The life of an order. */
    public static final StateMachine<OrderState, Trigger> LIFECYCLE = StateMachine.<OrderState, Trigger>startingIn(
                    DRAFT)
            .row(DRAFT, Trigger.SUBMIT, PLACED)
            .row(PLACED, Trigger.CONFIRM, CONFIRMED)
            .row(PLACED, Trigger.REJECT, REJECTED)
            .row(PLACED, Trigger.CANCEL, CANCELLED)
            .row(CONFIRMED, Trigger.COMPLETE, COMPLETED)
            .row(CONFIRMED, Trigger.CANCEL, CANCELLED)
            .endingIn(REJECTED, COMPLETED, CANCELLED);

    /** Whether nothing more can happen to the goods, returns apart. */
    public boolean isFinal() {
        return LIFECYCLE.isFinal(this);
    }
}
