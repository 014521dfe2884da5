package dev.oms.catalog.offering;

import java.util.BitSet;

/**
 * What every valid configuration of a tree keeps.
 *
 * @param code what it is a violation of not to keep it
 * @param subject the rule, group or option that it comes from
 * @param text for people
 * @param nodes that it depends on, those included that they stand in
 * @param slots that it depends on
 */
record Constraint(Violation.Code code, String subject, String text, Term term, BitSet nodes, BitSet slots) {

    static Constraint of(Violation.Code code, String subject, String text, Term term, Tree tree) {
        BitSet nodes = new BitSet();
        BitSet slots = new BitSet();
        term.variables(nodes, slots);
        for (int node : nodes.stream().toArray()) {
            for (int at = node; at >= 0; at = tree.node(at).parent()) {
                nodes.set(at);
            }
        }
        return new Constraint(code, subject, text, term, nodes, slots);
    }
}
