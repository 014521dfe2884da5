package dev.oms.catalog.offering;

import java.util.BitSet;
import java.util.List;

/** A condition on the nodes of one tree. */
sealed interface Term {

    Verdict in(Box box);

    /** The nodes and slots that it depends on are added to these. */
    void variables(BitSet nodes, BitSet slots);

    /** So many units of all these nodes. */
    record Units(List<Integer> nodes, long min, long max) implements Term {
        public Units {
            nodes = List.copyOf(nodes);
        }

        @Override
        public Verdict in(Box box) {
            long fewest = 0;
            long most = 0;
            for (int node : nodes) {
                fewest = plus(fewest, box.fewest(node));
                most = plus(most, box.most(node));
            }
            return Verdict.of(fewest >= min && most <= max, most >= min && fewest <= max);
        }

        @Override
        public void variables(BitSet all, BitSet slots) {
            nodes.forEach(all::set);
        }

        private static long plus(long some, long more) {
            return some > Long.MAX_VALUE - more ? Long.MAX_VALUE : some + more;
        }
    }

    /** One of these slots, of a node that is there, has an accepted value; {@code accepted} has a set for each slot. */
    record Values(List<Slot> slots, List<BitSet> accepted) implements Term {
        public Values {
            slots = List.copyOf(slots);
            accepted = List.copyOf(accepted);
        }

        @Override
        public Verdict in(Box box) {
            boolean possibly = false;
            for (int i = 0; i < slots.size(); i++) {
                Slot slot = slots.get(i);
                BitSet inBoth = (BitSet) box.values(slot.number()).clone();
                inBoth.and(accepted.get(i));
                if (inBoth.isEmpty() || box.most(slot.node()) == 0) {
                    continue;
                }
                if (inBoth.equals(box.values(slot.number())) && box.fewest(slot.node()) > 0) {
                    return Verdict.TRUE;
                }
                possibly = true;
            }
            return Verdict.of(false, possibly);
        }

        @Override
        public void variables(BitSet nodes, BitSet all) {
            slots.forEach(slot -> {
                nodes.set(slot.node());
                all.set(slot.number());
            });
        }
    }

    /** So many of these nodes are there, wherever the node that they stand in is. */
    record Among(int parent, List<Integer> nodes, int min, int max) implements Term {
        public Among {
            nodes = List.copyOf(nodes);
        }

        @Override
        public Verdict in(Box box) {
            if (box.most(parent) == 0) {
                return Verdict.TRUE;
            }
            int surely = 0;
            int possibly = 0;
            for (int node : nodes) {
                surely += box.low(node) > 0 ? 1 : 0;
                possibly += box.high(node) > 0 ? 1 : 0;
            }
            boolean holds = surely >= min && possibly <= max;
            boolean parentOpen = box.fewest(parent) == 0;
            return Verdict.of(holds, parentOpen || (possibly >= min && surely <= max));
        }

        @Override
        public void variables(BitSet all, BitSet slots) {
            all.set(parent);
            nodes.forEach(all::set);
        }
    }

    /** All of these. */
    record All(List<Term> parts) implements Term {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Verdict in(Box box) {
            Verdict all = Verdict.TRUE;
            for (Term part : parts) {
                Verdict one = part.in(box);
                if (one == Verdict.FALSE) {
                    return Verdict.FALSE;
                }
                all = one == Verdict.OPEN ? Verdict.OPEN : all;
            }
            return all;
        }

        @Override
        public void variables(BitSet nodes, BitSet slots) {
            parts.forEach(part -> part.variables(nodes, slots));
        }
    }

    /** Not this. */
    record Not(Term term) implements Term {
        @Override
        public Verdict in(Box box) {
            return term.in(box).negated();
        }

        @Override
        public void variables(BitSet nodes, BitSet slots) {
            term.variables(nodes, slots);
        }
    }

    static Term either(List<Term> parts) {
        return new Not(new All(parts.stream().<Term>map(Not::new).toList()));
    }

    /** Where the first holds, so does the second. */
    static Term implies(Term when, Term then) {
        return new Not(new All(List.of(when, new Not(then))));
    }
}
