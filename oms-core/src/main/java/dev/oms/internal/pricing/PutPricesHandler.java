package dev.oms.internal.pricing;

import dev.oms.catalog.Product;
import dev.oms.command.Refusal;
import dev.oms.common.CustomerId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.pricing.ListedPrice;
import dev.oms.pricing.PriceForm;
import dev.oms.pricing.PriceSet;
import dev.oms.pricing.PutPrices;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts prices on a list; what is the same already is left alone. */
public final class PutPricesHandler implements CommandHandler<PutPrices, Facts> {

    @Override
    public Class<PutPrices> type() {
        return PutPrices.class;
    }

    @Override
    public Facts read(PutPrices command, Reader reader) {
        Set<Sku> skus =
                command.prices().stream().map(price -> new Sku(price.sku())).collect(Collectors.toSet());
        return reader.read(ListedPrices.reads(command.list(), skus)
                .and(ReadSet.NOTHING.withAll(skus.stream().map(Product::key).collect(Collectors.toSet()))));
    }

    @Override
    public Optional<CustomerId> customer(PutPrices command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(PutPrices command, Facts facts, Draft draft) {
        List<Refusal> refusals = refusals(command, facts, draft);
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        Instant from = ListedPrices.from(command.from(), draft);
        ListedPrices prices = new ListedPrices(command.list(), facts, draft);
        long put = command.prices().stream()
                .map(PriceForm::toEntry)
                .filter(entry -> prices.set(new PriceSet(command.list(), entry.sku(), from, entry.components())))
                .count();
        return draft.accept(Long.toString(put));
    }

    private static List<Refusal> refusals(PutPrices command, Facts facts, Draft draft) {
        List<Refusal> refusals = new ArrayList<>(ListedPrices.refusals(command.list(), command.from(), facts));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < command.prices().size(); i++) {
            PriceForm price = command.prices().get(i);
            String at = "prices[" + i + "]";
            refusals.addAll(price.refusals(at));
            if (!seen.add(price.sku())) {
                refusals.add(new Refusal(Refusal.Code.INVALID, at + ".sku", price.sku() + " is named twice"));
            }
            refusals.addAll(refusals(command, new Sku(price.sku()), at, facts, draft));
        }
        return refusals;
    }

    private static List<Refusal> refusals(PutPrices command, Sku sku, String at, Facts facts, Draft draft) {
        List<Refusal> refusals = new ArrayList<>();
        if (facts.find(Product.key(sku), Product.class).isEmpty()) {
            refusals.add(new Refusal(
                    Refusal.Code.NOT_FOUND, at + ".sku", "there is no product %s; define it first".formatted(sku)));
        }
        facts.find(ListedPrice.key(command.list(), sku), ListedPrice.class)
                .filter(found -> found.entity().planned(draft.now()) >= ListedPrice.MOST_STEPS - 1)
                .ifPresent(found -> refusals.add(new Refusal(
                        Refusal.Code.WRONG_STATE,
                        at + ".sku",
                        "%s has %d prices that are still to come; withdraw some of them"
                                .formatted(sku, found.entity().planned(draft.now())))));
        return refusals;
    }
}
