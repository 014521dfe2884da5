package dev.oms.port;

import dev.oms.command.StoredOutcome;
import dev.oms.common.RequestId;

/**
 * A request id and how it was answered.
 *
 * @param fingerprint of the command, so that a request id reused for another one is noticed
 */
public record RequestEntry(RequestId request, String fingerprint, StoredOutcome outcome) {}
