package dev.oms.internal.order;

import dev.oms.order.LinesRepriced;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.pricing.Allowance;
import dev.oms.pricing.HeldUse;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * What an order may use of promotions when some of its units are priced anew. A cart is priced as a whole, and only some of
 * its units get the new price, so its budgets are cut until these and those that keep theirs use no more than is held.
 */
final class HeldBudgets {
    private static final int MOST_TRIES = 8;

    private final Order order;
    private final List<HeldUse> held;
    private List<HeldUse> uses;
    private int tries;

    HeldBudgets(Order order) {
        this.order = order;
        this.held = order.pricing().get(0).uses();
        this.uses = held;
    }

    /** What the cart may use. */
    List<HeldUse> uses() {
        return uses;
    }

    /** Cuts what the cart may use where that was too much; answers whether it was. */
    boolean shrinkTo(RepricedLines.Answer answer) {
        if (answer.lines().isEmpty()) {
            return false;
        }
        Order priced = new LinesRepriced(answer.lines()).applyTo(order);
        List<HeldUse> next = new ArrayList<>();
        for (HeldUse use : uses) {
            long units = use.type() == Allowance.Type.BUDGET ? left(use, answer, priced) : use.units();
            if (units > 0) {
                next.add(use.units(units));
            }
        }
        boolean cut = !next.equals(uses);
        uses = next;
        tries++;
        return cut;
    }

    private long left(HeldUse use, RepricedLines.Answer answer, Order priced) {
        long all = priced.lines().stream()
                .mapToLong(line -> line.takenOff(use.promotion(), 0).minor())
                .sum();
        long anew = answer.lines().stream()
                .map(each -> priced.line(each.line()).orElseThrow())
                .mapToLong(line -> anew(line, use))
                .sum();
        long there = Math.max(0, units(held, use) - (all - anew));
        if (anew <= there) {
            return use.units();
        }
        // Shares are rounded, so the cut may have to be repeated; what all of the cart may use is enough in any case.
        long cart = Math.min(use.units(), units(answer.uses(), use));
        return tries < MOST_TRIES ? share(cart, there, anew) : Math.min(use.units() - 1, there);
    }

    private static long anew(OrderLine line, HeldUse use) {
        return line.takenOff(use.promotion(), line.quantities().charged()).minor();
    }

    private static long units(List<HeldUse> uses, HeldUse use) {
        return uses.stream()
                .filter(each -> each.counter().equals(use.counter()))
                .mapToLong(HeldUse::units)
                .sum();
    }

    private static long share(long cart, long part, long whole) {
        return BigInteger.valueOf(cart)
                .multiply(BigInteger.valueOf(part))
                .divide(BigInteger.valueOf(whole))
                .longValueExact();
    }
}
