package dev.oms.internal.inventory;

import dev.oms.common.CustomerId;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.ExternalNodes;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.RefreshStock;
import dev.oms.port.ExternalInventory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the keeper of a node's stock what there is, and takes it in. */
public final class RefreshStockHandler implements CommandHandler<RefreshStock, SaidReading> {
    private final ExternalNodes external;

    public RefreshStockHandler(ExternalNodes external) {
        this.external = external;
    }

    @Override
    public Class<RefreshStock> type() {
        return RefreshStock.class;
    }

    /** The keeper is asked before anything is read here, so that what happens meanwhile is known to be later. */
    @Override
    public SaidReading read(RefreshStock command, Reader reader) {
        NodeId node = new NodeId(command.node());
        Set<Sku> skus = command.skus().stream().map(Sku::new).collect(Collectors.toSet());
        List<Said> said = external.of(node).map(port -> port.stock(node, skus)).orElse(List.of()).stream()
                .filter(position -> skus.contains(position.sku()))
                .map(RefreshStockHandler::said)
                .toList();
        return SaidReading.of(reader, node, skus, facts -> said);
    }

    private static Said said(ExternalInventory.Position position) {
        return new Said(
                position.sku(),
                position.units(),
                position.sequence(),
                position.at(),
                position.sku().value());
    }

    @Override
    public Optional<CustomerId> customer(RefreshStock command, SaidReading known) {
        return Optional.empty();
    }

    @Override
    public Decision decide(RefreshStock command, SaidReading known, Draft draft) {
        return Reconciliation.decide(known, draft);
    }
}
