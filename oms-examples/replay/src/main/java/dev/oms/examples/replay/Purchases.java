package dev.oms.examples.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** What each customer bought and has not given back, oldest first. */
final class Purchases {
    private final Map<String, List<Purchase>> byCustomer = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    /** One order line as far as it was not taken back; small, because there is one for every sale in the file. */
    private static final class Purchase {
        private final String order;
        private final int line;
        private final String code;
        private int left;

        Purchase(String order, int line, String code, int left) {
            this.order = order;
            this.line = line;
            this.code = code;
            this.left = left;
        }
    }

    /** Units of an order line that are taken back. */
    record Match(String order, int line, int units) {}

    /** A customer bought what these rows say; anonymous customers give nothing back. */
    void bought(String customer, String order, List<Row> rows) {
        if (customer.isEmpty()) {
            return;
        }
        List<Purchase> bought = byCustomer.computeIfAbsent(customer, c -> new ArrayList<>());
        for (int i = 0; i < rows.size(); i++) {
            String code = codes.computeIfAbsent(rows.get(i).code(), c -> c);
            bought.add(new Purchase(order, i + 1, code, rows.get(i).quantity()));
        }
    }

    /** Takes so many units of exactly this code back, from the oldest purchase on; fewer if fewer were bought. */
    List<Match> takeBack(String customer, String code, int units) {
        List<Match> matches = new ArrayList<>();
        int wanted = units;
        Iterator<Purchase> bought = byCustomer.getOrDefault(customer, List.of()).iterator();
        while (wanted > 0 && bought.hasNext()) {
            Purchase oldest = bought.next();
            if (oldest.code.equals(code)) {
                int taken = Math.min(wanted, oldest.left);
                matches.add(new Match(oldest.order, oldest.line, taken));
                oldest.left -= taken;
                wanted -= taken;
                if (oldest.left == 0) {
                    bought.remove();
                }
            }
        }
        return matches;
    }
}
