package dev.oms.examples.replay;

import dev.oms.inventory.CustomerGroups;
import dev.oms.pricing.Audience;
import dev.oms.pricing.PriceEntry;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingBuilder;
import dev.oms.pricing.Validity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The price lists that a sales file lets one infer: for each month one for customers with an account and one for everybody,
 * with the price at which an item was sold to them most often. A price that only one row has is on no list, and neither is
 * any but the most frequent one: whoever paid something else had agreed it.
 */
final class MonthlyPrices {
    private static final String ACCOUNT = "account";
    private static final int FEWEST_ROWS = 2;

    private final Map<Group, Map<String, BigDecimal>> lists = new LinkedHashMap<>();
    private final Map<Item, Map<BigDecimal, Integer>> soldThisMonth = new LinkedHashMap<>();

    /** Those who share a list. */
    private record Group(YearMonth month, boolean account) {
        static Group of(String customer, YearMonth month) {
            return new Group(month, !customer.isEmpty());
        }

        Group everybody() {
            return new Group(month, false);
        }

        PriceList list() {
            PriceList list = PriceList.in(Shop.CURRENCY, month + (account ? "-" + ACCOUNT : ""))
                    .valid(new Validity(start(month), start(month.plusMonths(1))));
            return account ? list.audience(Audience.EVERYBODY.group(ACCOUNT)) : list;
        }

        private static Instant start(YearMonth month) {
            return month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        }
    }

    private record Item(Group group, String code) {}

    /** Takes what was sold in, a month after the other. */
    void sold(Row sale) {
        Group group = Group.of(sale.customer(), YearMonth.from(sale.at()));
        if (soldThisMonth.keySet().stream()
                .limit(1)
                .anyMatch(item -> !item.group().month().equals(group.month()))) {
            endMonth();
        }
        soldThisMonth
                .computeIfAbsent(new Item(group, sale.code()), item -> new LinkedHashMap<>())
                .merge(sale.price().stripTrailingZeros(), 1, Integer::sum);
    }

    /** What a customer pays for an item by the lists of that moment. */
    Optional<BigDecimal> price(String customer, String code, Instant at) {
        Group group = Group.of(customer, YearMonth.from(at.atZone(ZoneOffset.UTC)));
        return Stream.of(group, group.everybody())
                .flatMap(asked ->
                        Optional.ofNullable(lists.getOrDefault(asked, Map.of()).get(code)).stream())
                .findFirst();
    }

    /** The lists, as the library wants them. */
    Pricing pricing() {
        PricingBuilder pricing = Pricing.builder();
        lists.forEach((group, prices) -> pricing.list(group.list(), entries(prices)));
        return pricing.build();
    }

    /** Who has an account; the others are known to nobody. */
    static CustomerGroups groups() {
        return customer -> customer.isEmpty() ? Set.of() : Set.of(ACCOUNT);
    }

    /** Of prices that equally many rows have, the one that was asked first counts. */
    void endMonth() {
        soldThisMonth.forEach((item, prices) -> prices.entrySet().stream()
                .filter(price -> price.getValue() >= FEWEST_ROWS)
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .ifPresent(price -> lists.computeIfAbsent(item.group(), group -> new LinkedHashMap<>())
                        .put(item.code(), price.getKey())));
        soldThisMonth.clear();
    }

    private static List<PriceEntry> entries(Map<String, BigDecimal> prices) {
        List<PriceEntry> entries = new ArrayList<>();
        prices.forEach((code, price) -> entries.add(PriceEntry.of(code, price.toPlainString())));
        return entries;
    }
}
