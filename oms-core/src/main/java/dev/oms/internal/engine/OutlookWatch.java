package dev.oms.internal.engine;

import dev.oms.catalog.Product;
import dev.oms.command.Command;
import dev.oms.command.StockMovement;
import dev.oms.command.Write;
import dev.oms.common.Sku;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.FillBackorders;
import dev.oms.inventory.ReviewOutlook;
import dev.oms.port.Facts;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The one rule by which an outlook is reviewed: whatever moves stock of an item with alerts, and whatever takes somebody
 * out of a queue, leaves a timer that reviews after its own commit. Units that become available, and places that are new
 * or change, are looked at by {@link QueueWatch}, and each of its looks ends with a review. It goes by what was read for
 * the decision anyway, so an item without alerts costs nothing.
 */
final class OutlookWatch {
    private OutlookWatch() {}

    static Optional<ReviewOutlook> reviewAfter(
            Command<?> command, Collection<Write> writes, List<StockMovement> movements, List<Facts> seen) {
        if (command instanceof FillBackorders || command instanceof ReviewOutlook) {
            return Optional.empty();
        }
        Set<String> skus = new TreeSet<>();
        for (StockMovement movement : movements) {
            if (movement.onHand() != movement.reserved() && hasAlerts(movement.sku(), seen)) {
                skus.add(movement.sku().value());
            }
        }
        for (Write write : writes) {
            if (write instanceof Write.Delete && write.key().kind().equals(Backorder.KIND)) {
                seen.stream()
                        .flatMap(facts -> facts.find(write.key(), Backorder.class).stream())
                        .forEach(place -> skus.add(place.entity().sku().value()));
            }
        }
        return skus.isEmpty() ? Optional.empty() : Optional.of(new ReviewOutlook(skus, ""));
    }

    private static boolean hasAlerts(Sku sku, List<Facts> seen) {
        return seen.stream()
                .flatMap(facts -> facts.find(Product.key(sku), Product.class).stream())
                .anyMatch(product -> !product.entity().rules().alerts().isEmpty());
    }
}
