package dev.oms.examples.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** {@code read}: one order by its id, a customer's newest, or a page of those that are not finished. */
final class Reads implements Race {
    static final String WORKLOAD = "read";
    private final Kind kind;
    private final Range range;
    private final Duration time;
    private final int orders;
    private final Map<String, List<Known>> known = new HashMap<>();

    /** @param orders placed beforehand, to be looked for */
    Reads(Kind kind, Range range, Duration time, int orders) {
        this.kind = kind;
        this.range = range;
        this.time = time;
        this.orders = orders;
    }

    /** What is asked. */
    enum Kind {
        ID,
        CUSTOMER,
        OPEN
    }

    private record Known(String order, String customer) {}

    @Override
    public String name() {
        return WORKLOAD + " " + kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String unit() {
        return "reads";
    }

    /** There is nothing to tune about one SELECT. */
    @Override
    public boolean admits(Entrant entrant) {
        return !entrant.name().equals(PostgresWriting.NAME);
    }

    @Override
    public void prepare(Entrant entrant) throws SQLException {
        List<Known> placed = new ArrayList<>();
        for (int i = 0; i < orders; i++) {
            Basket basket = range.basket();
            placed.add(new Known(entrant.place(basket).order(), basket.customer()));
        }
        known.put(entrant.name(), placed);
    }

    @Override
    public Trial trial(Entrant entrant) {
        List<Known> placed = known.getOrDefault(entrant.name(), List.of());
        return new Trial(() -> read(entrant, placed), Load.Bounds.of(time), sample -> {});
    }

    private Answer read(Entrant entrant, List<Known> placed) throws SQLException {
        Known one = placed.get(ThreadLocalRandom.current().nextInt(placed.size()));
        int found = switch (kind) {
            case ID -> entrant.byId(one.order());
            case CUSTOMER -> entrant.byCustomer(one.customer());
            case OPEN -> entrant.open();
        };
        if (found < (kind == Kind.OPEN ? Math.min(orders, Entrant.OPEN_PAGE) : 1)) {
            throw new IllegalStateException(entrant.name() + " does not find what it was given: " + one);
        }
        return Answer.DONE;
    }
}
