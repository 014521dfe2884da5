package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.Masked;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.LotText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.NotBlank;

/** No unit of a lot may be given to anybody from now on; what is left of it is put aside. */
public record RecallLot(
        @IdText String sku,

        @LotText String lot,

        @NotBlank(message = "must say why") @PlainText(max = 200)
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
