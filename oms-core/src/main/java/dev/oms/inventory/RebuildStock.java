package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.Sku;
import dev.oms.common.validation.IdText;

/** Sets the counters of every position of a SKU to what its movements add up to, where something else has changed them. */
public record RebuildStock(@IdText String sku) implements Command<Sku> {

    @Override
    public Sku result(String subject) {
        return new Sku(subject);
    }
}
