package dev.oms.internal.order;

import dev.oms.command.Refusal;
import dev.oms.internal.file.Allocation;
import dev.oms.inventory.StockLevel;
import dev.oms.order.OrderLine;
import dev.oms.port.Facts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Says which lines there is no stock for, and what there is. */
final class Shortages {
    private Shortages() {}

    static List<Refusal> of(Map<OrderLine, Integer> unmet, Facts facts, Allocation allocation) {
        return unmet.entrySet().stream()
                .sorted(Comparator.comparing(e -> e.getKey().number()))
                .map(e -> refusal(
                        e.getKey(),
                        e.getValue(),
                        facts,
                        allocation.whyShort(e.getKey().number())))
                .toList();
    }

    private static Refusal refusal(OrderLine line, int missing, Facts facts, String why) {
        long available = facts.stock(line.sku()).stream()
                .mapToLong(StockLevel::available)
                .sum();
        return new Refusal(
                Refusal.Code.OUT_OF_STOCK,
                "lines[%d]".formatted(line.number() - 1),
                "%d of %s are wanted, %d short; %d available over all nodes%s"
                        .formatted(
                                line.quantities().open(),
                                line.sku(),
                                missing,
                                available,
                                why.isEmpty() ? "" : "; " + why));
    }
}
