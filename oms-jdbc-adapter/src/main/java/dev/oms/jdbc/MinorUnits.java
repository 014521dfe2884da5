package dev.oms.jdbc;

import java.util.List;

/** What one minor unit of a currency is worth: a hundredth of most, and of these something else (ISO 4217). */
final class MinorUnits {
    static final List<String> WHOLE = List.of(
            "ADP", "BEF", "BIF", "BYB", "BYR", "CLP", "DJF", "ESP", "GNF", "GRD", "ISK", "ITL", "JPY", "KMF", "KRW",
            "LUF", "MGF", "PTE", "PYG", "ROL", "RWF", "TPE", "TRL", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF");
    static final List<String> THOUSANDTHS = List.of("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND");
    static final List<String> TEN_THOUSANDTHS = List.of("CLF", "UYW");

    private MinorUnits() {}
}
