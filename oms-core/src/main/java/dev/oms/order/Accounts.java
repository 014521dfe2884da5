package dev.oms.order;

import dev.oms.pricing.LineAmount;
import java.util.ArrayList;
import java.util.List;

/** Keeps the accounts of lines in step with the units of all lines. */
final class Accounts {
    private Accounts() {}

    /** The lines as they are now, with their money. */
    static List<OrderLine> inStep(List<OrderLine> before, List<OrderLine> now) {
        if (now.stream().noneMatch(OrderLine::needsAccount)) {
            return now;
        }
        Owing owing = new Owing(now);
        List<OrderLine> next = new ArrayList<>();
        for (OrderLine line : now) {
            next.add(line.needsAccount() ? line.with(account(before.get(line.number() - 1), line, owing)) : line);
        }
        return next;
    }

    /**
     * What is owed rises only where units have left. Where it falls, the difference is paid back; what has fallen once does
     * not rise again because of lines that were added.
     */
    private static LineAccount account(OrderLine before, OrderLine line, Owing owing) {
        LineQuantities units = line.quantities();
        LineAmount charged = before.chargedAmount();
        LineAmount refunded = before.refundedAmount();
        LineAmount now = owing.of(line, units.returned(), units.charged());
        LineAmount more = now.minus(charged.minus(refunded));
        if (units.charged() > before.quantities().charged()) {
            charged = charged.plus(more.positive());
        } else {
            refunded = refunded.plus(more.negated().positive());
        }
        LineAmount toCome = owing.of(line, units.returned(), units.live()).minus(now);
        return new LineAccount(charged.plus(toCome), charged, refunded);
    }
}
