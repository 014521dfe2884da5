package dev.oms.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** Which call meets which trouble: those named for the next calls, else the first rule that fits, else the usual one. Thread-safe. */
final class Script<C> {
    private final Deque<Trouble> next = new ArrayDeque<>();
    private final List<Rule<C>> rules = new ArrayList<>();
    private Trouble usual = Trouble.NONE;

    private record Rule<C>(Predicate<C> calls, Trouble trouble) {}

    synchronized void next(Trouble... troubles) {
        next.addAll(List.of(troubles));
    }

    synchronized void whenever(Predicate<C> calls, Trouble trouble) {
        rules.add(new Rule<>(calls, trouble));
    }

    /** Forgets everything said before. */
    synchronized void always(Trouble trouble) {
        next.clear();
        rules.clear();
        usual = trouble;
    }

    synchronized Trouble take(C call) {
        if (!next.isEmpty()) {
            return next.remove();
        }
        return rules.stream()
                .filter(rule -> rule.calls().test(call))
                .map(Rule::trouble)
                .findFirst()
                .orElse(usual);
    }
}
