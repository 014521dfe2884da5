package dev.oms.examples.replay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each customer bought of each code and has not given back, oldest first. */
final class Purchases {
    private final Map<String, Map<String, Deque<Purchase>>> byCustomer = new HashMap<>();

    private static final class Purchase {
        private final Tracked order;
        private final int line;
        private int left;

        Purchase(Tracked order, int line, int left) {
            this.order = order;
            this.line = line;
            this.left = left;
        }
    }

    /** Units of an order line that are taken back. */
    record Match(Tracked order, int line, int units) {}

    void bought(String customer, Tracked order) {
        if (customer.isEmpty()) {
            return;
        }
        Map<String, Deque<Purchase>> byCode = byCustomer.computeIfAbsent(customer, c -> new HashMap<>());
        for (int line = 1; line <= order.lines(); line++) {
            byCode.computeIfAbsent(order.code(line), c -> new ArrayDeque<>(1))
                    .add(new Purchase(order, line, order.ordered(line)));
        }
    }

    /** Takes so many units of exactly this code back, from the oldest purchase on; fewer if fewer were bought. */
    List<Match> takeBack(String customer, String code, int units) {
        Deque<Purchase> bought = byCustomer.getOrDefault(customer, Map.of()).getOrDefault(code, new ArrayDeque<>());
        List<Match> matches = new ArrayList<>();
        int left = units;
        while (left > 0 && !bought.isEmpty()) {
            Purchase oldest = bought.element();
            int taken = Math.min(left, oldest.left);
            matches.add(new Match(oldest.order, oldest.line, taken));
            oldest.left -= taken;
            left -= taken;
            if (oldest.left == 0) {
                bought.remove();
            }
        }
        return matches;
    }
}
