package dev.oms.internal.inventory;

import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.StockLevel;
import dev.oms.port.Facts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Stock as it is for somebody who gives up what they have set aside of it in the same commit. */
public final class FreedStock {
    private FreedStock() {}

    /** Facts in which some units are set aside no more. */
    public static Facts without(List<HeldUnits> held, Set<Sku> skus, Facts facts) {
        Map<Position, Long> freed = new HashMap<>();
        held.forEach(each -> freed.merge(each.position(), each.units(), Long::sum));
        Collection<StockLevel> levels = skus.stream()
                .flatMap(sku -> facts.stock(sku).stream())
                .map(level -> free(level, freed.getOrDefault(level.position(), 0L)))
                .toList();
        return facts.and(new Facts(List.of(), levels, List.of(), Optional.empty()));
    }

    /** What was read later may have been given back by then: the commit, which is bound to what held it, starts over. */
    private static StockLevel free(StockLevel level, long units) {
        long reserved = Math.max(0, level.reserved() - units);
        return new StockLevel(level.sku(), level.node(), level.pool(), level.onHand(), reserved, level.quarantined());
    }
}
