package dev.oms;

import dev.oms.common.Ownership;
import dev.oms.common.Sku;
import dev.oms.inventory.OwedTotal;
import dev.oms.inventory.OwedUnits;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Adds up what owners of stock are owed for. */
final class OwedReport {
    private final Function<Query<OwedUnits>, Page<OwedUnits>> pages;

    OwedReport(Function<Query<OwedUnits>, Page<OwedUnits>> pages) {
        this.pages = pages;
    }

    private record Account(String owner, Ownership ownership, String sku) implements Comparable<Account> {
        @Override
        public int compareTo(Account other) {
            return java.util.Comparator.comparing(Account::owner)
                    .thenComparing(Account::ownership)
                    .thenComparing(Account::sku)
                    .compare(this, other);
        }
    }

    List<OwedTotal> totals() {
        Map<Account, Long> totals = new TreeMap<>();
        Query<OwedUnits> query =
                Query.of(Kinds.OWED_UNITS).where("is_open", true).limit(Query.MAX_LIMIT);
        Page<OwedUnits> page;
        do {
            page = pages.apply(query);
            page.entities().forEach(each -> totals.merge(account(each), each.units(), Long::sum));
            query = query.after(page.next());
        } while (!page.isLast());
        return totals.entrySet().stream().map(OwedReport::total).toList();
    }

    private static Account account(OwedUnits owed) {
        return new Account(
                owed.pool().owner(), owed.pool().ownership(), owed.sku().value());
    }

    private static OwedTotal total(Map.Entry<Account, Long> account) {
        Account of = account.getKey();
        return new OwedTotal(of.owner(), of.ownership(), new Sku(of.sku()), account.getValue());
    }
}
