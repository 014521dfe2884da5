package dev.oms.pricing;

import java.util.List;

/** Why a cart costs what it costs: every step from list price to what is to be paid. */
public record Explanation(List<PriceStep> steps) {
    private static final int WIDTH = 84;

    public Explanation {
        steps = List.copyOf(steps);
    }

    /** The explanation for people, a step a line. */
    public String text() {
        StringBuilder text = new StringBuilder(steps.size() * WIDTH);
        for (PriceStep step : steps) {
            int start = text.length();
            boolean within = step.line() > 0 && !(step instanceof PriceStep.Listed);
            text.append(within ? "    " : "").append(step.text());
            if (step.isAmount()) {
                String amount = step.amount().toString();
                text.append(" ".repeat(Math.max(1, WIDTH - amount.length() - text.length() + start)));
                text.append(amount);
            }
            text.append('\n');
        }
        return text.toString();
    }
}
