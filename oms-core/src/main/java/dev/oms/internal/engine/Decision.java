package dev.oms.internal.engine;

import dev.oms.command.Refusal;
import java.util.List;

/** Either a draft that is to become a plan, or the reasons against it. */
public sealed interface Decision {

    /**
     * To be done.
     *
     * @param subject id that the command's result is read from
     */
    record Accepted(Draft draft, String subject) implements Decision {}

    /** Not to be done. */
    record Declined(List<Refusal> refusals) implements Decision {
        public Declined {
            refusals = List.copyOf(refusals);
        }
    }

    static Decision declined(Refusal... refusals) {
        return new Declined(List.of(refusals));
    }

    static Decision declined(List<Refusal> refusals) {
        return new Declined(refusals);
    }

    /** There is no such thing, as far as the actor may know. */
    static Decision notFound(String what, String id) {
        return declined(new Refusal(Refusal.Code.NOT_FOUND, id, "there is no " + what + " " + id));
    }
}
