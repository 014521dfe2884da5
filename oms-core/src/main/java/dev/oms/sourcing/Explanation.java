package dev.oms.sourcing;

import dev.oms.common.NodeId;
import dev.oms.sourcing.SourcingDecision.Candidate;
import dev.oms.sourcing.SourcingDecision.Shortfall;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A decision as text; the same decision is always the same text. */
final class Explanation {
    private Explanation() {}

    static String of(StoredDecision stored) {
        List<String> lines = new ArrayList<>();
        lines.add("Order %s, sourced %s by %s".formatted(stored.order(), stored.at(), stored.policy()));
        if (!stored.byHand().isEmpty()) {
            lines.add("  by hand, " + stored.byHand());
        }
        lines.add("  wanted in " + destination(stored) + ": "
                + stored.problem().demands().stream()
                        .map(demand -> "line %d, %d of %s".formatted(demand.line(), demand.units(), demand.sku()))
                        .collect(Collectors.joining("; ")));
        int width = stored.decision().candidates().stream()
                .mapToInt(candidate -> candidate.node().value().length())
                .max()
                .orElse(0);
        for (Candidate each : stored.decision().candidates()) {
            lines.add(candidate(each, width));
        }
        stored.decision().candidates().stream()
                .filter(Candidate::chosen)
                .forEach(each -> lines.add("  from " + each.node() + ": " + given(stored.decision(), each.node())));
        lines.addAll(shortfalls(stored));
        stored.decision().figures().forEach(figures -> lines.add("  cost: " + figures.shown()));
        if (stored.erased()) {
            lines.add("  the customer was erased: verdicts and the exact destination are gone");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String destination(StoredDecision stored) {
        SourcingProblem problem = stored.problem();
        if (!stored.feeds().isEmpty()) {
            return stored.feeds().get(0) + " (picked up there, sent by transfer)";
        }
        return problem.terms().isPickup()
                ? problem.terms().pickup().get(0) + " (picked up)"
                : problem.destination().country();
    }

    private static String candidate(Candidate each, int width) {
        String node =
                each.node().value() + " ".repeat(width - each.node().value().length());
        String days = each.chosen() ? days(each) : "";
        return "  %s %s  %s%s"
                .formatted(each.chosen() ? "*" : " ", node, each.verdict(), days)
                .stripTrailing();
    }

    private static String days(Candidate each) {
        String ships = each.ships().stream().map(day -> ", leaves " + day).collect(Collectors.joining());
        return ships + each.arrives().stream().map(day -> ", there " + day).collect(Collectors.joining());
    }

    private static String given(SourcingDecision decision, NodeId node) {
        return decision.assignments().stream()
                .filter(each -> each.node().equals(node))
                .map(each -> "%d of line %d".formatted(each.units(), each.line()))
                .collect(Collectors.joining(", "));
    }

    /** With the policy's reasons; where it gives none, only what is missing. */
    private static List<String> shortfalls(StoredDecision stored) {
        if (!stored.decision().shortfalls().isEmpty()) {
            return stored.decision().shortfalls().stream()
                    .map(each -> missing(each.line(), each.units()) + ": " + each.why())
                    .toList();
        }
        return stored.problem().demands().stream()
                .map(demand ->
                        new Shortfall(demand.line(), demand.units() - given(stored.decision(), demand.line()), ""))
                .filter(each -> each.units() > 0)
                .map(each -> missing(each.line(), each.units()))
                .toList();
    }

    private static String missing(int line, int units) {
        return "  %d of line %d from nowhere".formatted(units, line);
    }

    private static int given(SourcingDecision decision, int line) {
        return decision.assignments().stream()
                .filter(each -> each.line() == line)
                .mapToInt(SourcingDecision.Assignment::units)
                .sum();
    }
}
