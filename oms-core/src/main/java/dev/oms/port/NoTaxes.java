package dev.oms.port;

import dev.oms.common.Address;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/** No tax on anything. */
enum NoTaxes implements TaxCalculator {
    ANYWHERE;

    @Override
    public List<BigDecimal> rates(Address destination, List<Line> lines) {
        return Collections.nCopies(lines.size(), BigDecimal.ZERO);
    }
}
