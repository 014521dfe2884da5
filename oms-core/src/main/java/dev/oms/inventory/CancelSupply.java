package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.Masked;
import dev.oms.common.SupplyId;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.NotBlank;

/** What has not come in of a supply will not come. What was promised from it is promised anew. */
public record CancelSupply(
        @IdText String supply,

        @NotBlank(message = "must say why") @PlainText(max = 200)
        String reason) implements Command<SupplyId> {

    @Override
    public SupplyId result(String subject) {
        return new SupplyId(subject);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
