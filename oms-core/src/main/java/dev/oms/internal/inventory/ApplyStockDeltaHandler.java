package dev.oms.internal.inventory;

import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.ApplyStockDelta;
import dev.oms.inventory.ExternalStock;
import dev.oms.inventory.StockDelta;
import dev.oms.port.Facts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes in by how much the keeper of a node's stock says that there is more or less. */
public final class ApplyStockDeltaHandler implements CommandHandler<ApplyStockDelta, SaidReading> {

    @Override
    public Class<ApplyStockDelta> type() {
        return ApplyStockDelta.class;
    }

    @Override
    public SaidReading read(ApplyStockDelta command, Reader reader) {
        Set<Sku> skus =
                command.changes().stream().map(each -> new Sku(each.sku())).collect(Collectors.toSet());
        return SaidReading.of(reader, new NodeId(command.node()), skus, facts -> said(command, facts));
    }

    @Override
    public Optional<CustomerId> customer(ApplyStockDelta command, SaidReading known) {
        return Optional.empty();
    }

    @Override
    public Decision decide(ApplyStockDelta command, SaidReading known, Draft draft) {
        Set<String> seen = new HashSet<>();
        Set<Sku> toAsk = new HashSet<>();
        for (int i = 0; i < command.changes().size(); i++) {
            StockDelta each = command.changes().get(i);
            if (!seen.add(each.sku())) {
                return Decision.declined(NamedGoods.namedTwice("changes[" + i + "].sku"));
            }
            Sku sku = new Sku(each.sku());
            if (!follows(each, known.known(sku)) && !isOld(command, known.known(sku))) {
                toAsk.add(sku);
                draft.warn(
                        "gap",
                        "changes[%d]: what is known of %s does not go up to %d; its keeper is asked"
                                .formatted(i, sku, each.after()));
            }
        }
        return Reconciliation.decide(known, toAsk, draft);
    }

    /** Those that follow on what is known, and old ones, which are left aside with a warning. */
    private static List<Said> said(ApplyStockDelta command, Facts facts) {
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < command.changes().size(); i++) {
            StockDelta each = command.changes().get(i);
            Sku sku = new Sku(each.sku());
            Optional<Versioned<ExternalStock>> known = SaidReading.known(facts, new NodeId(command.node()), sku);
            if (follows(each, known)
                    || known.stream()
                            .anyMatch(v -> command.sequence() < v.entity().sequence())) {
                long before = known.map(v -> v.entity().units()).orElse(0L);
                said.add(new Said(
                        sku,
                        Math.max(0, before + each.units()),
                        command.sequence(),
                        command.at(),
                        "changes[" + i + "]"));
            }
        }
        return said;
    }

    private static boolean follows(StockDelta change, Optional<Versioned<ExternalStock>> known) {
        return known.stream().anyMatch(v -> !v.entity().doubted() && v.entity().sequence() == change.after());
    }

    private static boolean isOld(ApplyStockDelta command, Optional<Versioned<ExternalStock>> known) {
        return known.stream().anyMatch(v -> command.sequence() <= v.entity().sequence());
    }
}
