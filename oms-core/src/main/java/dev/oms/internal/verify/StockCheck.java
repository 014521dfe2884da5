package dev.oms.internal.verify;

import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.verify.VerificationReport.Breach;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The positions of some SKUs, together. */
final class StockCheck {
    private final Books books;

    StockCheck(Books books) {
        this.books = books;
    }

    /**
     * Who has set units aside is found by the movements that did: that whoever has, has such a movement, is a law of orders,
     * transfers, assemblies and reservations.
     */
    void check(Set<Sku> skus, Findings found) {
        check(skus, found, books::stock);
    }

    /** Looks at whoever ever had units of it set aside. */
    void check(Sku sku, Findings found) {
        check(Set.of(sku), found, books::stockAndWhoEverHeldIt);
    }

    private void check(Set<Sku> skus, Findings found, Function<Set<Sku>, Map<Sku, StockBooks>> read) {
        Map<Sku, StockBooks> stock = read.apply(skus);
        stock.values().forEach(found::stock);
        found.broken(Lasting.breaches(breaches(stock), broken -> breaches(read.apply(broken))));
    }

    private Map<Sku, List<Breach>> breaches(Map<Sku, StockBooks> stock) {
        Map<Position, Long> held = new Holdings(books).of(stock.values());
        Map<Sku, List<Breach>> breaches = new LinkedHashMap<>();
        stock.forEach((sku, written) -> breaches.put(sku, PositionCheck.breaches(written, held::get)));
        return breaches;
    }
}
