package dev.oms.pricing;

import dev.oms.common.Nullable;
import dev.oms.common.Sku;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Promotions in their order, found by what they ask for: what nobody asks for costs nothing. */
final class PromotionIndex {
    private final List<IndexedPromotion> inOrder;
    private final Map<String, Places> byCode = new HashMap<>();
    private final Map<String, Places> byIssue = new HashMap<>();
    private final Map<Sku, Places> bySku = new HashMap<>();
    private final Map<String, Places> byCategory = new HashMap<>();
    private final Map<String, Places> byAudience = new HashMap<>();
    private final Places always = new Places();
    private final boolean counted;
    private final int ordersThatCount;

    PromotionIndex(Collection<Promotion> promotions) {
        inOrder = promotions.stream()
                .sorted(Comparator.<Promotion>comparingInt(Promotion::priority)
                        .thenComparing(promotion -> promotion.action().scope())
                        .thenComparing(Promotion::id))
                .map(IndexedPromotion::new)
                .toList();
        counted = promotions.stream().anyMatch(PromotionCheck::isCounted);
        ordersThatCount = promotions.stream()
                .mapToInt(PromotionCheck::ordersThatCount)
                .max()
                .orElse(0);
        for (int place = 0; place < inOrder.size(); place++) {
            add(place, inOrder.get(place).promotion());
        }
    }

    /** These and others; where both have one of an id, these count. */
    PromotionIndex with(Collection<Promotion> others) {
        Set<String> own = inOrder.stream().map(each -> each.promotion().id()).collect(Collectors.toSet());
        List<Promotion> all = new ArrayList<>(inOrder());
        others.stream().filter(other -> !own.contains(other.id())).forEach(all::add);
        return new PromotionIndex(all);
    }

    List<Promotion> inOrder() {
        return inOrder.stream().map(IndexedPromotion::promotion).toList();
    }

    /** Whether some of them may not be used without end. */
    boolean counted() {
        return counted;
    }

    int ordersThatCount() {
        return ordersThatCount;
    }

    IndexedPromotion get(int place) {
        return inOrder.get(place);
    }

    /** Whether some of them ask for codes that somebody has issued. */
    boolean issued() {
        return !byIssue.isEmpty();
    }

    /**
     * The places of those that could apply to a cart, in their order.
     *
     * @param issued for which promotion each of the cart's codes was issued
     */
    int[] candidates(Cart cart, Map<String, String> issued) {
        if (inOrder.isEmpty()) {
            return Places.NONE;
        }
        Found found = new Found(always);
        for (String code : cart.coupons()) {
            found.add(byCode.get(code));
            found.add(byIssue.get(issued.getOrDefault(code, "")));
        }
        Buyer buyer = cart.buyer();
        if (!byAudience.isEmpty()) {
            found.add(byAudience.get("customer " + buyer.customer()));
            found.add(byAudience.get("contract " + buyer.contract()));
            for (String group : buyer.groups()) {
                found.add(byAudience.get("group " + group));
            }
        }
        addLines(cart, found);
        return found.sorted();
    }

    private void addLines(Cart cart, Found found) {
        if (bySku.isEmpty() && byCategory.isEmpty()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (CartLine line : cart.lines()) {
            found.add(bySku.get(line.sku()));
            for (String category : line.categories()) {
                if (seen.add(category)) {
                    found.add(byCategory.get(category));
                }
            }
        }
    }

    private void add(int place, Promotion promotion) {
        Set<String> codes = PromotionCheck.codes(promotion);
        LineSelector of = promotion.action().of();
        Set<String> audience = audience(promotion);
        boolean onlyThese = !(promotion.action() instanceof PromotionAction.FreeGift);
        if (!codes.isEmpty()) {
            codes.forEach(code -> add(byCode, code, place));
        } else if (PromotionCheck.isIssued(promotion)) {
            add(byIssue, promotion.id(), place);
        } else if (onlyThese && !of.skus().isEmpty()) {
            of.skus().forEach(sku -> add(bySku, new Sku(sku), place));
        } else if (!audience.isEmpty()) {
            audience.forEach(each -> add(byAudience, each, place));
        } else if (!of.categories().isEmpty()) {
            of.categories().forEach(name -> add(byCategory, name, place));
        } else {
            always.add(place);
        }
    }

    private static Set<String> audience(Promotion promotion) {
        for (Condition condition : promotion.conditions()) {
            if (condition instanceof Condition.For some) {
                Audience audience = some.audience();
                if (!audience.contracts().isEmpty()) {
                    return named("contract ", audience.contracts());
                }
                if (!audience.customers().isEmpty()) {
                    return named("customer ", audience.customers());
                }
                if (!audience.groups().isEmpty()) {
                    return named("group ", audience.groups());
                }
            }
        }
        return Set.of();
    }

    private static Set<String> named(String what, Set<String> values) {
        return values.stream().map(value -> what + value).collect(Collectors.toSet());
    }

    private static <K> void add(Map<K, Places> index, K key, int place) {
        index.computeIfAbsent(key, none -> new Places(1)).add(place);
    }

    /** Places in any order, some of them more than once; few of all that there are. */
    private static final class Found {
        private final Places places = new Places(32);

        Found(Places first) {
            add(first);
        }

        void add(@Nullable Places more) {
            if (more != null) {
                more.forEach(places::add);
            }
        }

        int[] sorted() {
            int[] sorted = places.toArray().clone();
            Arrays.sort(sorted);
            int size = 0;
            for (int place : sorted) {
                if (size == 0 || sorted[size - 1] != place) {
                    sorted[size++] = place;
                }
            }
            return Arrays.copyOf(sorted, size);
        }
    }
}
