package dev.oms.returns;

import dev.oms.common.Masked;
import dev.oms.common.Personal;
import dev.oms.common.ReturnId;
import dev.oms.common.validation.ChildIdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.NotBlank;

/** Gives up a return whose goods have not arrived. */
public record CancelReturn(
        @ChildIdText(letter = 'R') String returnId,

        @Personal @NotBlank(message = "must say why") @PlainText(max = 200)
        String reason)
        implements ReturnCommand {

    @Override
    public ReturnId result(String subject) {
        return ReturnId.parse(subject);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
