package dev.oms.port;

import dev.oms.common.Masked;
import dev.oms.common.Money;
import dev.oms.common.OrderId;

/**
 * The host's payment provider. Called by workers only, never while a decision is made; must be thread-safe.
 *
 * <p>Idempotency: a repeated call with the same key must not move money twice and answers as it did first. An exception
 * or {@link Answer.Unknown} means that it is not known what happened; the engine then asks {@link #lookUp} before it
 * calls again. {@link Answer.Failed} promises that nothing happened.
 * So does nobody know after an answer without meaning: null, or a reference that is null, cannot be stored, or has more than
 * {@value dev.oms.command.EffectAnswer#LONGEST} characters.
 */
public interface PaymentGateway {

    /** Reserves an amount on the customer's means of payment. */
    Answer authorize(Request request);

    /**
     * Takes a part of what was authorised under {@link Request#authorization()}. Once it is declined, nothing more is captured
     * under that authorisation: the rest is given up, and a new one asked for when the payment is retried.
     */
    Answer capture(Request request);

    /**
     * Gives up exactly {@link Request#amount()} of what of an authorisation is not captured yet. The rest stays
     * capturable, what was captured stays captured; more than is not captured yet is declined. It is not asked for while the
     * answer to a capture on the same authorisation is awaited. Once it is declined, it is never asked for again, and nothing
     * is captured under that authorisation: what may still be reserved is left to lapse. Where trying again may help,
     * {@link Answer.Failed} says so.
     */
    Answer cancel(Request request);

    /** Pays back a part of what was captured under {@link Request#authorization()}. */
    Answer refund(Request request);

    /** What became of an earlier call; {@link Answer.Failed} if the provider never saw the key. */
    Answer lookUp(String idempotencyKey);

    /**
     * What is asked for.
     *
     * @param key idempotency key, the same at every repetition
     * @param handed what a customer who pays in cash hands over, or gets: the amount, unless the policy of the order's channel rounds
     *     cash; whoever moves money otherwise goes by the amount
     * @param method the means of payment as the order carries it: a token, never a card number
     * @param authorization the provider's reference of the authorisation that this is about; empty for an authorisation
     */
    record Request(String key, OrderId order, Money amount, Money handed, String method, String authorization) {
        @Override
        public String toString() {
            return Masked.text(this, "method");
        }
    }

    /** How the provider answered. */
    sealed interface Answer {

        /** It happened; the reference is the provider's. */
        record Succeeded(String reference) implements Answer {}

        /** The provider says no for good. */
        record Declined(String reason) implements Answer {
            @Override
            public String toString() {
                return Masked.text(this, "reason");
            }
        }

        /** Nothing happened, and trying again may help. */
        record Failed(String error) implements Answer {}

        /** It may or may not have happened. */
        record Unknown(String error) implements Answer {}
    }
}
