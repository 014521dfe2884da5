package dev.oms.internal.file;

import dev.oms.common.Sku;
import dev.oms.sourcing.SourcingDecision.Assignment;
import dev.oms.sourcing.SourcingProblem.Demand;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Units that are to be sourced for a line: of goods, or of bundles each of which must come from one node. A policy sees
 * whole bundles as units of one item, of which a node has as many as its components make there.
 *
 * @param demand what a policy is asked for so many of them
 * @param parts the components of one bundle; none where goods are wanted
 */
public record Wish(int line, Sku sku, int units, IntFunction<Demand> demand, List<Part> parts) {
    public Wish {
        parts = List.copyOf(parts);
    }

    /** So many units in each bundle of a component, which has a line of its own. */
    public record Part(int line, Sku sku, int each) {}

    /** Units of goods. */
    public static Wish goods(int line, Sku sku, int units, IntFunction<Demand> demand) {
        return new Wish(line, sku, units, demand, List.of());
    }

    /** Whether whole bundles are wished for. */
    public boolean isBundle() {
        return !parts.isEmpty();
    }

    /** The goods that so many units of it come down to, by line. */
    public List<Part> goods() {
        return isBundle() ? parts : List.of(new Part(line, sku, 1));
    }

    /** What is assigned to it as goods. */
    public List<Assignment> goods(Assignment assigned) {
        return isBundle()
                ? parts.stream()
                        .map(part -> new Assignment(
                                part.line(), assigned.node(), Math.multiplyExact(part.each(), assigned.units())))
                        .toList()
                : List.of(assigned);
    }

    /** As many of it. */
    public Wish of(int others) {
        return others == units ? this : new Wish(line, sku, others, demand, parts);
    }
}
