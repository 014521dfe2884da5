package dev.oms.internal.inventory;

import dev.oms.catalog.Product;
import dev.oms.catalog.SellingRules;
import dev.oms.command.EntityKey;
import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Draft;
import dev.oms.inventory.Node;
import dev.oms.inventory.SoldStock;
import dev.oms.inventory.Supply;
import dev.oms.inventory.SupplyCancelled;
import dev.oms.inventory.SupplyEvent;
import dev.oms.inventory.SupplyExpected;
import dev.oms.inventory.SupplyReceived;
import dev.oms.inventory.SupplyRevised;
import dev.oms.inventory.Transfer;
import dev.oms.inventory.TransferLine;
import dev.oms.inventory.TransferState;
import dev.oms.port.Facts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The other end of a transfer: what is ordered to go to a node, or on its way there, is expected there, line by line, so
 * that it can be promised and is not ordered a second time.
 */
final class TransferSupplies {
    private TransferSupplies() {}

    static Set<EntityKey> keys(Transfer transfer) {
        return transfer.lines().stream()
                .map(line -> Supply.key(transfer.supply(line.sku())))
                .collect(Collectors.toSet());
    }

    /**
     * The goods of a new transfer are expected where they go to. What nobody may buy there is not: it would be promised.
     *
     * @param waiting units in the queue of each SKU that nobody planned so far
     */
    static void expect(Transfer transfer, Instant due, Map<Sku, Long> waiting, Facts facts, Draft draft) {
        List<TransferLine> sold = transfer.lines().stream()
                .filter(line -> isExpected(transfer, line.sku(), facts))
                .toList();
        for (TransferLine line : sold) {
            Supply supply = expected(transfer, line, due);
            draft.insert(supply);
            draft.event(supply.key(), supply.id().value(), 1, new SupplyExpected(supply));
            Outlooks.plan(line.sku(), waiting.getOrDefault(line.sku(), 0L), facts, draft);
        }
        if (!sold.isEmpty()) {
            Outlooks.reviewLater(skus(sold), "transfer %s goes to %s".formatted(transfer.id(), transfer.to()), draft);
        }
    }

    private static Supply expected(Transfer transfer, TransferLine line, Instant due) {
        return new Supply(
                transfer.supply(line.sku()),
                line.sku(),
                transfer.to(),
                Supply.Source.TRANSFER,
                transfer.id().value(),
                line.ordered(),
                0,
                due,
                false,
                Supply.Stage.FOLLOWING);
    }

    /** What is expected follows the transfer into its next state. */
    static void follow(Transfer next, Facts facts, String why, Draft draft) {
        boolean fewer = false;
        for (TransferLine line : next.lines()) {
            Optional<Versioned<Supply>> found = facts.find(Supply.key(next.supply(line.sku())), Supply.class);
            if (found.isEmpty() && !next.pool().isUsual()) {
                continue;
            }
            Versioned<Supply> before = found.orElseThrow();
            List<SupplyEvent> events = changes(before.entity(), line, coming(next, line), why);
            if (!events.isEmpty()) {
                Supplies.apply(before, events, draft);
            }
            fewer |= events.stream().anyMatch(event -> !(event instanceof SupplyReceived));
        }
        if (fewer) {
            Outlooks.reviewLater(skus(next.lines()), "transfer %s is %s".formatted(next.id(), next.state()), draft);
        }
    }

    /** Units of a line that may still arrive. */
    static long coming(Transfer transfer, TransferLine line) {
        return transfer.state() == TransferState.ORDERED ? line.ordered() : line.inTransit();
    }

    private static List<SupplyEvent> changes(Supply supply, TransferLine line, long coming, String why) {
        List<SupplyEvent> events = new ArrayList<>();
        long came = line.received() - supply.received();
        if (came > 0) {
            events.add(new SupplyReceived(supply.id(), came));
        }
        if (coming == 0 && supply.open() > came) {
            events.add(new SupplyCancelled(supply.id(), why));
        } else if (coming > 0 && supply.open() - came != coming) {
            events.add(new SupplyRevised(supply.id(), line.received() + coming, supply.due(), why));
        }
        return events;
    }

    /** Units that wait for those SKUs that nobody planned so far. */
    static Map<Sku, Long> waiting(Set<Sku> skus, Facts facts, Function<Set<Sku>, Map<Sku, Long>> read) {
        Set<Sku> unplanned =
                skus.stream().filter(sku -> !Outlooks.isPlanned(sku, facts)).collect(Collectors.toSet());
        return unplanned.isEmpty() ? Map.of() : read.apply(unplanned);
    }

    static Node node(Facts facts, NodeId id) {
        return facts.find(Node.key(id), Node.class).orElseThrow().entity();
    }

    /** Own and new units are expected in any case, as those of every other supply are. */
    private static boolean isExpected(Transfer transfer, Sku sku, Facts facts) {
        SellingRules rules = facts.find(Product.key(sku), Product.class)
                .map(found -> found.entity().rules())
                .orElse(SellingRules.NONE);
        return transfer.pool().isUsual() || SoldStock.isSold(transfer.pool(), rules);
    }

    private static Set<Sku> skus(List<TransferLine> lines) {
        return lines.stream().map(TransferLine::sku).collect(Collectors.toSet());
    }
}
