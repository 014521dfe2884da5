package dev.oms.internal.replenishment;

import dev.oms.catalog.Product;
import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.inventory.KeptElsewhere;
import dev.oms.internal.inventory.Outlooks;
import dev.oms.port.Facts;
import dev.oms.replenishment.ReplenishmentBegun;
import dev.oms.replenishment.ReplenishmentChanged;
import dev.oms.replenishment.ReplenishmentEvent;
import dev.oms.replenishment.ReplenishmentRule;
import dev.oms.replenishment.SetReplenishment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sets how a SKU is kept in stock at a node. */
public final class SetReplenishmentHandler implements CommandHandler<SetReplenishment, SetReplenishmentHandler.Known> {

    /** What was read, and the units that wait. */
    record Known(Facts facts, long waiting) {}

    @Override
    public Class<SetReplenishment> type() {
        return SetReplenishment.class;
    }

    @Override
    public Known read(SetReplenishment command, Reader reader) {
        Sku sku = new Sku(command.sku());
        Facts facts = reader.read(Planning.reads(Set.of(sku)).with(Product.key(sku)));
        boolean planned = Outlooks.isPlanned(sku, facts);
        return new Known(
                facts, planned ? 0 : Outlooks.waiting(Set.of(sku), reader).getOrDefault(sku, 0L));
    }

    @Override
    public Optional<CustomerId> customer(SetReplenishment command, Known known) {
        return Optional.empty();
    }

    @Override
    public Decision decide(SetReplenishment command, Known known, Draft draft) {
        ReplenishmentEntry entry = new ReplenishmentEntry(command, known.facts(), draft.now());
        List<Refusal> refusals = new ArrayList<>(entry.refusals());
        if (refusals.isEmpty() && entry.rule().terms().isTransfer()) {
            KeptElsewhere.refusal(draft, entry.rule().node(), "node").ifPresent(refusals::add);
            KeptElsewhere.refusal(draft, new NodeId(command.terms().from()), "terms.from")
                    .ifPresent(refusals::add);
        }
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        entry.odd().forEach(text -> draft.warn("replenishment", text));
        set(entry, known, draft);
        return draft.accept(command.sku());
    }

    private static void set(ReplenishmentEntry entry, Known known, Draft draft) {
        ReplenishmentRule rule = entry.rule();
        Optional<Versioned<ReplenishmentRule>> before = known.facts().find(rule.key(), ReplenishmentRule.class);
        if (before.isPresent()) {
            change(before.get(), rule, draft);
        } else {
            draft.insert(rule);
            draft.event(rule.key(), owner(rule), 1, new ReplenishmentBegun(rule));
            Outlooks.plan(rule.sku(), known.waiting(), known.facts(), draft);
            Outlooks.reviewLater(rule.sku(), "it is replenished at " + rule.node(), draft);
        }
    }

    private static void change(Versioned<ReplenishmentRule> before, ReplenishmentRule rule, Draft draft) {
        ReplenishmentEvent event = new ReplenishmentChanged(rule);
        if (!event.applyTo(before.entity()).equals(before.entity())) {
            record(before, event, draft);
        }
    }

    /** Something happened to a rule: it takes its next state. */
    static void record(Versioned<ReplenishmentRule> before, ReplenishmentEvent event, Draft draft) {
        ReplenishmentRule next = event.applyTo(before.entity());
        draft.put(before, next);
        draft.event(next.key(), owner(next), before.version() + 1, event);
    }

    /** Whose timeline it is: the rule's own. */
    private static String owner(ReplenishmentRule rule) {
        return rule.key().id();
    }

    static Optional<Versioned<ReplenishmentRule>> find(Facts facts, String sku, String node) {
        return facts.find(ReplenishmentRule.key(new Sku(sku), new NodeId(node)), ReplenishmentRule.class);
    }
}
