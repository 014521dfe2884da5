package dev.oms.command;

import static dev.oms.common.InvariantViolation.require;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a command was answered. The same request id is always given the same answer, unless that was a refusal which is not
 * kept: see {@link Refusal.Code#isKept()}.
 */
public sealed interface Outcome<R> {

    /** Carried out. */
    record Done<R>(R value, List<Reason> warnings, boolean repeated) implements Outcome<R> {
        public Done {
            warnings = List.copyOf(warnings);
        }
    }

    /** Not carried out; nothing was changed. */
    record Refused<R>(List<Refusal> refusals, boolean repeated) implements Outcome<R> {
        public Refused {
            refusals = List.copyOf(refusals);
            require(!refusals.isEmpty(), "a refusal has its reasons");
        }
    }

    /** Whether this is the answer given to an earlier delivery of the same request id. */
    boolean repeated();

    static <R> Outcome<R> done(R value) {
        return new Done<>(value, List.of(), false);
    }

    static <R> Outcome<R> refused(Refusal... refusals) {
        return new Refused<>(List.of(refusals), false);
    }

    static <R> Outcome<R> refused(List<Refusal> refusals) {
        return new Refused<>(refusals, false);
    }

    default boolean isDone() {
        return this instanceof Done<?>;
    }

    /** The value, where it was carried out. */
    default Optional<R> result() {
        return this instanceof Done<R> done ? Optional.of(done.value()) : Optional.empty();
    }

    /** The reasons against it; none where it was carried out. */
    default List<Refusal> reasons() {
        return this instanceof Refused<R> refused ? refused.refusals() : List.of();
    }

    /** The value, or a {@link RefusedException} for callers to whom a refusal is a bug. */
    default R orThrow() {
        if (this instanceof Done<R> done) {
            return done.value();
        }
        throw new RefusedException(((Refused<R>) this).refusals());
    }

    /** The same answer with another value. */
    default <S> Outcome<S> map(Function<? super R, ? extends S> mapping) {
        if (this instanceof Done<R> done) {
            return new Done<>(mapping.apply(done.value()), done.warnings(), done.repeated());
        }
        Refused<R> refused = (Refused<R>) this;
        return new Refused<>(refused.refusals(), refused.repeated());
    }
}
