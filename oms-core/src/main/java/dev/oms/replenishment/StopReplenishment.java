package dev.oms.replenishment;

import dev.oms.command.Command;
import dev.oms.common.Sku;
import dev.oms.common.validation.IdText;

/** A SKU is not ordered for a node any more; what is on its way stays. */
public record StopReplenishment(@IdText String sku, @IdText String node) implements Command<Sku> {

    @Override
    public Sku result(String subject) {
        return new Sku(subject);
    }
}
