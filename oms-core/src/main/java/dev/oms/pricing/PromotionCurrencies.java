package dev.oms.pricing;

import dev.oms.command.Refusal;
import dev.oms.common.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All amounts of a promotion are in one currency: that of the first one. */
final class PromotionCurrencies {
    private final Map<String, List<Currency>> byPlace = new LinkedHashMap<>();

    PromotionCurrencies(PublishPromotion command) {
        add("action", PromotionCheck.amounts(command.action()));
        for (int i = 0; i < command.conditions().size(); i++) {
            add(
                    "conditions[" + i + "]",
                    PromotionCheck.amounts(List.of(command.conditions().get(i))));
        }
        add("cap[0]", command.cap().stream());
        add("budget[0]", command.budget().stream());
    }

    private void add(String path, Stream<Money> amounts) {
        byPlace.put(path, amounts.map(Money::currency).distinct().toList());
    }

    List<Refusal> refusals() {
        List<Currency> all = byPlace.values().stream().flatMap(List::stream).toList();
        List<Refusal> refusals = new ArrayList<>();
        byPlace.forEach((path, currencies) -> currencies.stream()
                .filter(currency -> !currency.equals(all.get(0)))
                .limit(1)
                .forEach(currency -> refusals.add(new Refusal(
                        Refusal.Code.INVALID,
                        path,
                        "is in %s, and other amounts of the promotion in %s".formatted(currency, all.get(0))))));
        return refusals;
    }
}
