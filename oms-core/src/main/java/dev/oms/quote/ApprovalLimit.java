package dev.oms.quote;

import static dev.oms.common.InvariantViolation.require;

import java.math.BigDecimal;
import java.util.List;

/**
 * A limit beyond which somebody has to approve.
 *
 * @param value a percentage, an amount in major units, or a number of periods
 * @param chain roles, in their order
 */
public record ApprovalLimit(Of of, BigDecimal value, List<String> chain) {
    public ApprovalLimit {
        chain = List.copyOf(chain);
        require(!chain.isEmpty(), "nobody approves what is beyond %s of %s", value, of);
    }

    /** What is limited. */
    public enum Of {
        /** The largest percentage off a line, at most. */
        DISCOUNT,
        /** The margin in percent, at least; a margin that is not known is too small. */
        MARGIN,
        /** The contract value, at most. */
        VALUE,
        /** The term, at most. */
        TERM
    }

    public static ApprovalLimit of(Of what, String value, String... chain) {
        return new ApprovalLimit(what, new BigDecimal(value), List.of(chain));
    }

    boolean isPassed(ApprovalFacts facts) {
        return switch (of) {
            case DISCOUNT -> facts.discount().compareTo(value) > 0;
            case MARGIN -> facts.margin().isEmpty() || facts.margin().get(0).compareTo(value) < 0;
            case VALUE -> facts.value().amount().compareTo(value) > 0;
            case TERM -> BigDecimal.valueOf(facts.term()).compareTo(value) > 0;
        };
    }
}
