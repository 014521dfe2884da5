package dev.oms.order;

import dev.oms.common.Money;
import dev.oms.order.TaxEntry.Type;
import dev.oms.pricing.LineAmount;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tax documents of an order, and what is left of each. */
public record TaxBook(List<TaxEntry> entries, Money zero) {
    public TaxBook {
        entries = List.copyOf(entries);
    }

    public static TaxBook of(Order order) {
        return new TaxBook(order.taxes(), Money.zero(order.currency()));
    }

    /** What was committed, each a document, the oldest first. */
    public List<TaxEntry> documents() {
        return entries.stream().filter(each -> each.type() == Type.COMMIT).toList();
    }

    /** What was committed of a line with any document, given back or not. */
    public LineAmount committed(int line) {
        return sum(documents().stream(), line);
    }

    /** What was committed of a line and not given back since. */
    public LineAmount left(int line) {
        return committed(line).minus(sum(entries.stream().filter(each -> each.type() != Type.COMMIT), line));
    }

    /** The same in one document alone. */
    public LineAmount left(TaxEntry document, int line) {
        return document.amountOf(line, zero).minus(sum(adjustments(document), line));
    }

    /** Whether nothing of a document was given back yet. */
    public boolean isWhole(TaxEntry document) {
        return adjustments(document).findAny().isEmpty();
    }

    /** What is to be told next of a document; the ledger hears one thing of it after the other. */
    public Optional<TaxEntry> next(int document) {
        return entries.stream()
                .filter(each -> each.document() == document && !each.told())
                .findFirst();
    }

    private Stream<TaxEntry> adjustments(TaxEntry document) {
        return entries.stream()
                .filter(each -> each.document() == document.number())
                .filter(each -> each.type() != Type.COMMIT);
    }

    private LineAmount sum(Stream<TaxEntry> some, int line) {
        return some.map(each -> each.amountOf(line, zero)).reduce(LineAmount.nothing(zero), LineAmount::plus);
    }
}
