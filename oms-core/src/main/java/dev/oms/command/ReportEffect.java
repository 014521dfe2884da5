package dev.oms.command;

import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * A worker reports what a port answered: the outcome becomes part of the order, or the effect is tried again, or it is
 * parked for a person.
 *
 * @param effectId id of the {@link EffectTask}
 * @param owner id of the order that it belongs to
 * @param version version of the task that the worker holds; a later claim makes the report stale
 */
public record ReportEffect(
        @NotBlank(message = "is missing") @PlainText(max = 150)
        String effectId,

        @NotBlank(message = "is missing") @PlainText(max = 150)
        String owner,

        long version,
        @NotNull(message = "is missing") EffectAnswer answer)
        implements Command<String> {

    /** The effect's id. */
    @Override
    public String result(String subject) {
        return subject;
    }
}
