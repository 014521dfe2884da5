package dev.oms.quote;

import java.util.List;

/**
 * Says who has to approve a quote, one after the other; a pure function. Null, a role without a name or twice are refused in its
 * name, and leave the quote unsubmitted.
 */
@FunctionalInterface
public interface ApprovalPolicy {

    /** Roles of agents, in the order in which they have to approve; none where nobody has to. */
    List<String> chain(ApprovalFacts facts);

    /** Nobody has to approve anything. */
    static ApprovalPolicy nobody() {
        return facts -> List.of();
    }

    /** By limits: every limit that is passed asks for its chain, and nobody is asked twice. */
    static ApprovalPolicy limits(ApprovalLimit... limits) {
        List<ApprovalLimit> all = List.of(limits);
        return facts -> all.stream()
                .filter(limit -> limit.isPassed(facts))
                .flatMap(limit -> limit.chain().stream())
                .distinct()
                .toList();
    }
}
