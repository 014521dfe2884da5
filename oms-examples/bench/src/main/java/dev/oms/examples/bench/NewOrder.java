package dev.oms.examples.bench;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** What hand-written SQL writes for a basket. */
record NewOrder(
        String id,
        String request,
        String customer,
        BigDecimal total,
        Instant at,
        String body,
        List<Basket.Item> items) {
    private static final BigDecimal PRICE = new BigDecimal("4.90");
    private static final int RADIX = 32;
    /** The three events of a placement. */
    static final List<String> EVENTS = List.of("OrderPlaced", "UnitsAllocated", "OrderConfirmed");

    static NewOrder of(Basket basket) {
        String id = newId();
        return new NewOrder(
                id,
                newId(),
                basket.customer(),
                PRICE.multiply(BigDecimal.valueOf(basket.units())),
                now(),
                OrderText.of(id, basket),
                basket.items());
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Rises with time, as the library's do: random ids would spread the inserts over the whole index. */
    private static String newId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return Long.toString(System.currentTimeMillis(), RADIX)
                + Long.toUnsignedString(random.nextLong() | Long.MIN_VALUE, RADIX)
                + Long.toString(random.nextLong(RADIX * RADIX, 4L * RADIX * RADIX), RADIX);
    }
}
