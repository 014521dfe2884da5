package dev.oms.sourcing;

import static dev.oms.common.InvariantViolation.require;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Why units of a line come from nowhere although something could be done about it, and when that is tried next.
 *
 * @param why for people: what the sourcing policy said, or what happened
 * @param tries how often it was tried again
 * @param retry when it is tried next; one, or none where it waits for a person
 */
public record Parking(Reason reason, String why, Instant since, int tries, List<Instant> retry) {
    public Parking {
        retry = List.copyOf(retry);
        require(retry.size() <= 1, "it is tried next at one moment");
        require(tries >= 0, "it was not tried %d times", tries);
    }

    /** What keeps the units from their stock. */
    public enum Reason {
        /** There is stock, and the sourcing policy gives them none of it. */
        NOTHING_FITS,
        /** Their stock turned out not to be there, and somebody is to decide. */
        STOCK_LOST
    }

    /** Whether nothing more happens by itself, but for stock that comes in and nodes that open. */
    public boolean waitsForPerson() {
        return retry.isEmpty();
    }

    /** When it is tried next, unless it waits for a person. */
    public Optional<Instant> retryAt() {
        return retry.stream().findFirst();
    }

    /** After another try that came to nothing. */
    Parking triedAgain(List<Instant> next) {
        return new Parking(reason, why, since, tries + 1, next);
    }
}
