package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.TransferId;
import dev.oms.common.validation.IdText;

/** Looks whether what a transfer brings for an order is late, and says so to whoever waits for it. */
public record ReviewFeed(@IdText String transferId) implements Command<TransferId> {

    @Override
    public TransferId result(String subject) {
        return new TransferId(subject);
    }
}
