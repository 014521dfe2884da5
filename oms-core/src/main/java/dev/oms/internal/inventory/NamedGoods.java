package dev.oms.internal.inventory;

import dev.oms.catalog.Product;
import dev.oms.command.EntityKey;
import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.Sku;
import dev.oms.internal.catalog.Explosion;
import dev.oms.inventory.StockItem;
import dev.oms.port.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Units that a command names by SKU, a SKU more than once perhaps, summed in the order in which they are first named. */
final class NamedGoods {
    private static final long MOST = 1_000_000_000;

    private final List<StockItem> items;
    private final String path;
    private final Map<Sku, Long> bySku = new LinkedHashMap<>();
    private final Map<Sku, Integer> last = new LinkedHashMap<>();

    /** @param path of the list in the command */
    NamedGoods(List<StockItem> items, String path) {
        this.items = items;
        this.path = path;
        for (int i = 0; i < items.size(); i++) {
            Sku sku = new Sku(items.get(i).sku());
            bySku.merge(sku, items.get(i).units(), Long::sum);
            last.put(sku, i);
        }
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    Set<Sku> skus() {
        return bySku.keySet();
    }

    Set<EntityKey> products() {
        return skus().stream().map(Product::key).collect(Collectors.toSet());
    }

    Map<Sku, Long> summed() {
        return bySku;
    }

    /** Units of a SKU; none of one that is not named. */
    long units(Sku sku) {
        return bySku.getOrDefault(sku, 0L);
    }

    /** The path at which a SKU was last named. */
    String path(Sku sku) {
        return "%s[%d].units".formatted(path, last.get(sku));
    }

    /** Reasons why these are not goods. */
    List<Refusal> notGoods(Facts facts) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            notGoods(facts, new Sku(items.get(i).sku()), path + "[" + i + "].sku")
                    .ifPresent(refusals::add);
        }
        return refusals;
    }

    /** Reasons why these cannot be moved without their lots being named. */
    List<Refusal> tracked(Facts facts, String instead) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String at = path + "[" + i + "].sku";
            NamedLots.cannotSay(facts, new Sku(items.get(i).sku()), at, instead).ifPresent(refusals::add);
        }
        return refusals;
    }

    /** The reason against naming a SKU twice where both cannot be true. */
    static Refusal namedTwice(String path) {
        return new Refusal(Refusal.Code.INVALID, path, "is named twice");
    }

    /** Reasons why these are neither goods nor bundles that come down to goods. */
    List<Refusal> notForSale(Facts facts) {
        List<Refusal> refusals = new ArrayList<>();
        Explosion explosion = Explosion.of(facts);
        for (int i = 0; i < items.size(); i++) {
            String at = path + "[" + i + "]";
            Sku sku = new Sku(items.get(i).sku());
            if (!explosion.isBundle(sku)) {
                notGoods(facts, sku, at + ".sku").ifPresent(refusals::add);
            } else if (!explosion.objection(sku).isEmpty()) {
                refusals.add(new Refusal(Refusal.Code.WRONG_STATE, at + ".sku", explosion.objection(sku)));
            } else {
                explosion
                        .tooMany(sku, items.get(i).units(), MOST)
                        .ifPresent(why -> refusals.add(new Refusal(Refusal.Code.TOO_MANY_UNITS, at + ".units", why)));
            }
        }
        return refusals;
    }

    /** The reason why something is none of the goods that there are. */
    static Optional<Refusal> notGoods(Facts facts, Sku sku, String path) {
        Optional<Product> product = facts.find(Product.key(sku), Product.class).map(Versioned::entity);
        if (product.isEmpty()) {
            return Optional.of(new Refusal(Refusal.Code.NOT_FOUND, path, "there is no product " + sku));
        }
        return whyNoStock(product.get()).map(why -> new Refusal(Refusal.Code.WRONG_STATE, path, why));
    }

    /** Why an item has no stock; none where it may have some. */
    static Optional<String> whyNoStock(Product product) {
        return switch (product.type()) {
            case GOODS -> Optional.empty();
            case CHARGE -> Optional.of(product.sku() + " is a charge and has no stock");
            case BUNDLE -> Optional.of(product.sku() + " is a bundle and has no stock, its components have");
        };
    }

    /**
     * Reasons why there are too many, each with the path at which the SKU was last named.
     *
     * @param where what the units would have to be: {@code are on their way in T-1}
     */
    List<Refusal> beyond(Refusal.Code code, ToLongFunction<Sku> there, String where) {
        List<Refusal> refusals = new ArrayList<>();
        bySku.forEach((sku, wanted) -> {
            long most = there.applyAsLong(sku);
            if (wanted > most) {
                refusals.add(new Refusal(code, path(sku), "%d of %s %s, not %d".formatted(most, sku, where, wanted)));
            }
        });
        return refusals;
    }
}
