package dev.oms.internal.inventory;

import dev.oms.command.Versioned;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Draft;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.SupplyIssue;
import dev.oms.inventory.SupplyIssue.Problem;
import dev.oms.port.Facts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ends those issues of a SKU that have come right by themselves, and makes planned supply smaller that nobody wants. */
final class IssueReview {
    private final Sku sku;
    private final Facts facts;
    private final Draft draft;

    IssueReview(Sku sku, Facts facts, Draft draft) {
        this.sku = sku;
        this.facts = facts;
        this.draft = draft;
    }

    /** @param places the whole queue as it should be */
    void review(List<PromiseReview.Change> places) {
        List<Versioned<SupplyIssue>> open = facts.owned(sku.value(), SupplyIssue.class).stream()
                .filter(issue -> issue.entity().isOpen())
                .sorted(Comparator.comparing(
                                (Versioned<SupplyIssue> issue) -> issue.entity().raised())
                        .thenComparing(issue -> issue.entity().id()))
                .toList();
        Map<String, PromiseReview.Change> byPlace = new HashMap<>();
        places.forEach(place -> byPlace.put(place.place().entity().key().id(), place));
        open.stream()
                .filter(issue -> issue.entity().problem() != Problem.EXCESS)
                .forEach(issue -> promise(issue, byPlace));
        List<Versioned<SupplyIssue>> excess = open.stream()
                .filter(issue -> issue.entity().problem() == Problem.EXCESS)
                .toList();
        if (!excess.isEmpty()) {
            excess(excess, new SpareSupply(sku, places, facts, draft));
        }
    }

    private void promise(Versioned<SupplyIssue> issue, Map<String, PromiseReview.Change> byPlace) {
        PromiseReview.Change place = byPlace.get(issue.entity().id());
        if (place == null) {
            Issues.resolve(issue, "its units wait no more", draft);
        } else if (!place.date().isEmpty()
                && issue.entity().promised().stream()
                        .allMatch(promised -> !place.date().get(0).isAfter(promised))) {
            Issues.resolve(issue, "its units are covered in time again", draft);
        } else if (!place.date().isEmpty() && issue.entity().problem() == Problem.UNCOVERED) {
            Issues.raise(issue.entity().late(), Optional.of(issue), draft);
        }
    }

    /** The oldest issue first: its units are taken off the plans, then off what is left over at all. */
    private void excess(List<Versioned<SupplyIssue>> issues, SpareSupply spare) {
        for (Versioned<SupplyIssue> issue : issues) {
            long units = issue.entity().units();
            long reduced = spare.reduce(
                    units,
                    Backorder.key(issue.entity().order(), issue.entity().line()).id());
            long left = spare.take(units - reduced);
            if (left == 0) {
                Issues.resolve(
                        issue,
                        reduced > 0
                                ? "planned supply was made smaller by %d".formatted(reduced)
                                : "nothing is left over: others wait for it, or it came in",
                        draft);
            } else if (left < units) {
                Issues.shrink(issue, left, draft);
            }
        }
        spare.save();
    }
}
