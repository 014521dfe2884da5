package dev.oms.pricing;

import dev.oms.common.Sku;
import dev.oms.pricing.PromotionAction.Scope;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is charged for the lines of a cart, one position for each component and segment, before any discount. */
final class Positions {
    private static final Places EMPTY = new Places(0);

    final Cart cart;
    final int count;
    final Position[] all;
    final long[] value;
    private final int[] goods;
    private final int[] recurring;
    private final int[] shipping;
    private Map<Sku, Places> bySku = Map.of();
    private Map<String, Places> byCategory = Map.of();

    Positions(Cart cart, List<Position> positions) {
        this.cart = cart;
        this.count = positions.size();
        this.all = positions.toArray(Position[]::new);
        this.value = new long[count];
        for (int i = 0; i < count; i++) {
            value[i] = all[i].value();
        }
        goods = places(LineKind.GOODS, true);
        recurring = places(LineKind.GOODS, false);
        shipping = places(LineKind.SHIPPING, true);
    }

    /** The places that a selector means, ascending. */
    int[] select(LineSelector of, Scope scope) {
        int[] sort = scope == Scope.SHIPPING ? shipping : of.recurring() ? recurring : goods;
        if (of.asksNothing() || sort.length == 0) {
            return sort;
        }
        return matching(of, candidates(of, sort), sort);
    }

    long[] units() {
        long[] units = new long[count];
        for (int i = 0; i < count; i++) {
            units[i] = all[i].units();
        }
        return units;
    }

    int[] goods() {
        return goods;
    }

    private int[] matching(LineSelector of, int[] candidates, int[] sort) {
        int[] found = new int[candidates.length];
        int size = 0;
        for (int place : candidates) {
            if (of.matches(all[place].line()) && (candidates == sort || Arrays.binarySearch(sort, place) >= 0)) {
                found[size++] = place;
            }
        }
        return size == found.length ? found : Arrays.copyOf(found, size);
    }

    /** In big carts lines are looked up by what is asked for, instead of asked one by one. */
    private int[] candidates(LineSelector of, int[] sort) {
        if (!of.skus().isEmpty() && of.skus().size() < sort.length / 4) {
            return bySku(of);
        }
        return of.skus().isEmpty()
                        && !of.categories().isEmpty()
                        && of.categories().size() < sort.length / 4
                ? byCategory(of)
                : sort;
    }

    private int[] bySku(LineSelector of) {
        if (bySku.isEmpty()) {
            bySku = new HashMap<>();
            for (int i = 0; i < count; i++) {
                add(bySku, all[i].line().sku(), i);
            }
        }
        int[] found = Places.NONE;
        for (String sku : of.skus()) {
            found = Places.union(found, bySku.getOrDefault(new Sku(sku), EMPTY).toArray());
        }
        return found;
    }

    private int[] byCategory(LineSelector of) {
        if (byCategory.isEmpty()) {
            byCategory = new HashMap<>();
            for (int i = 0; i < count; i++) {
                for (String category : all[i].line().categories()) {
                    add(byCategory, category, i);
                }
            }
        }
        int[] found = Places.NONE;
        for (String category : of.categories()) {
            found = Places.union(found, byCategory.getOrDefault(category, EMPTY).toArray());
        }
        return found;
    }

    private static <K> void add(Map<K, Places> index, K key, int place) {
        index.computeIfAbsent(key, none -> new Places()).add(place);
    }

    private int[] places(LineKind kind, boolean once) {
        Places places = new Places(count);
        for (int i = 0; i < count; i++) {
            if (all[i].line().kind() == kind && all[i].isOnce() == once && !all[i].isUsage()) {
                places.add(i);
            }
        }
        return places.toArray();
    }
}
