package dev.oms;

import dev.oms.replenishment.Proposal;
import dev.oms.replenishment.Unfilled;
import java.util.List;

/**
 * What should be ordered, a page of rules at a time; a page may be empty and still be followed by another.
 *
 * @param unfilled what should be ordered and cannot
 * @param next cursor of the next page; empty after the last one
 */
public record ProposalPage(List<Proposal> proposals, List<Unfilled> unfilled, String next) {
    public ProposalPage {
        proposals = List.copyOf(proposals);
        unfilled = List.copyOf(unfilled);
    }

    public boolean isLast() {
        return next.isEmpty();
    }
}
