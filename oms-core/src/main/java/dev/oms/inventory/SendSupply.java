package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.SupplyId;
import dev.oms.common.validation.IdText;

/** A planned supply was ordered: whoever sends or makes it knows. From now on it is not made smaller by itself. */
public record SendSupply(@IdText String supply) implements Command<SupplyId> {

    @Override
    public SupplyId result(String subject) {
        return new SupplyId(subject);
    }
}
