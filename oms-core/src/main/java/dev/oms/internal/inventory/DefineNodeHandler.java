package dev.oms.internal.inventory;

import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.NodeId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.DefineNode;
import dev.oms.inventory.Node;
import dev.oms.inventory.NodeDefined;
import dev.oms.inventory.ReviewBackorders;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.pricing.Allowance;
import java.util.List;
import java.util.Optional;

/** Adds or changes a node. */
public final class DefineNodeHandler implements CommandHandler<DefineNode, Facts> {

    @Override
    public Class<DefineNode> type() {
        return DefineNode.class;
    }

    @Override
    public Facts read(DefineNode command, Reader reader) {
        return reader.read(ReadSet.NOTHING.with(Node.key(new NodeId(command.node()))));
    }

    @Override
    public Optional<CustomerId> customer(DefineNode command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(DefineNode command, Facts facts, Draft draft) {
        if (command.node().equals(Allowance.PLACE.value())) {
            return Decision.declined(new Refusal(
                    Refusal.Code.INVALID, "node", "is where uses of promotions are counted; take another name"));
        }
        List<NodeProfiles> profiles = command.profile().stream()
                .map(form -> new NodeProfiles(form, draft.now()))
                .toList();
        List<Refusal> refusals =
                profiles.stream().flatMap(each -> each.refusals().stream()).toList();
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        Node node = new Node(
                new NodeId(command.node()),
                command.name(),
                command.address().toAddress(),
                command.active(),
                profiles.stream().map(NodeProfiles::profile).toList());
        define(node, facts, draft);
        return draft.accept(command.node());
    }

    private static void define(Node node, Facts facts, Draft draft) {
        Optional<Versioned<Node>> before = facts.find(node.key(), Node.class);
        if (before.isEmpty() || !before.get().entity().equals(node)) {
            long version = before.map(Versioned::version).orElse(0L);
            before.ifPresentOrElse(there -> draft.put(there, node), () -> draft.insert(node));
            draft.event(node.key(), node.id().value(), version + 1, new NodeDefined(node));
            if (node.active()) {
                draft.timer(draft.now(), node.id().value(), new ReviewBackorders(""));
            }
        }
    }
}
