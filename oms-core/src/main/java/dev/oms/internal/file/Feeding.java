package dev.oms.internal.file;

import dev.oms.common.NodeId;
import dev.oms.common.StockPool;
import dev.oms.internal.engine.Draft;
import dev.oms.inventory.Capability;
import dev.oms.inventory.FedUnits;
import dev.oms.inventory.Node;
import dev.oms.inventory.StockLevel;
import dev.oms.inventory.Transfer;
import dev.oms.inventory.TransferFeed;
import dev.oms.order.FedLine;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.PoolUnits;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.order.UnitsFed;
import dev.oms.port.Facts;
import dev.oms.sourcing.FeedingTerms;
import dev.oms.sourcing.OrderTerms;
import dev.oms.sourcing.SourcingDecision.Assignment;
import dev.oms.sourcing.SourcingPolicy;
import dev.oms.sourcing.SourcingProblem;
import dev.oms.sourcing.SourcingProblem.Demand;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Has other nodes send a store what it lacks for an order that the customer comes for: the sourcing policy chooses them as
 * if the store were the customer. What is sent is set aside there in the same commit.
 */
public final class Feeding {
    private final OrderFile file;
    private final Facts facts;
    private final Offers offers;
    private final Draft draft;
    private final Set<NodeId> excluded;
    private final boolean barring;

    /**
     * Of an order.
     *
     * @param excluded nodes that may not send
     * @param barring whether nodes that have failed a line are not asked for it
     */
    public Feeding(OrderFile file, Facts facts, Offers offers, Set<NodeId> excluded, boolean barring) {
        this.file = file;
        this.facts = facts;
        this.offers = offers;
        this.draft = file.draft();
        this.excluded = excluded;
        this.barring = barring;
    }

    /** Terms and place of an order that is fed; none where it is not. */
    private record Fed(Node store, FeedingTerms terms) {}

    private Optional<Fed> fed() {
        Order order = file.order();
        return order.pickup().stream()
                .findFirst()
                .filter(store -> !draft.settings().external().keep(store))
                .flatMap(store -> node(store)
                        .filter(node -> node.active() && node.profile().can(Capability.PICKUP))
                        .flatMap(node -> draft.settings()
                                .feeding()
                                .of(order.channel(), store)
                                .map(terms -> new Fed(node, terms))));
    }

    /** Whether the order is one that may be fed. */
    public boolean isPossible() {
        return fed().isPresent();
    }

    /**
     * What other nodes would send.
     *
     * @param lacking what the store lacks; bundles that come from one node are left out
     * @param shelf is taken from
     */
    public List<Rounds.Round> decide(SourcingPolicy policy, List<Wish> lacking, Shelf shelf) {
        List<Wish> goods = lacking.stream()
                .filter(wish -> !wish.isBundle() && wish.units() > 0)
                .toList();
        return goods.isEmpty()
                ? List.of()
                : fed().map(fed -> new Rounds(
                                        offers,
                                        shelf,
                                        Offers.buyer(file.order(), draft),
                                        policy,
                                        (demands, stock) -> problem(fed, demands, stock))
                                .source(goods))
                        .orElse(List.of());
    }

    private SourcingProblem problem(Fed fed, List<Demand> demands, List<StockLevel> stock) {
        Order order = file.order();
        List<Node> nodes = Problems.network(facts);
        SourcingProblem problem = new SourcingProblem(
                fed.store().address(),
                demands,
                nodes,
                stock,
                nodes.stream().filter(node -> !sends(node, fed)).map(Node::id).collect(Collectors.toSet()),
                new OrderTerms(order.channel().value(), order.priority(), draft.now(), List.of(), order.promised()),
                Map.of());
        return barring ? Cases.barring(problem, order, facts) : problem;
    }

    private boolean sends(Node node, Fed fed) {
        return !node.id().equals(fed.store().id())
                && !excluded.contains(node.id())
                && fed.terms().allows(node.id())
                && !draft.settings().external().keep(node.id())
                && !due(node, fed)
                        .isAfter(draft.now().plus(Duration.ofDays(fed.terms().mostDays())));
    }

