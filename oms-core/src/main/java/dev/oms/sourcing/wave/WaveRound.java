package dev.oms.sourcing.wave;

import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingDecision.Assignment;
import dev.oms.sourcing.SourcingProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A decision for an order with the problem that it answers; there is more than one where bundles share goods.
 *
 * @param taken what of the decision holds, by the lines of the problem
 * @param goods what that takes from where
 */
public record WaveRound(SourcingProblem problem, SourcingDecision decision, List<Assignment> taken, List<Goods> goods) {
    public WaveRound {
        taken = List.copyOf(taken);
        goods = List.copyOf(goods);
    }

    /**
     * Units of a SKU that a line takes from a node.
     *
     * @param sent whether the node sends them to another, from which the customer gets them: that is none of the work that it
     *     can do in a day
     */
    public record Goods(int line, Sku sku, NodeId node, int units, boolean sent) {

        /** Units that go to the customer from where they are. */
        public Goods(int line, Sku sku, NodeId node, int units) {
            this(line, sku, node, units, false);
        }
    }

    /** A policy's answer, all of which holds. */
    static WaveRound of(SourcingProblem problem, SourcingDecision decision) {
        Map<Integer, Sku> skus = new HashMap<>();
        problem.demands().forEach(demand -> skus.put(demand.line(), demand.sku()));
        return new WaveRound(
                problem,
                decision,
                decision.assignments(),
                decision.assignments().stream()
                        .map(each -> new Goods(
                                each.line(),
                                Objects.requireNonNull(skus.get(each.line()), () -> "nobody wants line " + each.line()),
                                each.node(),
                                each.units()))
                        .toList());
    }
}
