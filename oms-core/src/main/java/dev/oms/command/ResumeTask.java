package dev.oms.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Takes an effect or a timer out of fallout and gives it a fresh set of attempts. */
public record ResumeTask(
        @NotNull(message = "is missing") TaskKind kind,
        @Size(min = 1, max = 150) String taskId) implements Command<String> {

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
