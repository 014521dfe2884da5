package dev.oms.quote;

import dev.oms.statemachine.StateMachine;

/** Where a quote is. */
public enum QuoteState {
    /** The customer asked for it; it has no prices yet. */
    REQUESTED,
    /** Priced, and still worked on. */
    DRAFT,
    /** Somebody has to approve it. */
    IN_REVIEW,
    /** Whoever had to has approved it. */
    APPROVED,
    /** The customer has it. */
    PRESENTED,
    /** The customer agreed; it can be ordered. */
    ACCEPTED,
    /** All of it was ordered. */
    CONVERTED,
    /** The customer did not agree. */
    DECLINED,
    /** Nobody agreed in time. */
    EXPIRED,
    /** Given up. */
    CANCELLED;

    /** What moves a quote on. */
    public enum Trigger {
        /** Another version takes the place of the last one. */
        REVISE,
        /** Somebody has to look at it. */
        REVIEW,
        /** Nobody has to look at it any more. */
        APPROVE,
        /** Whoever looked at it wants it otherwise. */
        SEND_BACK,
        PRESENT,
        ACCEPT,
        DECLINE,
        EXPIRE,
        CANCEL,
        /** Some of it was ordered. */
        CONVERT_PART,
        /** The last of it was ordered. */
        CONVERT
    }

    /** The life of a quote. */
    public static final StateMachine<QuoteState, Trigger> LIFECYCLE = StateMachine.<QuoteState, Trigger>startingIn(
                    REQUESTED)
            .row(REQUESTED, Trigger.REVISE, DRAFT)
            .row(REQUESTED, Trigger.CANCEL, CANCELLED)
            .row(DRAFT, Trigger.REVISE, DRAFT)
            .row(DRAFT, Trigger.REVIEW, IN_REVIEW)
            .row(DRAFT, Trigger.APPROVE, APPROVED)
            .row(DRAFT, Trigger.CANCEL, CANCELLED)
            .row(IN_REVIEW, Trigger.APPROVE, APPROVED)
            .row(IN_REVIEW, Trigger.SEND_BACK, DRAFT)
            .row(IN_REVIEW, Trigger.REVISE, DRAFT)
            .row(IN_REVIEW, Trigger.CANCEL, CANCELLED)
            .row(APPROVED, Trigger.PRESENT, PRESENTED)
            .row(APPROVED, Trigger.REVISE, DRAFT)
            .row(APPROVED, Trigger.CANCEL, CANCELLED)
            .row(PRESENTED, Trigger.ACCEPT, ACCEPTED)
            .row(PRESENTED, Trigger.DECLINE, DECLINED)
            .row(PRESENTED, Trigger.EXPIRE, EXPIRED)
            .row(PRESENTED, Trigger.REVISE, DRAFT)
            .row(PRESENTED, Trigger.CANCEL, CANCELLED)
            .row(DECLINED, Trigger.REVISE, DRAFT)
            .row(EXPIRED, Trigger.REVISE, DRAFT)
            .row(ACCEPTED, Trigger.CONVERT_PART, ACCEPTED)
            .row(ACCEPTED, Trigger.CONVERT, CONVERTED)
            .row(ACCEPTED, Trigger.CANCEL, CANCELLED)
            .endingIn(CONVERTED, CANCELLED);
}
