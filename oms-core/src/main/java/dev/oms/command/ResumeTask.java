package dev.oms.command;

import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Takes an effect or a timer out of fallout and gives it a fresh set of attempts. */
public record ResumeTask(
        @NotNull(message = "is missing") TaskKind kind,

        @NotBlank(message = "is missing") @PlainText(max = 150)
        String taskId)
        implements Command<String> {

    /** The two sorts of tasks. */
    public enum TaskKind {
        EFFECT,
        TIMER
    }

    /** The task's id. */
    @Override
    public String result(String subject) {
        return subject;
    }
}
