package dev.oms.internal.inventory;

import dev.oms.common.CustomerId;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.ExternalStock;
import dev.oms.inventory.ReconcileStock;
import dev.oms.inventory.StockSaid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes in what the keeper of a node's stock says that there is. */
public final class ReconcileStockHandler implements CommandHandler<ReconcileStock, SaidReading> {

    @Override
    public Class<ReconcileStock> type() {
        return ReconcileStock.class;
    }

    @Override
    public SaidReading read(ReconcileStock command, Reader reader) {
        NodeId node = new NodeId(command.node());
        List<Said> said = named(command);
        if (command.whole()) {
            said.addAll(unnamed(command, said, SaidReading.everything(reader, node)));
        }
        Set<Sku> skus = new HashSet<>();
        said.forEach(each -> skus.add(each.sku()));
        return SaidReading.of(reader, node, skus, facts -> said);
    }

    @Override
    public Optional<CustomerId> customer(ReconcileStock command, SaidReading known) {
        return Optional.empty();
    }

    @Override
    public Decision decide(ReconcileStock command, SaidReading known, Draft draft) {
        Optional<String> twice = namedTwice(command);
        return twice.isPresent()
                ? Decision.declined(NamedGoods.namedTwice(twice.get()))
                : Reconciliation.decide(known, draft);
    }

    private static Optional<String> namedTwice(ReconcileStock command) {
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < command.positions().size(); i++) {
            if (!seen.add(command.positions().get(i).sku())) {
                return Optional.of("positions[" + i + "].sku");
            }
        }
        return Optional.empty();
    }

    private static List<Said> named(ReconcileStock command) {
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < command.positions().size(); i++) {
            StockSaid each = command.positions().get(i);
            said.add(new Said(
                    new Sku(each.sku()), each.units(), command.sequence(), command.at(), "positions[" + i + "]"));
        }
        return said;
    }

    private static List<Said> unnamed(ReconcileStock command, List<Said> named, List<ExternalStock> everything) {
        Set<Sku> skus = new HashSet<>();
        named.forEach(each -> skus.add(each.sku()));
        return everything.stream()
                .filter(known -> !skus.contains(known.sku()))
                .map(known -> new Said(known.sku(), 0, command.sequence(), command.at(), "positions"))
                .toList();
    }
}
