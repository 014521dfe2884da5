package dev.oms.port;

import dev.oms.common.Masked;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.inventory.StockRequest;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Whoever keeps the stock of some nodes in the host's place: an ERP, a warehouse system, a supplier. Never called while a
 * decision is made or a transaction is open; must be thread-safe.
 *
 * <p>Idempotency: a repeated call with the same key changes nothing and answers as it did first. An exception or
 * {@link Answer.Unknown} means that it is not known what happened; the engine then asks {@link #outcome} before it calls
 * again. {@link Answer.Failed} promises that nothing happened. Of one order and one node, no call is made before the one
 * before it is answered. An answer without meaning (null, a line that was not asked about or twice, fewer than no units or more
 * than were asked for) is none: it is asked what happened.
 *
 * <p>Sequence: every position has a number that rises with each change of what there is, such as a version, the place of a
 * change in a log, or a time. It is how the library knows whether what it hears is older than what it knows.
 */
public interface ExternalInventory {
    /** More units than that are at no position. */
    long MOST_UNITS = 1_000_000_000;

    /**
     * What there is of some SKUs at a node. A SKU that is not in the answer is not known there: it changes nothing. An
     * exception, or an answer without meaning (null, a SKU twice, fewer than no units), means that nobody knows now; the library
     * goes on with what it knows, and how old that is. A moment that is still to come is taken for now, and what is said of SKUs
     * that were not asked for is left aside.
     */
    List<Position> stock(NodeId node, Set<Sku> skus);

    /**
     * Sets units aside: all of a line, or as many as there are, or none. What is set aside stays so until it is released,
     * reported or the host's people decide otherwise, which they then say by a smaller {@link Position}.
     */
    Answer reserve(Request request);

    /** Units that were set aside are not needed any more. */
    Answer release(Request request);

    /**
     * Takes note of what has happened to units, by the request's type: they have left, are not there, or are back. It cannot be
     * declined; a decline is left to a person.
     */
    Answer report(Request request);

    /** What became of an earlier call; {@link Answer.Failed} if the key was never seen. */
    Answer outcome(String key);

    /**
     * What there is of a SKU.
     *
     * @param units what the shop can have in all: what is set aside for it, and what is still free for it
     * @param at when it was so
     */
    record Position(Sku sku, long units, long sequence, Instant at) {}

    /**
     * What is asked for or told.
     *
     * @param key idempotency key, the same at every repetition
     */
    record Request(String key, OrderId order, NodeId node, StockRequest.Type type, List<StockRequest.Item> items) {
        public Request {
            items = List.copyOf(items);
        }
    }

    /** How they answered. */
    sealed interface Answer {

        /**
         * It happened.
         *
         * @param shares what was done, line by line; a line that is not named was done in full
         */
        record Done(List<Share> shares) implements Answer {
            public Done {
                shares = List.copyOf(shares);
            }
        }

        /** They say no for good. */
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

    /**
     * What was done for one line.
     *
     * @param units fewer than were asked for only where units were to be set aside
     * @param sequence the number that the change of the position has; 0 where it did not change what there is
     */
    record Share(int line, long units, long sequence) {}
}
