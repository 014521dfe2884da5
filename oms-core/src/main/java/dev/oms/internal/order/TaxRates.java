package dev.oms.internal.order;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.catalog.Product;
import dev.oms.common.Address;
import dev.oms.common.Sku;
import dev.oms.order.PlaceOrder;
import dev.oms.port.Facts;
import dev.oms.port.TaxCalculator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The tax rates of new lines, in their order; zero for a line whose product is unknown, which is refused anyway. */
record TaxRates(List<BigDecimal> percent) {
    TaxRates {
        percent = List.copyOf(percent);
    }

    static TaxRates of(List<PlaceOrder.Line> lines, Address destination, Facts facts, TaxCalculator tax) {
        List<TaxCalculator.Line> asked = new ArrayList<>();
        for (PlaceOrder.Line line : lines) {
            Sku sku = new Sku(line.sku());
            String category = facts.find(Product.key(sku), Product.class)
                    .map(v -> v.entity().taxCategory())
                    .orElse("");
            asked.add(new TaxCalculator.Line(sku, category));
        }
        List<BigDecimal> rates = asked.isEmpty() ? List.of() : tax.rates(destination, List.copyOf(asked));
        require(rates != null, "the tax calculator answered null for %d lines", lines.size());
        require(
                rates.size() == lines.size(),
                "the tax calculator answered %d rates for %d lines",
                rates.size(),
                lines.size());
        List<BigDecimal> taken = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++) {
            requireRate(rates.get(i), asked.get(i));
            taken.add(written(rates.get(i)));
        }
        return new TaxRates(taken);
    }

    /** Zeros at the end are no decimals: columns and divisions leave as many as they like. */
    private static BigDecimal written(BigDecimal rate) {
        return rate.scale() > TaxCalculator.DECIMALS ? rate.setScale(TaxCalculator.DECIMALS) : rate;
    }

    private static void requireRate(BigDecimal rate, TaxCalculator.Line line) {
        require(
                rate != null
                        && rate.signum() >= 0
                        && rate.compareTo(TaxCalculator.HIGHEST) <= 0
                        && rate.stripTrailingZeros().scale() <= TaxCalculator.DECIMALS,
                "the tax calculator answered %s for %s: a rate is from 0 to %s percent, with at most %d decimals",
                rate,
                line.sku(),
                TaxCalculator.HIGHEST,
                TaxCalculator.DECIMALS);
    }

    BigDecimal of(int index) {
        return percent.get(index);
    }
}
