package dev.oms.port;

import dev.oms.command.StoredOutcome;
import dev.oms.common.RequestId;
import java.util.List;

/**
 * A request id and how it was answered.
 *
 * @param fingerprint of the command, so that a request id reused for another one is noticed
 */
public record RequestEntry(RequestId request, String fingerprint, StoredOutcome outcome) {
    private static final String NO_COMMAND = "erased";

    /** A request of which nothing is left but that it was answered: whoever repeats it is refused, and it is not done twice. */
    public static RequestEntry erased(RequestId request) {
        return new RequestEntry(request, NO_COMMAND, new StoredOutcome("", List.of(), List.of()));
    }
}
