package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Money;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A price that was agreed, from which units leave: cancelled, returned, paid back. What is owed depends on what is kept and
 * on nothing else, so units can leave in any order and grouping, and what is given back always sums to what was charged.
 */
public final class Agreement {
    private final PricedCart price;

    Agreement(PricedCart price) {
        this.price = price;
    }

    /** What is owed for everything. */
    public Owed all() {
        return owed(price.cart().lines().stream().mapToInt(CartLine::units).toArray());
    }

    /** What is owed while so many units of each cart line are kept. */
    public Owed owed(int... kept) {
        checkKept(kept);
        List<Owed.Line> lines = new ArrayList<>();
        Kept some = new Kept(price, kept);
        long total = 0;
        for (int place = 0; place < price.lines().size(); place++) {
            if (price.lines().get(place).isOnce()) {
                Owed.Line line = some.of(place);
                lines.add(line);
                total += line.total().minor();
            }
        }
        int cash = price.policies().cash();
        return new Owed(lines, new Money(Exact.divided(total, cash, RoundingMode.HALF_UP) * cash, price.currency()));
    }

    /** What is given back when fewer units are kept than before. */
    public Owed refund(int[] before, int[] after) {
        for (int i = 0; i < before.length; i++) {
            require(after[i] <= before[i], "line %d keeps %d units of %d", i + 1, after[i], before[i]);
        }
        return owed(before).minus(owed(after));
    }

    private void checkKept(int... kept) {
        List<CartLine> lines = price.cart().lines();
        require(kept.length == lines.size(), "%d lines are kept of %d", kept.length, lines.size());
        for (int i = 0; i < kept.length; i++) {
            require(
                    kept[i] >= 0 && kept[i] <= lines.get(i).units(),
                    "line %d keeps %d units of %d",
                    i + 1,
                    kept[i],
                    lines.get(i).units());
        }
    }
}
