package dev.oms.internal.order;

import dev.oms.catalog.Product;
import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.Money;
import dev.oms.common.Sku;
import dev.oms.internal.catalog.Explosion;
import dev.oms.order.LineQuantities;
import dev.oms.order.OrderLine;
import dev.oms.order.PlaceOrder;
import dev.oms.port.Facts;
import dev.oms.pricing.PriceContract;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines that are to be added to an order, new or existing: checks them and agrees their prices. */
final class NewLines {
    private final List<PlaceOrder.Line> wanted;
    private final Currency currency;
    private final Facts facts;
    private final TaxRates rates;
    private final boolean taxIncluded;
    private final String path;
    private final BundleLines bundles;
    private final List<PriceContract> agreed;

    /** @param path of the lines in the command, for refusals */
    NewLines(
            List<PlaceOrder.Line> wanted,
            Currency currency,
            Facts facts,
            TaxRates rates,
            boolean taxIncluded,
            String path) {
        this(wanted, currency, facts, rates, taxIncluded, path, List.of());
    }

    private NewLines(
            List<PlaceOrder.Line> wanted,
            Currency currency,
            Facts facts,
            TaxRates rates,
            boolean taxIncluded,
            String path,
            List<PriceContract> agreed) {
        this.wanted = wanted;
        this.currency = currency;
        this.facts = facts;
        this.rates = rates;
        this.taxIncluded = taxIncluded;
        this.path = path;
        this.bundles = new BundleLines(facts);
        this.agreed = agreed;
    }

    /** The same lines at prices that lists and promotions gave, in their order. */
    NewLines at(List<PriceContract> contracts) {
        return new NewLines(wanted, currency, facts, rates, taxIncluded, path, contracts);
    }

    /** What stands in the way whatever the lines cost. */
    List<Refusal> refusalsWithoutPrices() {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            String at = path + "[" + i + "]";
            PlaceOrder.Line line = wanted.get(i);
            refusalWithoutPrice(line, at).ifPresent(refusals::add);
            if (Amounts.tooFine(Amounts.of(line.discount()), currency)) {
                refusals.add(new Refusal(Refusal.Code.INVALID, at + ".discount", "has more decimals than " + currency));
            }
        }
        return refusals;
    }

    private Optional<Refusal> refusalWithoutPrice(PlaceOrder.Line line, String at) {
        if (product(line).isEmpty()) {
            return refusal(Refusal.Code.NOT_FOUND, at + ".sku", "there is no product " + line.sku());
        }
        return bundles.refusal(line, at);
    }

    /** @param worth of the lines that there are already; counts these in */
    List<Refusal> refusals(Worth worth) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            refusal(i, worth).ifPresent(refusals::add);
        }
        return refusals;
    }

    /** Worth of each line before any share of the order's discount. */
    List<Money> values() {
        return wanted.stream().map(line -> value(line).minus(discount(line))).toList();
    }

    /**
     * What some wanted lines take of stock, components for bundles: without limit where the components of a bundle must come
     * from one node, since no sum says whether they can.
     */
    static Map<Sku, Long> units(List<PlaceOrder.Line> wanted, Facts facts) {
        Map<Sku, Long> units = new HashMap<>();
        Explosion explosion = Explosion.of(facts);
        for (PlaceOrder.Line line : wanted) {
            Sku sku = new Sku(line.sku());
            if (!explosion.isBundle(sku)) {
                units.merge(sku, (long) line.quantity(), NewLines::plus);
            } else if (explosion.objection(sku).isEmpty()) {
                explosion.components(sku).forEach(each -> units.put(each.sku(), Long.MAX_VALUE));
            }
        }
        return units;
    }

    private static long plus(long some, long more) {
        return some > Long.MAX_VALUE - more ? Long.MAX_VALUE : some + more;
    }

    /** How many lines they come to, components of bundles counted; only where nothing is refused. */
    int count() {
        return wanted.size()
                + wanted.stream()
                        .mapToInt(line -> bundles.count(new Sku(line.sku())))
                        .sum();
    }

    /** The lines, numbered from {@code first}, each with its share of the order's discount in minor units; components come last. */
    List<OrderLine> build(int first, long[] orderDiscounts) {
        List<OrderLine> lines = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            PriceContract price = agreed.isEmpty() ? price(i, new Money(orderDiscounts[i], currency)) : agreed.get(i);
            lines.add(line(first + i, wanted.get(i), price));
        }
        lines.addAll(bundles.of(List.copyOf(lines), first + lines.size()));
        return lines;
    }

    private PriceContract price(int index, Money orderDiscount) {
        PlaceOrder.Line line = wanted.get(index);
        return PriceContract.agree(
                line.quantity(),
                unitPrice(line).orElseThrow(),
                discount(line),
                orderDiscount,
                rates.of(index),
                taxIncluded);
    }

    private OrderLine line(int number, PlaceOrder.Line line, PriceContract price) {
        Product product = product(line).orElseThrow();
        return new OrderLine(
                number,
                product.sku(),
                product.name(),
                product.type(),
                product.backorders(),
                price,
                LineQuantities.allOpen(line.quantity()),
                List.of());
    }

    private Optional<Refusal> refusal(int index, Worth worth) {
        PlaceOrder.Line line = wanted.get(index);
        String at = path + "[" + index + "]";
        Optional<Refusal> wrong = refusalWithoutPrice(line, at);
        if (wrong.isPresent()) {
            return wrong;
        }
        Optional<BigDecimal> price = unitPrice(line);
        if (price.isEmpty()) {
            return refusal(
                    Refusal.Code.CURRENCY_MISMATCH,
                    at + ".unitPrice",
                    line.sku() + " has no list price in " + currency);
        }
        Optional<Refusal> tooMuch = worth.add(price.get(), line.quantity(), rates.of(index), taxIncluded, at);
        return tooMuch.isPresent() ? tooMuch : discountRefusal(line, at);
    }

    private Optional<Refusal> discountRefusal(PlaceOrder.Line line, String at) {
        if (Amounts.tooFine(Amounts.of(line.discount()), currency)) {
            return refusal(Refusal.Code.INVALID, at + ".discount", "has more decimals than " + currency);
        }
        if (discount(line).compareTo(value(line)) > 0) {
            return refusal(
                    Refusal.Code.AMOUNT_EXCEEDED,
                    at + ".discount",
                    discount(line) + " is more than the line is worth, " + value(line));
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refusal(Refusal.Code code, String at, String text) {
        return Optional.of(new Refusal(code, at, text));
    }

    private Optional<Product> product(PlaceOrder.Line line) {
        return facts.find(Product.key(new Sku(line.sku())), Product.class).map(Versioned::entity);
    }

    private Optional<BigDecimal> unitPrice(PlaceOrder.Line line) {
        if (!line.unitPrice().isEmpty()) {
            return Optional.of(new BigDecimal(line.unitPrice()));
        }
        return product(line).flatMap(product -> product.listPrice(currency));
    }

    private Money value(PlaceOrder.Line line) {
        return PriceContract.value(unitPrice(line).orElseThrow(), line.quantity(), currency);
    }

    private Money discount(PlaceOrder.Line line) {
        return Money.exactly(Amounts.of(line.discount()), currency);
    }
}
