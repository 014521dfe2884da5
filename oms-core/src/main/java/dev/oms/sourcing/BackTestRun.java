package dev.oms.sourcing;

import dev.oms.common.NodeId;
import dev.oms.sourcing.BackTestReport.ChangedDecision;
import dev.oms.sourcing.SourcingDecision.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes stored decisions one after the other and sums up. */
public final class BackTestRun {
    private final BackTest test;
    private final Tally live;
    private final Tally candidate;
    private final List<ChangedDecision> changed = new ArrayList<>();
    private long changes;
    private long erased;

    public BackTestRun(BackTest test) {
        this.test = test;
        this.live = new Tally(test.pricedBy());
        this.candidate = new Tally(test.pricedBy());
    }

    /** One more decision of the period. */
    public void add(StoredDecision stored) {
        if (stored.erased()) {
            erased++;
            return;
        }
        SourcingDecision other = stored.replay(test.candidate());
        live.add(stored.problem(), stored.decision());
        candidate.add(stored.problem(), other);
        if (!other.assignments().equals(stored.decision().assignments())) {
            changes++;
            if (changed.size() < BackTestReport.MOST_CHANGED) {
                changed.add(new ChangedDecision(
                        stored.order(),
                        stored.at(),
                        stored.decision().assignments(),
                        other.assignments(),
                        reasons(stored.decision(), other)));
            }
        }
    }

    /** What has been found so far. */
    public BackTestReport report() {
        return new BackTestReport(erased, live.totals(), candidate.totals(), changed, changes);
    }

    /** The nodes that are chosen by one and not by the other, or for other reasons. */
    private static List<String> reasons(SourcingDecision before, SourcingDecision after) {
        Map<NodeId, Candidate> then = new HashMap<>();
        after.candidates().forEach(each -> then.put(each.node(), each));
        List<String> reasons = new ArrayList<>();
        for (Candidate each : before.candidates()) {
            Candidate other = then.getOrDefault(each.node(), each);
            if (each.chosen() || other.chosen()) {
                reasons.add("%s: %s → %s".formatted(each.node(), each.verdict(), other.verdict()));
            }
        }
        return reasons;
    }
}