    private Instant due(Node from, Fed fed) {
        return Arrival.ready(
                fed.store(),
                Arrival.at(from, fed.store(), draft.now()),
                fed.terms().handlingDays());
    }

    /**
     * Has it sent: orders transfers and sets their units aside.
     *
     * @param policy what the decisions say that they were taken by
     * @param from the state in which the order's units are
     * @return by line, what is sent for it
     */
    public Map<Integer, List<FedUnits>> begin(String policy, List<Rounds.Round> rounds, UnitState from) {
        Map<Integer, List<FedUnits>> byLine = new LinkedHashMap<>();
        for (Rounds.Round round : rounds) {
            List<FedLine> lines = new ArrayList<>();
            drawn(round.goods()).forEach((source, feeds) -> send(source, feeds, lines, byLine));
            if (!lines.isEmpty()) {
                tell(policy, round, lines, from);
            }
        }
        return byLine;
    }

    /** Goods go in one pool at a time. */
    private record Source(NodeId node, StockPool pool) {}

    private Map<Source, List<TransferFeed>> drawn(List<Assignment> goods) {
        Map<Source, List<TransferFeed>> feeds = new LinkedHashMap<>();
        for (Assignment each : goods) {
            OrderLine line = file.order().line(each.line()).orElseThrow();
            for (PoolUnits drawn : offers.take(Offers.buyer(file.order(), draft), line.sku(), each, draft)) {
                feeds.computeIfAbsent(new Source(each.node(), drawn.pool()), source -> new ArrayList<>())
                        .add(new TransferFeed(file.order().id(), line.number(), line.sku(), drawn.units()));
            }
            offers.guard(line.sku(), draft);
        }
        return feeds;
    }

    private void send(
            Source source, List<TransferFeed> feeds, List<FedLine> lines, Map<Integer, List<FedUnits>> byLine) {
        Fed fed = fed().orElseThrow();
        Node from = node(source.node()).orElseThrow();
        Instant arrives = Arrival.at(from, fed.store(), draft.now());
        Instant due = Arrival.ready(fed.store(), arrives, fed.terms().handlingDays());
        Transfer transfer = FedTransfers.begin(from, fed.store(), source.pool(), feeds, arrives, facts, draft);
        for (TransferFeed feed : feeds) {
            lines.add(new FedLine(feed.line(), feed.units(), source.node(), transfer.id(), due));
            byLine.computeIfAbsent(feed.line(), line -> new ArrayList<>())
                    .add(new FedUnits(transfer.id(), transfer.supply(feed.sku()), feed.units(), due));
        }
    }

    private void tell(String policy, Rounds.Round round, List<FedLine> lines, UnitState from) {
        List<UnitMove> moves = from == UnitState.BACKORDERED
                ? List.of()
                : lines.stream()
                        .collect(Collectors.groupingBy(
                                FedLine::line, LinkedHashMap::new, Collectors.summingInt(FedLine::units)))
                        .entrySet()
                        .stream()
                        .map(each -> UnitMove.of(each.getKey(), from, UnitState.Trigger.BACKORDER, each.getValue()))
                        .toList();
        file.apply(new UnitsFed(
                file.order().pickup().get(0),
                moves,
                lines,
                round.decision(),
                List.of(Problems.inputs(policy, round.problem(), facts))));
        round.decision().candidates().forEach(c -> draft.because("feeding", c.node() + ": " + c.verdict()));
    }

    /** For people: what is sent for a line. */
    static String cause(List<FedUnits> fed) {
        return fed.stream()
                .map(each -> "transfer %s brings %d".formatted(each.transfer(), each.units()))
                .collect(Collectors.joining(", "));
    }

    private Optional<Node> node(NodeId id) {
        return Problems.network(facts).stream()
                .filter(node -> node.id().equals(id))
                .findFirst();
    }
}
