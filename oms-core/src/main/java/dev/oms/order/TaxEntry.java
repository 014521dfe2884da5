package dev.oms.order;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.pricing.LineAmount;
import java.time.Instant;
import java.util.List;

/**
 * One thing that the tax ledger is told of an order.
 *
 * @param number from 1, in the order in which they came up
 * @param document number of the entry that committed what this is about; its own for a commitment
 * @param about id of the shipment that was charged, or of the order where charges fell due without one
 * @param at when it was charged or given back, however late it is told
 * @param told whether the ledger has taken it
 * @param reference what the ledger calls it; empty until it is told
 */
public record TaxEntry(
        int number,
        Type type,
        int document,
        String about,
        Instant at,
        List<TaxedLine> lines,
        boolean told,
        String reference) {
    public TaxEntry {
        lines = List.copyOf(lines);
        require(!lines.isEmpty(), "entry %d says nothing", number);
        require(
                document == number == (type == Type.COMMIT) && document <= number,
                "entry %d cannot %s document %d",
                number,
                type,
                document);
    }

    /** What an entry does to its document. */
    public enum Type {
        /** Goods or charges were charged: a document of its own. */
        COMMIT,
        /** Some of a document is given back. */
        ADJUST,
        /** All of a document fell away before anything was taken for it. */
        VOID
    }

    /** The id of the effect that tells it, and the number of a document for the outside. */
    public static String id(OrderId order, int number) {
        return order.value() + "-T" + number;
    }

    /** What it says of a line, nothing where it does not name it. */
    LineAmount amountOf(int line, Money zero) {
        return lines.stream()
                .filter(each -> each.line() == line)
                .map(TaxedLine::amount)
                .reduce(LineAmount.nothing(zero), LineAmount::plus);
    }

    /** The same once the ledger has taken it. */
    public TaxEntry toldAs(String name) {
        return new TaxEntry(number, type, document, about, at, lines, true, name);
    }
}
