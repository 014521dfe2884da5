package dev.oms.statemachine;

import static dev.oms.common.InvariantViolation.require;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A finite table of states and triggers, checked when it is built: every state of the enum can be reached, every state
 * that isn't declared final can be left, and no final one can.
 */
public final class StateMachine<S extends Enum<S>, T extends Enum<T>> {
    private final S initial;
    private final Set<S> finals;
    private final Map<S, Map<T, S>> rows;

    private StateMachine(S initial, Set<S> finals, Map<S, Map<T, S>> rows) {
        this.initial = initial;
        this.finals = EnumSet.copyOf(finals);
        this.rows = new EnumMap<>(rows);
        this.rows.replaceAll((from, row) -> new EnumMap<>(row));
    }

    public static <S extends Enum<S>, T extends Enum<T>> Builder<S, T> startingIn(S initial) {
        return new Builder<>(initial);
    }

    public S initial() {
        return initial;
    }

    public boolean isFinal(S state) {
        return finals.contains(state);
    }

    /** Where a trigger leads from a state; empty where it is not allowed. */
    public Optional<S> next(S from, T trigger) {
        return Optional.ofNullable(triggersOf(from).get(trigger));
    }

    /** The triggers allowed in a state. */
    public Set<T> allowed(S from) {
        return Set.copyOf(triggersOf(from).keySet());
    }

    /** Where a trigger leads from a state; {@link dev.oms.common.InvariantViolation} where it is not allowed. */
    public S fire(S from, T trigger) {
        Optional<S> next = next(from, trigger);
        require(
                next.isPresent(),
                "%s is not possible in %s, only %s",
                trigger,
                from,
                triggersOf(from).keySet());
        return next.orElseThrow();
    }

    /** The table as a Mermaid state diagram. */
    public String toMermaid() {
        StringBuilder out = new StringBuilder("stateDiagram-v2\n    [*] --> ")
                .append(initial)
                .append('\n');
        rows.forEach((from, triggers) ->
                triggers.forEach((trigger, to) -> out.append("    %s --> %s: %s%n".formatted(from, to, trigger))));
        finals.forEach(state -> out.append("    ").append(state).append(" --> [*]\n"));
        return out.toString().replace("\r\n", "\n");
    }

    private Map<T, S> triggersOf(S from) {
        return rows.getOrDefault(from, Map.of());
    }

    /** Collects the rows of a table. */
    public static final class Builder<S extends Enum<S>, T extends Enum<T>> {
        private final S initial;
        private final Map<S, Map<T, S>> rows;

        private Builder(S initial) {
            this.initial = initial;
            this.rows = new EnumMap<>(initial.getDeclaringClass());
        }

        /** From a state, a trigger leads to another one. */
        public Builder<S, T> row(S from, T trigger, S to) {
            Map<T, S> row = rows.computeIfAbsent(from, s -> new EnumMap<>(trigger.getDeclaringClass()));
            require(row.put(trigger, to) == null, "%s from %s is listed twice", trigger, from);
            return this;
        }

        /** Declares the final states, checks the table and builds it. */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final StateMachine<S, T> endingIn(S... states) {
            Set<S> finals = EnumSet.noneOf(initial.getDeclaringClass());
            finals.addAll(java.util.List.of(states));
            Set<S> reached = reachable();
            for (S state : initial.getDeclaringClass().getEnumConstants()) {
                require(reached.contains(state), "%s cannot be reached from %s", state, initial);
                require(
                        finals.contains(state) != rows.containsKey(state),
                        "%s must be either final or left by some trigger",
                        state);
            }
            return new StateMachine<>(initial, finals, rows);
        }

        private Set<S> reachable() {
            Set<S> reached = EnumSet.of(initial);
            Deque<S> open = new ArrayDeque<>(reached);
            while (!open.isEmpty()) {
                for (S next : rows.getOrDefault(open.remove(), Map.of()).values()) {
                    if (reached.add(next)) {
                        open.add(next);
                    }
                }
            }
            return reached;
        }
    }
}
