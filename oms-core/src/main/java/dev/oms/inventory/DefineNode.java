package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.AddressForm;
import dev.oms.common.NodeId;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Adds a node to the network or changes it. */
public record DefineNode(
        @IdText String node,
        @PlainText(max = 200) String name,
        @NotNull(message = "is missing") @Valid AddressForm address,
        boolean active)
        implements Command<NodeId> {

    @Override
    public NodeId result(String subject) {
        return new NodeId(subject);
    }
}
