package dev.oms.port;

import dev.oms.common.Address;
import dev.oms.common.Masked;
import dev.oms.common.OrderId;
import dev.oms.order.TaxedLine;
import java.time.Instant;
import java.util.List;

/**
 * Whoever must know which tax was charged, such as a tax engine that files returns. It is told, not asked: what tax is due was
 * decided with the price ({@link TaxCalculator}, {@link dev.oms.pricing.TaxTable}) and is frozen with the order. Called by
 * workers only, outside of any transaction, after what it is told of was committed; must be thread-safe.
 *
 * <p>What is charged is one document for each shipment, charges of the order included, or for charges that fall due without
 * one. What is given back adjusts the documents it was charged with, the oldest first. All documents together are, line by
 * line and tax by tax, what was charged less what was given back, to the minor unit. Of one document there is never more than one call at a time,
 * and an adjustment comes only after what it adjusts was taken.
 *
 * <p>Idempotency: a repeated call with the same {@link Document#key} is taken once and answered as it was first. An exception or
 * {@link Answer.Unknown} means that it is not known what happened, as does null for an answer or a reference; {@link #lookUp} is asked before anything is told again.
 * {@link Answer.Failed} promises that nothing happened, and is tried again. {@link Answer.Declined}, and the last failure, leave it
 * and everything later of the same document to a person ({@code oms.tasks().parkedEffects}, {@code resume}); the order goes on.
 */
public interface TaxLedger {

    /** Takes a new document: these lines were charged. */
    Answer commit(Document document);

    /** Takes some of a document back: what is given back of its lines, as positive amounts. */
    Answer adjust(Document adjustment);

    /**
     * Takes a whole document back, of which nothing was adjusted, because nothing was ever taken for it: no money moved. A ledger
     * in which the document cannot be made undone any more takes it as an adjustment.
     */
    Answer voided(Document document);

    /** What became of an earlier call; {@link Answer.Failed} if the ledger never saw the key. */
    Answer lookUp(String idempotencyKey);

    /**
     * What the ledger is told.
     *
     * @param key idempotency key, the same at every repetition
     * @param number of the document that it is about: the key of its commitment
     * @param reference what the ledger called that document when it took it; empty for a commitment
     * @param about id of the shipment that was charged, or of the order
     * @param at when it was charged or given back
     * @param customer empty for an anonymous order; of an order that was erased meanwhile as well
     * @param shipTo where the order goes; of an adjustment as it is by then, what counts is that of its document
     */
    record Document(
            String key,
            String number,
            String reference,
            OrderId order,
            String about,
            Instant at,
            String customer,
            Address shipTo,
            List<TaxedLine> lines) {
        public Document {
            lines = List.copyOf(lines);
        }

        @Override
        public String toString() {
            return Masked.text(this, "customer", "shipTo");
        }
    }

    /** How the ledger answered. */
    sealed interface Answer {

        /** It is in the books; the reference is the ledger's, and may be empty. */
        record Taken(String reference) implements Answer {}

        /** The ledger says no for good. */
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
