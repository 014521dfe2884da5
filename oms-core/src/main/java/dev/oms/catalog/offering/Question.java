package dev.oms.catalog.offering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** One tree and the constraints on it, to be asked what is possible and why something is not. */
final class Question {
    private final Tree tree;
    private final List<Constraint> constraints;
    private final long steps;

    /** @param steps that each answer may take */
    Question(Tree tree, List<Constraint> constraints, long steps) {
        this.tree = tree;
        this.constraints = List.copyOf(constraints);
        this.steps = steps;
    }

    Tree tree() {
        return tree;
    }

    List<Constraint> constraints() {
        return constraints;
    }

    Found find(Box within, Leaning leaning) {
        return find(within, constraints, leaning);
    }

    Found find(Box within, List<Constraint> some, Leaning leaning) {
        return new Search(tree, some, leaning, new Budget(steps)).in(within);
    }

    /** The constraints that a box breaks, whatever is still open in it. */
    List<Constraint> brokenBy(Box box) {
        return constraints.stream()
                .filter(each -> each.term().in(box) == Verdict.FALSE)
                .toList();
    }

    /** A smallest part of the constraints that already leaves nothing in a box that all of them leave nothing in. */
    List<Constraint> against(Box box) {
        return smallest(constraints, some -> find(box, some, Leaning.FEWEST).isNone());
    }

    /** A part of a list that the predicate is still true of, and of nothing that is smaller by one. */
    static <T> List<T> smallest(List<T> all, Predicate<List<T>> still) {
        List<T> kept = new ArrayList<>(all);
        for (int chunk = Math.max(1, all.size() / 2); chunk >= 1; chunk /= 2) {
            for (int at = 0; at < kept.size(); ) {
                List<T> fewer = new ArrayList<>(kept);
                fewer.subList(at, Math.min(kept.size(), at + chunk)).clear();
                if (still.test(fewer)) {
                    kept = fewer;
                } else {
                    at += chunk;
                }
            }
        }
        return kept;
    }
}
