package dev.oms.internal.file;

import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.inventory.Node;
import dev.oms.inventory.StockLevel;
import dev.oms.port.Facts;
import dev.oms.sourcing.OrderTerms;
import dev.oms.sourcing.SourcingInputs;
import dev.oms.sourcing.SourcingProblem;
import dev.oms.sourcing.SourcingProblem.Demand;
import java.util.List;
import java.util.Set;

/** What a sourcing policy is asked about an order, over the whole network. */
public final class Problems {
    private final OrderFile file;
    private final Facts facts;
    private final Set<NodeId> excluded;
    private final boolean isBarred;

    /**
     * Of an order.
     *
     * @param excluded nodes that nothing may come from
     * @param isBarred whether nodes that have failed a line are not asked for it
     */
    Problems(OrderFile file, Facts facts, Set<NodeId> excluded, boolean isBarred) {
        this.file = file;
        this.facts = facts;
        this.excluded = excluded;
        this.isBarred = isBarred;
    }

    /** Of units that were sold before: nodes that have failed a line are not asked for it. */
    public static Problems ofPromisedUnits(OrderFile file, Facts facts) {
        return new Problems(file, facts, Set.of(), true);
    }

    /** @param stock positions that may be used */
    public SourcingProblem of(List<Demand> demands, List<StockLevel> stock) {
        SourcingProblem problem = new SourcingProblem(
                file.order().shipTo(),
                demands,
                network(facts),
                stock,
                excluded,
                terms(),
                Workdays.rooms(file.draft(), file.order()));
        return isBarred ? Cases.barring(problem, file.order(), facts) : problem;
    }

    private OrderTerms terms() {
        return new OrderTerms(
                file.order().channel().value(),
                file.order().priority(),
                file.draft().now(),
                file.order().pickup(),
                file.order().promised());
    }

    static List<Node> network(Facts facts) {
        return facts.owned(Node.NETWORK, Node.class).stream()
                .map(Versioned::entity)
                .toList();
    }

    /**
     * What is stored of a problem, for whoever wants to know why.
     *
     * @param policy what the decision says that it was taken by
     */
    public static SourcingInputs inputs(String policy, SourcingProblem problem, Facts facts) {
        long[] versions = facts.owned(Node.NETWORK, Node.class).stream()
                .mapToLong(Versioned::version)
                .toArray();
        return SourcingInputs.of(policy, problem, versions);
    }
}
