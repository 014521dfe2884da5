package dev.oms.command;

import jakarta.validation.constraints.Size;

/**
 * A worker reports that a timer's command failed: it is tried again later, or parked for a person.
 *
 * @param version version of the task that the worker holds
 */
public record ReportTimerFailure(@Size(min = 1, max = 150) String timerId, long version, String error)
        implements Command<String> {

    /** The timer's id. */
    @Override
    public String result(String subject) {
        return subject;
    }
}
