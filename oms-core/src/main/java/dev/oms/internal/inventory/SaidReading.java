package dev.oms.internal.inventory;

import dev.oms.catalog.Product;
import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.AllocationReading;
import dev.oms.inventory.ExternalStock;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.Node;
import dev.oms.inventory.Shortfall;
import dev.oms.inventory.StockClaim;
import dev.oms.inventory.StockLevel;
import dev.oms.inventory.StockRequest;
import dev.oms.port.Facts;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is known here of positions of which their keeper says something. The positions are read before the claims: whatever is
 * committed between changes a position, or what its keeper was known to have said, and the reconciliation starts over.
 *
 * @param untold claims of the node of which its keeper has not taken note of everything
 * @param holders who has units set aside where fewer are left, the latest first
 */
record SaidReading(
        NodeId node, Facts facts, List<Said> said, List<StockClaim> untold, Map<Sku, List<HeldUnits>> holders) {

    /** @param said what they say, given what is known */
    static SaidReading of(Reader reader, NodeId node, Set<Sku> skus, Function<Facts, List<Said>> said) {
        Facts facts = reader.read(ReadSet.NOTHING
                .with(Node.key(node))
                .withAll(skus.stream().map(Product::key).collect(Collectors.toSet()))
                .withAll(skus.stream().map(sku -> ExternalStock.key(node, sku)).collect(Collectors.toSet()))
                .withStock(skus));
        SaidReading reading = new SaidReading(node, facts, said.apply(facts), untold(reader, node), Map.of());
        return reading.withHolders(reader);
    }

    private static List<StockClaim> untold(Reader reader, NodeId node) {
        return all(
                reader, Query.of(Kinds.STOCK_CLAIM).where("node", node.value()).atLeast("untold_units", 1L));
    }

    /** Everything that its keeper has ever named at a node. */
    static List<ExternalStock> everything(Reader reader, NodeId node) {
        return all(reader, Query.of(Kinds.EXTERNAL_STOCK).where("node", node.value()));
    }

    private static <E extends dev.oms.command.Entity> List<E> all(Reader reader, Query<E> query) {
        List<E> all = new ArrayList<>();
        Query<E> next = query.limit(Query.MAX_LIMIT);
        while (true) {
            Page<E> page = reader.query(next);
            all.addAll(page.entities());
            if (page.isLast()) {
                return all;
            }
            next = next.after(page.next());
        }
    }

    private SaidReading withHolders(Reader reader) {
        Map<Sku, List<HeldUnits>> found = new HashMap<>();
        Facts all = facts;
        for (Said each : said) {
            Optional<Shortfall> shortfall = PositionFacts.shortfall(level(each.sku()), level -> there(each));
            if (shortfall.isPresent()) {
                HolderReading reading = HolderReading.latest(reader, shortfall.get());
                found.put(each.sku(), reading.latestFirst());
                all = all.and(reading.facts())
                        .and(reader.read(AllocationReading.readsOutlook(Set.of(each.sku()))
                                .withOwned(Node.KIND, Node.NETWORK)));
            }
        }
        return new SaidReading(node, all, said, untold, found);
    }

    /** What was last said of a SKU. */
    Optional<Versioned<ExternalStock>> known(Sku sku) {
        return known(facts, node, sku);
    }

    static Optional<Versioned<ExternalStock>> known(Facts facts, NodeId node, Sku sku) {
        return facts.find(ExternalStock.key(node, sku), ExternalStock.class);
    }

    StockLevel level(Sku sku) {
        return facts.stock(sku).stream()
                .filter(each -> each.node().equals(node))
                .findFirst()
                .orElse(new StockLevel(sku, node, 0, 0, 0));
    }

    /** What that makes of units here: what left, or is missing, may not be taken into account yet. */
    long there(Said said) {
        long back = untold.stream()
                .mapToLong(claim -> claim.untoldReturns(said.sku()))
                .sum();
        return Math.max(0, said.units() - gone(said.sku()) + back);
    }

    /** Whether the keeper is being told of units that are back: whether they are counted already nobody knows. */
    boolean isReturnAsked(Sku sku) {
        return untold.stream()
                .flatMap(claim -> claim.asked().stream())
                .filter(request -> request.type() == StockRequest.Type.RETURN)
                .flatMap(request -> request.items().stream())
                .anyMatch(item -> item.sku().equals(sku));
    }

    /** Units that left, or are missing, of which nobody knows whether they are taken into account. */
    long gone(Sku sku) {
        return untold.stream().mapToLong(claim -> claim.gone(sku)).sum();
    }
}
