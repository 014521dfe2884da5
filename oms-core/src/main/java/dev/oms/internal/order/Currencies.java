package dev.oms.internal.order;

import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks currencies up by code. */
final class Currencies {
    private static final Map<String, Currency> BY_CODE = Currency.getAvailableCurrencies().stream()
            .filter(c -> c.getDefaultFractionDigits() >= 0)
            .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, Function.identity()));

    private Currencies() {}

    /** The currency, where the code is one of ISO 4217 that has a minor unit. */
    static Optional<Currency> named(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
