package dev.oms.internal.inventory;

import dev.oms.catalog.Product;
import dev.oms.command.EntityKey;
import dev.oms.command.Refusal;
import dev.oms.command.StockCount;
import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.inventory.ExternalStock;
import dev.oms.inventory.Node;
import dev.oms.inventory.RefreshStock;
import dev.oms.inventory.StockLevel;
import dev.oms.inventory.StockReconciled;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes the positions of a node what their keeper says, as far as that is news and can be told apart from what was said here. */
final class Reconciliation {
    /** Long enough for a keeper in trouble to be left alone. */
    static final Duration SOON = Duration.ofMinutes(1);

    private static final String REASON = "as its keeper says";

    private final SaidReading known;
    private final Draft draft;
    private final Shortfalls shortfalls;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<StockReconciled.Change> changes = new ArrayList<>();
    private final Set<String> unclear = new TreeSet<>();

    private Reconciliation(SaidReading known, Draft draft) {
        this.known = known;
        this.draft = draft;
        this.shortfalls = new Shortfalls(known.facts(), draft);
    }

    static Decision decide(SaidReading known, Draft draft) {
        return decide(known, Set.of(), draft);
    }

    /** @param toAsk SKUs of which something is missing, so that their keeper is to be asked */
    static Decision decide(SaidReading known, Set<Sku> toAsk, Draft draft) {
        Optional<Refusal> against = notKept(known, draft);
        if (against.isPresent()) {
            return Decision.declined(against.get());
        }
        Reconciliation reconciliation = new Reconciliation(known, draft);
        reconciliation.take();
        ask(draft, known.node(), toAsk, draft.now());
        return reconciliation.refusals.isEmpty()
                ? draft.accept(known.node().value())
                : Decision.declined(reconciliation.refusals);
    }

    private static Optional<Refusal> notKept(SaidReading known, Draft draft) {
        NodeId node = known.node();
        if (known.facts().find(Node.key(node), Node.class).isEmpty()) {
            return Optional.of(new Refusal(Refusal.Code.NOT_FOUND, "node", "there is no node " + node));
        }
        return draft.settings().external().keep(node)
                ? Optional.empty()
                : Optional.of(new Refusal(
                        Refusal.Code.WRONG_STATE,
                        "node",
                        "the stock of %s is kept here: receive, count or change it".formatted(node)));
    }

    /** Has the keeper of a node's stock asked, at some moment. */
    static void ask(Draft draft, NodeId node, Set<Sku> skus, Instant when) {
        if (!skus.isEmpty()) {
            Set<String> names = new TreeSet<>();
            skus.forEach(sku -> names.add(sku.value()));
            draft.timer(when, node.value(), new RefreshStock(node.value(), names));
        }
    }

    private void take() {
        known.said().forEach(this::take);
        shortfalls.save();
        if (!changes.isEmpty()) {
            EntityKey key = new EntityKey(
                    "stock_reconciliation", draft.context().request().value());
            draft.event(key, known.node().value(), 1, new StockReconciled(known.node(), changes));
        }
        if (!unclear.isEmpty()) {
            draft.timer(
                    draft.now().plus(SOON),
                    known.node().value(),
                    new RefreshStock(known.node().value(), unclear));
        }
    }

    private void take(Said said) {
        Optional<Versioned<ExternalStock>> before = known.known(said.sku());
        if (known.facts().find(Product.key(said.sku()), Product.class).isEmpty()) {
            draft.warn("unknown-sku", "%s: there is no product %s".formatted(said.path(), said.sku()));
        } else if (before.stream().anyMatch(v -> said.sequence() < v.entity().sequence())) {
            draft.warn(
                    "older",
                    "%s: what is known of %s is %d, %d is older"
                            .formatted(
                                    said.path(),
                                    said.sku(),
                                    before.get().entity().sequence(),
                                    said.sequence()));
        } else if (isUnclear(said)) {
            unclear.add(said.sku().value());
            before.ifPresent(v -> draft.put(v, v.entity().inDoubt()));
            draft.warn(
                    "unclear",
                    "%s: nobody knows whether %d units of %s that left are taken into account; it is asked for again"
                            .formatted(said.path(), known.gone(said.sku()), said.sku()));
        } else {
            believe(said, before);
        }
    }

    /** Whether orders would lose units only if what left is not taken into account. */
    private boolean isUnclear(Said said) {
        long reserved = known.level(said.sku()).reserved();
        return known.there(said) < reserved && known.there(said) + known.gone(said.sku()) >= reserved;
    }

    /**
     * Whether it is what was said before something showed that it cannot be right. Such a keeper is believed again once it says
     * something newer: or one who says that there are units, and refuses to set them aside, would be asked for ever.
     */
    private static boolean isNoNews(Said said, Optional<Versioned<ExternalStock>> before) {
        return before.stream().anyMatch(v -> v.entity().doubted() && v.entity().sequence() == said.sequence());
    }

    private void believe(Said claimed, Optional<Versioned<ExternalStock>> before) {
        Said said = isNoNews(claimed, before)
                ? claimed.atMost(before.orElseThrow().entity().units())
                : claimed;
        StockLevel level = known.level(said.sku());
        long there = known.there(said);
        PositionFacts.shortfall(level, any -> there)
                .flatMap(
                        each -> shortfalls.meet(each, known.holders().getOrDefault(said.sku(), List.of()), said.path()))
                .ifPresent(refusals::add);
        if (there != level.onHand()) {
            draft.count(new StockCount(Position.usual(said.sku(), known.node()), level.onHand(), there), REASON);
            changes.add(new StockReconciled.Change(said.sku(), level.onHand(), there));
        }
        if (known.isReturnAsked(said.sku())) {
            unclear.add(said.sku().value());
        }
        // By a keeper's clock that is ahead, it would be fresh for ever.
        Instant soFar = said.at().isAfter(draft.now()) ? draft.now() : said.at();
        Instant at = before.map(v -> v.entity().asOf())
                .filter(earlier -> earlier.isAfter(soFar))
                .orElse(soFar);
        ExternalStock next = new ExternalStock(
                known.node(),
                said.sku(),
                said.units(),
                said.sequence(),
                at,
                draft.settings().external().soldUntil(at),
                isNoNews(said, before));
        before.ifPresentOrElse(v -> draft.put(v, next), () -> draft.insert(next));
    }
}
