package dev.oms.internal.quote;

import dev.oms.command.Refusal;
import dev.oms.common.Money;
import dev.oms.pricing.ContractTax;
import dev.oms.pricing.LineAmount;
import dev.oms.quote.QuoteLine;
import dev.oms.quote.QuotePricer;
import dev.oms.quote.QuoteVersion;
import dev.oms.quote.QuotedCharge;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is taxed otherwise than it was quoted, although it costs the same.
 *
 * @param pricer for the place where it goes now
 */
record TaxDrift(QuotePricer pricer, Instant now) {

    List<Refusal> refusals(QuoteVersion version) {
        Map<String, Refusal> refusals = new LinkedHashMap<>();
        for (QuoteLine line : version.lines()) {
            for (QuotedCharge charge : line.charges()) {
                String path = "lines[%d].%s".formatted(line.number() - 1, charge.sku());
                text(line, charge)
                        .ifPresent(text ->
                                refusals.putIfAbsent(path, new Refusal(Refusal.Code.PRICE_CHANGED, path, text)));
            }
        }
        return List.copyOf(refusals.values());
    }

    private Optional<String> text(QuoteLine line, QuotedCharge charge) {
        LineAmount quoted = charge.amount(line.quantity());
        Optional<List<ContractTax>> found = pricer.taxes(charge, line.quantity(), now);
        if (found.isEmpty()) {
            return Optional.of("%s was quoted, and there is no tax rate for it there now; revise the quote"
                    .formatted(with(quoted)));
        }
        LineAmount today = new LineAmount(quoted.net(), found.get());
        return today.isSame(quoted)
                ? Optional.empty()
                : Optional.of("%s was quoted and it is %s now; revise the quote".formatted(with(quoted), with(today)));
    }

    private static String with(LineAmount amount) {
        String taxes = amount.withoutZeros().taxes().stream()
                .map(tax -> "%s %s %s %%: %s".formatted(tax.name(), tax.jurisdiction(), tax.percent(), tax.amount()))
                .collect(Collectors.joining(", "));
        Money total = amount.total();
        return taxes.isEmpty() ? total + " without tax" : "%s with tax (%s)".formatted(total, taxes);
    }
}
