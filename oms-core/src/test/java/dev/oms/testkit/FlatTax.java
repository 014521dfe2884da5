package dev.oms.testkit;

import dev.oms.common.Address;
import dev.oms.port.TaxCalculator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** One tax rate for everything, or one for each tax category. */
public final class FlatTax implements TaxCalculator {
    private final Map<String, BigDecimal> percentByCategory;
    private final BigDecimal otherwise;

    /** @param percent such as {@code 19} */
    public FlatTax(String percent) {
        this(percent, Map.of());
    }

    /** @param otherwise rate of categories that are not named */
    public FlatTax(String otherwise, Map<String, BigDecimal> percentByCategory) {
        this.otherwise = new BigDecimal(otherwise);
        this.percentByCategory = Map.copyOf(percentByCategory);
    }

    @Override
    public List<BigDecimal> rates(Address destination, List<Line> lines) {
        return lines.stream()
                .map(line -> percentByCategory.getOrDefault(line.taxCategory(), otherwise))
                .toList();
    }
}
