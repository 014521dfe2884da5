package dev.oms.internal.quote;

import dev.oms.catalog.offering.CatalogVersion;
import dev.oms.catalog.offering.Configuration;
import dev.oms.catalog.offering.Configurator;
import dev.oms.command.Refusal;
import dev.oms.internal.engine.Draft;
import dev.oms.port.Facts;
import dev.oms.pricing.Place;
import dev.oms.pricing.Pricing;
import dev.oms.quote.Acceptance;
import dev.oms.quote.ConvertQuote;
import dev.oms.quote.Quote;
import dev.oms.quote.QuoteLine;
import dev.oms.quote.QuotePricer;
import dev.oms.quote.QuoteVersion;
import dev.oms.quote.QuotedCharge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can stand between an accepted quote and an order, each with an answer of its own. */
final class ConversionChecks {
    /** How old somebody is, whoever agreed with them has seen to. */
    private static final int OF_AGE = Integer.MAX_VALUE;

    private final ConvertQuote command;
    private final Quote quote;
    private final QuoteVersion version;
    private final Optional<Pricing> pricing;
    private final Facts facts;
    private final Draft draft;

    ConversionChecks(ConvertQuote command, Quote quote, Optional<Pricing> pricing, Facts facts, Draft draft) {
        this.pricing = pricing;
        this.command = command;
        this.quote = quote;
        this.version = quote.version().orElseThrow();
        this.facts = facts;
        this.draft = draft;
    }

    List<Refusal> refusals(List<CatalogVersion> catalog) {
        List<Refusal> refusals = new ArrayList<>(tooMany());
        if (refusals.isEmpty()) {
            catalog.forEach(now -> refusals.addAll(unqualified(now)));
            List<Refusal> dearer = dearer();
            refusals.addAll(dearer.isEmpty() ? taxedOtherwise() : dearer);
        }
        return refusals;
    }

    private List<Refusal> tooMany() {
        List<Refusal> refusals = new ArrayList<>();
        Map<Integer, Integer> named = new HashMap<>();
        for (int i = 0; i < command.parts().size(); i++) {
            ConvertQuote.Part part = command.parts().get(i);
            Optional<QuoteLine> line = version.line(part.line());
            if (line.isEmpty()) {
                String text = "quote %s has lines 1 to %d, not %d"
                        .formatted(quote.id(), version.lines().size(), part.line());
                refusals.add(new Refusal(Refusal.Code.NOT_FOUND, "parts[" + i + "].line", text));
                continue;
            }
            int all = named.merge(part.line(), part.quantity(), Integer::sum);
            if (all > quote.remaining(line.get())) {
                String text = "of line %d %d are left to be ordered, not %d"
                        .formatted(part.line(), quote.remaining(line.get()), all);
                refusals.add(new Refusal(Refusal.Code.TOO_MANY_UNITS, "parts[" + i + "].quantity", text));
            }
        }
        return refusals;
    }

    private List<Refusal> unqualified(CatalogVersion now) {
        Configurator configurator = now.configurator();
        List<Refusal> refusals = new ArrayList<>();
        for (QuoteLine line : version.lines()) {
            Configuration configuration = configurator.check(line.item().selection(), draft.now());
            String path = "lines[" + (line.number() - 1) + "].";
            configuration
                    .violations()
                    .forEach(each -> refusals.add(new Refusal(
                            Refusal.Code.NOT_QUALIFIED, path + each.subject(), each.text() + "; revise the quote")));
            if (configuration.isValid()) {
                configurator
                        .restrictions(configuration, command.shipTo().country(), OF_AGE)
                        .forEach(each -> refusals.add(
                                new Refusal(Refusal.Code.NOT_QUALIFIED, path + each.subject(), each.text())));
            }
        }
        return refusals;
    }

    /** Once the prices are not held any more, they must still be what they were. */
    private List<Refusal> dearer() {
        Optional<Acceptance> acceptance = quote.acceptance().stream().findFirst();
        boolean held = acceptance
                .filter(agreed -> !draft.now().isAfter(agreed.heldUntil()))
                .isPresent();
        if (held || pricing.isEmpty()) {
            return List.of();
        }
        QuotePricer.Answer now = pricer(pricing.get())
                .price(version.lines().stream().map(ConvertQuoteHandler::wanted).toList(), version.term(), draft.now());
        return now.isPriced()
                ? differences(now.lines())
                : List.of(unpriced(now.refusals().get(0)));
    }

    /** Taxes are what they are where and when something is ordered: nobody can hold them. */
    private List<Refusal> taxedOtherwise() {
        if (pricing.isEmpty() || !version.isTaxed()) {
            return List.of();
        }
        return new TaxDrift(pricer(pricing.get()), draft.now()).refusals(version);
    }

    private QuotePricer pricer(Pricing by) {
        return QuotePrices.pricer(by, quote, facts)
                .taxedIn(Place.of(command.shipTo().toAddress()));
    }

    private List<Refusal> differences(List<QuoteLine> now) {
        Map<String, Refusal> differences = new LinkedHashMap<>();
        for (int i = 0; i < now.size(); i++) {
            List<QuotedCharge> quoted = version.lines().get(i).charges();
            List<QuotedCharge> today = now.get(i).charges();
            for (int j = 0; j < Math.max(quoted.size(), today.size()); j++) {
                if (j >= quoted.size()
                        || j >= today.size()
                        || !quoted.get(j).net().equals(today.get(j).net())) {
                    QuotedCharge about = j < quoted.size() ? quoted.get(j) : today.get(j);
                    String path = "lines[%d].%s".formatted(i, about.sku());
                    differences.putIfAbsent(path, difference(path, quoted, today, j));
                }
            }
        }
        return List.copyOf(differences.values());
    }

    private static Refusal difference(String path, List<QuotedCharge> quoted, List<QuotedCharge> today, int place) {
        String text = place >= quoted.size() || place >= today.size()
                ? "it is charged otherwise now; revise the quote"
                : "%s was quoted and it is %s now (on the list %s and %s); revise the quote"
                        .formatted(
                                quoted.get(place).net(),
                                today.get(place).net(),
                                quoted.get(place).list(),
                                today.get(place).list());
        return new Refusal(Refusal.Code.PRICE_CHANGED, path, text);
    }

    private static Refusal unpriced(Refusal why) {
        return new Refusal(
                Refusal.Code.PRICE_CHANGED, why.subject(), "it has no price now: " + why.text() + "; revise the quote");
    }
}
