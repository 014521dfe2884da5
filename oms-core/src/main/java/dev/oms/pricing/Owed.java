package dev.oms.pricing;

import dev.oms.common.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * What a cart owes while so much of it is kept, or the difference between two of these: what is given back.
 *
 * @param lines one for each priced line that is charged once
 * @param payable all of it, cash rounding included
 */
public record Owed(List<Line> lines, Money payable) {
    /**
     * One line's part.
     *
     * @param line of the cart, from 1
     */
    public record Line(int line, Money net, List<TaxAmount> taxes) {
        public Line {
            taxes = List.copyOf(taxes);
        }

        public Money tax() {
            Money sum = Money.zero(net.currency());
            for (TaxAmount each : taxes) {
                sum = sum.plus(each.amount());
            }
            return sum;
        }

        public Money total() {
            return net.plus(tax());
        }

        Line minus(Line other) {
            List<TaxAmount> less = new ArrayList<>();
            for (int i = 0; i < taxes.size(); i++) {
                TaxAmount mine = taxes.get(i);
                TaxAmount its = other.taxes.get(i);
                less.add(new TaxAmount(
                        mine.rate(),
                        mine.base().minus(its.base()),
                        mine.amount().minus(its.amount()),
                        mine.note()));
            }
            return new Line(line, net.minus(other.net), less);
        }
    }

    public Owed {
        lines = List.copyOf(lines);
    }

    /** What is given back when this becomes that. */
    public Owed minus(Owed that) {
        List<Line> less = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            less.add(lines.get(i).minus(that.lines.get(i)));
        }
        return new Owed(less, payable.minus(that.payable));
    }

    public Money net() {
        Money sum = Money.zero(payable.currency());
        for (Line line : lines) {
            sum = sum.plus(line.net());
        }
        return sum;
    }

    public Money tax() {
        Money sum = Money.zero(payable.currency());
        for (Line line : lines) {
            sum = sum.plus(line.tax());
        }
        return sum;
    }
}
