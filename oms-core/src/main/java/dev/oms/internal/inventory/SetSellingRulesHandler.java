package dev.oms.internal.inventory;

import dev.oms.catalog.Product;
import dev.oms.catalog.SellingRules;
import dev.oms.catalog.SellingRulesSet;
import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.AllocationReading;
import dev.oms.inventory.FillBackorders;
import dev.oms.inventory.Node;
import dev.oms.inventory.SetSellingRules;
import dev.oms.inventory.SoldStock;
import dev.oms.port.Facts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets the rules, says what is odd about them, and has those looked at who wait for what they free. */
public final class SetSellingRulesHandler implements CommandHandler<SetSellingRules, SetSellingRulesHandler.Known> {

    /** What was read, and the units that wait. */
    record Known(Facts facts, long waiting) {}

    @Override
    public Class<SetSellingRules> type() {
        return SetSellingRules.class;
    }

    @Override
    public Known read(SetSellingRules command, Reader reader) {
        Sku sku = new Sku(command.sku());
        Facts facts = reader.read(AllocationReading.reads(Set.of(sku)).withAll(Outlooks.keys(Set.of(sku))));
        boolean planned = Outlooks.isPlanned(sku, facts);
        return new Known(facts, planned ? 0 : Outlooks.units(Outlooks.queue(sku, reader)));
    }

    @Override
    public Optional<CustomerId> customer(SetSellingRules command, Known known) {
        return Optional.empty();
    }

    @Override
    public Decision decide(SetSellingRules command, Known known, Draft draft) {
        Optional<Versioned<Product>> product = known.facts().find(Product.key(new Sku(command.sku())), Product.class);
        if (product.isEmpty()) {
            return Decision.notFound("product", command.sku());
        }
        Optional<String> noStock = NamedGoods.whyNoStock(product.get().entity());
        if (noStock.isPresent()) {
            return Decision.declined(new Refusal(Refusal.Code.WRONG_STATE, "sku", noStock.get()));
        }
        SellingRulesForm form = new SellingRulesForm(command, known.facts());
        List<Refusal> refusals = form.refusals();
        return refusals.isEmpty() ? set(form.rules(), product.get(), known, draft) : Decision.declined(refusals);
    }

    private static Decision set(SellingRules rules, Versioned<Product> before, Known known, Draft draft) {
        Product next = before.entity().withRules(rules);
        Sku sku = next.sku();
        new SellingRulesLint(
                        next, SoldStock.byNode(known.facts().stock(sku), rules), active(known.facts()), draft.now())
                .odd()
                .forEach(text -> draft.warn("rules", text));
        if (next.equals(before.entity())) {
            return draft.accept(sku.value());
        }
        draft.put(before, next);
        draft.event(next.key(), next.owner(), before.version() + 1, new SellingRulesSet(sku, rules));
        if (rules.needOutlook()) {
            Outlooks.plan(sku, known.waiting(), known.facts(), draft);
        }
        Outlooks.reviewLater(sku, "the rules by which it is sold have changed", draft);
        Set<String> skus = Set.of(sku.value());
        draft.timer(draft.now(), sku.value(), new FillBackorders(skus, 0));
        if (rules.isAhead(draft.now())) {
            draft.timer(rules.preorder().get(0).release(), sku.value(), new FillBackorders(skus, 0));
        }
        return draft.accept(sku.value());
    }

    private static Set<NodeId> active(Facts facts) {
        return facts.owned(Node.NETWORK, Node.class).stream()
                .map(Versioned::entity)
                .filter(Node::active)
                .map(Node::id)
                .collect(Collectors.toSet());
    }
}
