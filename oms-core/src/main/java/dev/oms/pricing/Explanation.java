package dev.oms.pricing;

import dev.oms.common.Money;
import java.util.List;

/** Why a cart costs what it costs. */
public record Explanation(List<Step> steps) {
    public Explanation {
        steps = List.copyOf(steps);
    }

    /** What a step is. */
    public enum Kind {
        /** What a line costs at its price. */
        PRICE,
        /** What somebody took off. */
        MANUAL,
        /** What a promotion took off. */
        PROMOTION,
        /** A tax. */
        TAX,
        /** What a line or the cart comes to. */
        TOTAL,
        /** What cash rounding does. */
        CASH,
        /** Something that did not happen, and why. */
        NOTE
    }

    /**
     * One step.
     *
     * @param line of the cart, from 1; 0 for the whole cart
     * @param amount what it adds, or takes off; what it comes to, for totals
     */
    public record Step(int line, Kind kind, String text, Money amount) {}

    /** The explanation for people. */
    public String text() {
        StringBuilder text = new StringBuilder(steps.size() * 60);
        for (Step step : steps) {
            String indent = step.line() == 0 || step.kind() == Kind.PRICE ? "" : "    ";
            text.append(indent).append(step.text());
            if (step.kind() != Kind.NOTE) {
                pad(text, step, indent.length());
                text.append(amount(step));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static void pad(StringBuilder text, Step step, int indent) {
        int width = 74 - amount(step).length() - indent - step.text().length();
        text.append(" ".repeat(Math.max(1, width)));
    }

    private static String amount(Step step) {
        return step.amount().toString();
    }
}
