package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.Masked;
import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.NotBlank;

/** Somebody has seen to a {@link SupplyIssue}. */
public record ResolveSupplyIssue(
        @NotBlank(message = "must name an issue") @PlainText(max = 150)
        String issue,

        @NotBlank(message = "must say what was done") @PlainText(max = 200)
        String reason)
        implements Command<String> {

    @Override
    public String result(String subject) {
        return subject;
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
