package dev.oms.internal.file;

import dev.oms.common.Money;
import dev.oms.common.ShipmentId;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.TaxBook;
import dev.oms.order.TaxDeclared;
import dev.oms.order.TaxEntry;
import dev.oms.order.TaxEntry.Type;
import dev.oms.order.TaxFiling;
import dev.oms.order.TaxTold;
import dev.oms.order.TaxedLine;
import dev.oms.payment.PaymentLedger;
import dev.oms.pricing.LineAmount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Has the tax ledger told of what an order charges and gives back; does nothing where there is none. */
public final class Taxes {
    private final OrderFile file;
    private final Order before;
    private final Money zero;

    private Taxes(OrderFile file, Order before) {
        this.file = file;
        this.before = before;
        this.zero = Money.zero(before.currency());
    }

    /** @param before the order as it was when the ledger was last thought of */
    static void follow(OrderFile file, Order before) {
        if (file.draft().settings().taxLedger()) {
            Taxes taxes = new Taxes(file, before);
            taxes.commit();
            taxes.giveBack();
        }
    }

    /** The ledger has taken an entry: the next one about the same document can be told. */
    public static void told(OrderFile file, TaxFiling filing, String reference) {
        file.apply(new TaxTold(filing.entry().number(), reference));
        TaxBook.of(file.order()).next(filing.entry().document()).ifPresent(next -> tell(file, next));
    }

    private void commit() {
        List<TaxedLine> charged = new ArrayList<>();
        for (OrderLine line : file.order().lines()) {
            LineAmount now = line.chargedAmount();
            LineAmount more = before.line(line.number())
                    .map(then -> now.minus(then.chargedAmount()))
                    .orElse(now);
            add(charged, line, more);
        }
        if (!charged.isEmpty()) {
            declare(Type.COMMIT, next(), about(), charged);
        }
    }

    private String about() {
        Order order = file.order();
        return order.shipments() > before.shipments()
                ? new ShipmentId(order.id(), order.shipments()).value()
                : order.id().value();
    }

    /** What was charged before there was a ledger, it is not told of; and that was charged first, so it is given back first. */
    private void giveBack() {
        Map<Integer, LineAmount> back = new LinkedHashMap<>();
        for (OrderLine line : before.lines()) {
            OrderLine now = file.order().line(line.number()).orElseThrow();
            LineAmount more = now.refundedAmount().minus(line.refundedAmount());
            LineAmount known = line.chargedAmount().minus(line.refundedAmount());
            LineAmount untold =
                    known.minus(TaxBook.of(before).left(line.number())).positive();
            back.put(line.number(), more.minus(untold.lesser(more)));
        }
        if (back.values().stream().anyMatch(each -> !each.isNothing())) {
            TaxBook.of(file.order()).documents().forEach(document -> giveBack(document, back));
        }
    }

    private void giveBack(TaxEntry document, Map<Integer, LineAmount> back) {
        TaxBook book = TaxBook.of(file.order());
        List<TaxedLine> lines = new ArrayList<>();
        boolean all = true;
        for (TaxedLine each : document.lines()) {
            LineAmount left = book.left(document, each.line());
            LineAmount wanted = back.getOrDefault(each.line(), LineAmount.nothing(zero));
            LineAmount part = left.lesser(wanted);
            back.put(each.line(), wanted.minus(part));
            add(lines, file.order().line(each.line()).orElseThrow(), part.withoutZeros());
            all &= part.isSame(left);
        }
        if (!lines.isEmpty()) {
            Type type = all && book.isWhole(document) && nothingWasTaken() ? Type.VOID : Type.ADJUST;
            declare(type, document.number(), document.about(), lines);
        }
    }

    /** An order on account has been billed. */
    private boolean nothingWasTaken() {
        return file.ledger().map(PaymentLedger::capturing).filter(Money::isZero).isPresent();
    }

    private void declare(Type type, int document, String about, List<TaxedLine> lines) {
        TaxEntry entry =
                new TaxEntry(next(), type, document, about, file.draft().now(), lines, false, "");
        file.apply(new TaxDeclared(entry));
        if (TaxBook.of(file.order()).next(document).equals(Optional.of(entry))) {
            tell(file, entry);
        }
    }

    private int next() {
        return file.order().taxes().size() + 1;
    }

    private static void tell(OrderFile file, TaxEntry entry) {
        Order order = file.order();
        String document = order.taxes().get(entry.document() - 1).reference();
        file.draft()
                .effect(
                        TaxEntry.id(order.id(), entry.number()),
                        order.id().value(),
                        new TaxFiling(order.id(), entry, document, order.customer(), order.shipTo()));
    }

    private static void add(List<TaxedLine> lines, OrderLine line, LineAmount amount) {
        if (!amount.isNothing()) {
            lines.add(new TaxedLine(line.number(), line.sku(), amount));
        }
    }
}
