package dev.oms.command;

import dev.oms.common.Text;
import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.NotBlank;

/**
 * A worker reports that a timer's command failed: it is tried again later, or parked for a person.
 *
 * @param version version of the task that the worker holds
 */
public record ReportTimerFailure(
        @NotBlank(message = "is missing") @PlainText(max = 150)
        String timerId,

        long version,
        String error) implements Command<String> {
    public ReportTimerFailure {
        error = Text.storable(error, EffectAnswer.LONGEST);
    }

    /** The timer's id. */
    @Override
    public String result(String subject) {
        return subject;
    }
}
