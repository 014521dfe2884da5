package dev.oms.internal.order;

import dev.oms.catalog.Kit;
import dev.oms.catalog.Product;
import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.Money;
import dev.oms.common.Sku;
import dev.oms.internal.catalog.Explosion;
import dev.oms.order.KitPart;
import dev.oms.order.LineQuantities;
import dev.oms.order.OrderLine;
import dev.oms.order.PlaceOrder;
import dev.oms.port.Facts;
import dev.oms.pricing.PriceContract;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The lines of the components of bundles: all that is reserved, picked and shipped for them, and nothing that is paid. */
final class BundleLines {
    private static final long MOST_UNITS = 1_000_000_000;

    private final Facts facts;
    private final Explosion explosion;

    BundleLines(Facts facts) {
        this.facts = facts;
        this.explosion = Explosion.of(facts);
    }

    /** Why a bundle cannot be sold; none for anything else. */
    Optional<Refusal> refusal(PlaceOrder.Line line, String at) {
        Sku sku = new Sku(line.sku());
        if (!explosion.isBundle(sku)) {
            return Optional.empty();
        }
        String wrong = explosion.objection(sku);
        return wrong.isEmpty()
                ? explosion
                        .tooMany(sku, line.quantity(), MOST_UNITS)
                        .map(why -> new Refusal(Refusal.Code.TOO_MANY_UNITS, at + ".quantity", why))
                : Optional.of(new Refusal(Refusal.Code.WRONG_STATE, at + ".sku", wrong));
    }

    /** How many lines a new line of some item needs besides its own. */
    int count(Sku sku) {
        return explosion.isBundle(sku) ? explosion.components(sku).size() : 0;
    }

    /** Lines of the components of the bundles among some new lines, as they are defined now. */
    List<OrderLine> of(List<OrderLine> bundles, int first) {
        List<OrderLine> lines = new ArrayList<>();
        for (OrderLine bundle : bundles) {
            for (Kit.Component each :
                    bundle.isBundle() ? explosion.components(bundle.sku()) : List.<Kit.Component>of()) {
                Product component = product(each.sku());
                KitPart part = new KitPart(bundle.number(), each.units(), isWhole(bundle.sku()));
                lines.add(line(first + lines.size(), component, bundle, part));
            }
        }
        return lines;
    }

    /** Lines of the same components for more units of a bundle. */
    static List<OrderLine> alike(OrderLine more, List<OrderLine> components, int first) {
        List<OrderLine> lines = new ArrayList<>();
        for (OrderLine each : components) {
            KitPart before = each.part().get(0);
            KitPart part = new KitPart(more.number(), before.each(), before.whole());
            lines.add(line(first + lines.size(), each.sku(), each.name(), each.backorders(), more, part));
        }
        return lines;
    }

    private static OrderLine line(int number, Product component, OrderLine bundle, KitPart part) {
        return line(number, component.sku(), component.name(), component.backorders(), bundle, part);
    }

    private static OrderLine line(
            int number, Sku sku, String name, boolean backorders, OrderLine bundle, KitPart part) {
        int units = Math.multiplyExact(part.each(), bundle.price().units());
        return new OrderLine(
                number,
                sku,
                name,
                Product.Type.GOODS,
                backorders,
                free(units, bundle.price()),
                LineQuantities.allOpen(units),
                List.of(),
                List.of(part));
    }

    private static PriceContract free(int units, PriceContract bundle) {
        Currency currency = bundle.currency();
        Money none = Money.zero(currency);
        return PriceContract.agree(units, BigDecimal.ZERO, none, none, BigDecimal.ZERO, bundle.taxIncluded());
    }

    private boolean isWhole(Sku bundle) {
        return product(bundle).kit().get(0).whole();
    }

    private Product product(Sku sku) {
        return facts.find(Product.key(sku), Product.class)
                .map(Versioned::entity)
                .orElseThrow();
    }
}
