package dev.oms.internal.inventory;

import static dev.oms.common.InvariantViolation.require;

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
import java.util.ArrayList;
import java.util.HashSet;
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
        List<Said> said = external.of(node).map(port -> said(port, node, skus)).orElse(List.of());
        return SaidReading.of(reader, node, skus, facts -> said);
    }

    /** What was not asked for is left aside, whatever it is: it could not keep anybody from knowing the rest. */
    private static List<Said> said(ExternalInventory port, NodeId node, Set<Sku> skus) {
        List<ExternalInventory.Position> positions = port.stock(node, skus);
        require(positions != null, "the external inventory of %s answered null for its stock", node);
        List<Said> said = new ArrayList<>();
        Set<Sku> seen = new HashSet<>();
        for (ExternalInventory.Position each : positions) {
            require(each != null && each.sku() != null, "the external inventory of %s answered %s", node, each);
            if (skus.contains(each.sku())) {
                require(isSense(each), "the external inventory of %s answered %s", node, each);
                require(seen.add(each.sku()), "the external inventory of %s names %s twice", node, each.sku());
                said.add(said(each));
            }
        }
        return said;
    }

    private static boolean isSense(ExternalInventory.Position each) {
        return each.at() != null
                && each.units() >= 0
                && each.units() <= ExternalInventory.MOST_UNITS
                && each.sequence() >= 0;
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
