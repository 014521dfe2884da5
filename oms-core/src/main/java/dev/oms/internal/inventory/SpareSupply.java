package dev.oms.internal.inventory;

import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.common.SupplyId;
import dev.oms.internal.engine.Draft;
import dev.oms.inventory.Cover;
import dev.oms.inventory.Supply;
import dev.oms.inventory.SupplyCancelled;
import dev.oms.inventory.SupplyEvent;
import dev.oms.inventory.SupplyRevised;
import dev.oms.port.Facts;
import dev.oms.replenishment.LostDemand;
import dev.oms.replenishment.ReplenishmentRule;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is to come of a SKU and covers nobody, latest first. */
final class SpareSupply {
    private final Facts facts;
    private final Draft draft;
    private final Map<Versioned<Supply>, Long> spare = new LinkedHashMap<>();
    private final Map<Versioned<Supply>, Long> reduced = new LinkedHashMap<>();
    private String why = "";

    SpareSupply(Sku sku, List<PromiseReview.Change> places, Facts facts, Draft draft) {
        this.facts = facts;
        this.draft = draft;
        Map<SupplyId, Long> covered = new HashMap<>();
        for (PromiseReview.Change place : places) {
            for (Cover cover : place.covers()) {
                covered.merge(cover.supply(), cover.units(), Long::sum);
            }
        }
        facts.owned(sku.value(), Supply.class).stream()
                .filter(supply -> supply.entity().free() > 0)
                .sorted(Comparator.comparing(
                                (Versioned<Supply> supply) -> supply.entity().due())
                        .thenComparing(supply -> supply.entity().id().value())
                        .reversed())
                .forEach(supply -> spare.put(
                        supply,
                        supply.entity().free()
                                - covered.getOrDefault(supply.entity().id(), 0L)));
    }

    /** Takes so many units off planned supplies, in whole packs; answers how many. */
    long reduce(long units, String cause) {
        long left = units;
        for (Map.Entry<Versioned<Supply>, Long> each : spare.entrySet()) {
            long pack = pack(each.getKey().entity());
            long taken = pack == 0 ? 0 : Math.min(left, each.getValue()) / pack * pack;
            if (taken > 0) {
                each.setValue(each.getValue() - taken);
                reduced.merge(each.getKey(), taken, Long::sum);
                why = cause + " waits for them no more";
                left -= taken;
            }
        }
        return units - left;
    }

    /** Sets so many units aside that are to come for nobody; answers how many there are. */
    long take(long units) {
        long left = units;
        for (Map.Entry<Versioned<Supply>, Long> each : spare.entrySet()) {
            long taken = Math.min(left, each.getValue());
            each.setValue(each.getValue() - taken);
            left -= taken;
        }
        return units - left;
    }

    void save() {
        reduced.forEach((supply, units) -> Supplies.apply(supply, List.of(smaller(supply.entity(), units)), draft));
    }

    private SupplyEvent smaller(Supply supply, long units) {
        return units == supply.open()
                ? new SupplyCancelled(supply.id(), why)
                : new SupplyRevised(supply.id(), supply.units() - units, supply.due(), why);
    }

    /** The pack in which a supply may be made smaller; 0 where it may not. */
    private long pack(Supply supply) {
        if (supply.stage() != Supply.Stage.PLANNED) {
            return 0;
        }
        return rule(supply.sku(), supply.node())
                .filter(rule -> rule.lostDemand() == LostDemand.REDUCE_PLANNED)
                .map(rule -> rule.terms().pack())
                .orElse(0L);
    }

    private java.util.Optional<ReplenishmentRule> rule(Sku sku, NodeId node) {
        return facts.find(ReplenishmentRule.key(sku, node), ReplenishmentRule.class)
                .map(Versioned::entity);
    }
}
