package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.AddressForm;
import dev.oms.common.NodeId;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Adds a node to the network or changes it.
 *
 * @param profile what it is and can do, none or one; none for a usual warehouse
 */
public record DefineNode(
        @IdText String node,
        @PlainText(max = 200) String name,
        @NotNull(message = "is missing") @Valid AddressForm address,
        boolean active,

        @Size(max = 1, message = "takes at most one") List<@Valid NodeForm> profile)
        implements Command<NodeId> {
    public DefineNode {
        profile = List.copyOf(profile);
    }

    /** A usual warehouse. */
    public DefineNode(String node, String name, AddressForm address, boolean active) {
        this(node, name, address, active, List.of());
    }

    @Override
    public NodeId result(String subject) {
        return new NodeId(subject);
    }
}
