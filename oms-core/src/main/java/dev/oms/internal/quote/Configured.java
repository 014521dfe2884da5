package dev.oms.internal.quote;

import dev.oms.catalog.offering.CatalogVersion;
import dev.oms.catalog.offering.Configuration;
import dev.oms.catalog.offering.Configurator;
import dev.oms.catalog.offering.Part;
import dev.oms.catalog.offering.Violation;
import dev.oms.command.Refusal;
import dev.oms.quote.QuoteItem;
import dev.oms.quote.Wanted;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Items of a quote, looked at with a version of the catalogue. */
record Configured(List<Wanted> wanted, List<Refusal> refusals) {
    private static final long MOST_UNITS = 1_000_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Configured of(List<QuoteItem> items, CatalogVersion catalog, Instant moment) {
        Configurator configurator = catalog.configurator();
        List<Wanted> wanted = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            QuoteItem item = items.get(i);
            String path = "items[" + i + "]";
            Configuration configuration = configurator.check(item.selection(), moment);
            if (configuration.isValid()) {
                QuoteItem whole =
                        new QuoteItem(configuration.asSelection(), item.quantity(), item.discounts(), item.use());
                List<Part> parts = configurator.parts(configuration);
                refusals.addAll(refusals(whole, parts, path));
                wanted.add(new Wanted(whole, parts));
            } else {
                configuration.violations().forEach(each -> refusals.add(refusal(each, path)));
            }
        }
        return new Configured(wanted, refusals);
    }

    private static Refusal refusal(Violation violation, String path) {
        String hint = violation.hint().isEmpty() ? "" : "; " + violation.hint();
        return new Refusal(Refusal.Code.INVALID, path + ".selection." + violation.subject(), violation.text() + hint);
    }

    private static List<Refusal> refusals(QuoteItem item, List<Part> parts, String path) {
        List<Refusal> refusals = new ArrayList<>();
        Set<String> paths = new HashSet<>();
        parts.forEach(part -> paths.add(part.path()));
        if (parts.isEmpty()) {
            refusals.add(new Refusal(
                    Refusal.Code.INVALID,
                    path + ".selection",
                    item.selection().offering() + " has nothing in it that could be priced"));
        }
        item.discounts().forEach((place, percent) -> {
            if (!paths.contains(place)) {
                refusals.add(nothing(path + ".discounts[" + place + "]", place));
            } else if (!percent.isEmpty() && tooMuch(new BigDecimal(percent))) {
                refusals.add(new Refusal(
                        Refusal.Code.INVALID,
                        path + ".discounts[" + place + "]",
                        percent + " % is more than there is, or has more than 4 decimals"));
            }
        });
        item.use().keySet().stream()
                .filter(place -> !paths.contains(place))
                .forEach(place -> refusals.add(nothing(path + ".use[" + place + "]", place)));
        boolean tooMany = parts.stream().anyMatch(part -> part.units() > MOST_UNITS / item.quantity());
        if (tooMany) {
            refusals.add(new Refusal(
                    Refusal.Code.INVALID,
                    path + ".quantity",
                    "of no SKU are there more than %d in one order line".formatted(MOST_UNITS)));
        }
        return refusals;
    }

    private static boolean tooMuch(BigDecimal percent) {
        return percent.compareTo(HUNDRED) > 0 || percent.stripTrailingZeros().scale() > 4;
    }

    private static Refusal nothing(String subject, String place) {
        return new Refusal(Refusal.Code.INVALID, subject, "nothing that is chosen stands at '%s'".formatted(place));
    }
}
