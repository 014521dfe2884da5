package dev.oms.internal.order;

import dev.oms.command.Refusal;
import dev.oms.internal.file.Allocation;
import dev.oms.order.KitPart;
import dev.oms.order.OrderLine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Says which lines there is no stock for, and what there is. */
final class Shortages {
    private Shortages() {}

    static List<Refusal> of(Map<OrderLine, Integer> unmet, Allocation allocation) {
        return unmet.entrySet().stream()
                .sorted(Comparator.comparing(e -> e.getKey().number()))
                .map(e -> refusal(e.getKey(), e.getValue(), allocation))
                .toList();
    }

    private static Refusal refusal(OrderLine line, int missing, Allocation allocation) {
        String why = allocation.whyShort(line.number());
        int named = line.part().stream().map(KitPart::line).findFirst().orElse(line.number());
        return new Refusal(
                Refusal.Code.OUT_OF_STOCK,
                "lines[%d]".formatted(named - 1),
                "%d of %s are wanted, %d short; %s%s"
                        .formatted(
                                line.quantities().open(),
                                line.sku(),
                                missing,
                                allocation.there(line),
                                why.isEmpty() ? "" : "; " + why));
    }
}
