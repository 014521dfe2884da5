package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.Masked;
import dev.oms.common.TransferId;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;

/** Gives up a transfer whose goods have not left. */
public record CancelTransfer(
        @IdText String transferId, @PlainText(max = 200) String reason) implements Command<TransferId> {

    @Override
    public TransferId result(String subject) {
        return new TransferId(subject);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
