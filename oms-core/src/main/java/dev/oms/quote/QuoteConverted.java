package dev.oms.quote;

import java.util.List;

/** Something of a quote was ordered. */
public record QuoteConverted(List<Conversion> conversions) implements QuoteEvent {
    public QuoteConverted {
        conversions = List.copyOf(conversions);
    }

    @Override
    public Quote applyTo(Quote before) {
        return before.converted(conversions);
    }
}
