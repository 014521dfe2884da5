package dev.oms.internal.fulfillment;

import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.FulfillmentId;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.fulfillment.MoveWork;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.AllocationReading;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.order.NamedUnits;
import dev.oms.internal.order.WholeBundles;
import dev.oms.inventory.Node;
import dev.oms.order.Operation;
import dev.oms.order.OrderRules;
import dev.oms.port.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes work from a node that has not begun with it and gives it to others. */
public final class MoveWorkHandler implements CommandHandler<MoveWork, Facts> {

    @Override
    public Class<MoveWork> type() {
        return MoveWork.class;
    }

    @Override
    public Facts read(MoveWork command, Reader reader) {
        Facts facts = reader.read(
                Fulfillments.withCases(Fulfillments.reads(command.fulfillmentId()), command.fulfillmentId()));
        Set<Sku> skus = facts.find(key(command), Fulfillment.class).stream()
                .flatMap(work -> work.entity().lines().stream())
                .map(FulfillmentLine::sku)
                .collect(Collectors.toSet());
        return skus.isEmpty() ? facts : facts.and(reader.read(AllocationReading.reads(skus)));
    }

    @Override
    public Optional<CustomerId> customer(MoveWork command, Facts facts) {
        return Fulfillments.customer(facts, command.fulfillmentId());
    }

    @Override
    public Decision decide(MoveWork command, Facts facts, Draft draft) {
        return Fulfillments.on(
                command.fulfillmentId(),
                Operation.MOVE_WORK,
                facts,
                draft,
                (file, work) -> check(command, facts, file, work));
    }

    private static Decision check(MoveWork command, Facts facts, OrderFile file, Fulfillment work) {
        NamedUnits units = Fulfillments.toBePicked(work, command.units());
        List<Refusal> refusals = new ArrayList<>();
        // What goes elsewhere is sourced and given out anew.
        Stream.of(Operation.ALLOCATE, Operation.RELEASE)
                .forEach(each -> refusals.addAll(OrderRules.holdsAgainst(file.order(), each)));
        refusals.addAll(Fulfillments.tooMany(work, units, FulfillmentLine::released, "to be picked"));
        if (units.isEmpty()) {
            refusals.add(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    work.id().value(),
                    "nothing of %s is to be picked, it is %s; what is picked can be rejected"
                            .formatted(work.id(), work.state())));
        }
        if (refusals.isEmpty()) {
            refusals.addAll(WholeBundles.torn(file.order(), units.summed()));
        }
        command.node().forEach(node -> against(node, file, work, facts).ifPresent(refusals::add));
        return refusals.isEmpty()
                ? move(command, new MovingWork(file, work, units.summed(), command.reason()), facts)
                : Decision.declined(refusals);
    }

    private static Optional<Refusal> against(String node, OrderFile file, Fulfillment work, Facts facts) {
        if (nodes(facts).noneMatch(each -> each.value().equals(node))) {
            return Optional.of(new Refusal(Refusal.Code.NOT_FOUND, "node[0]", "there is no node " + node));
        }
        if (file.draft().settings().external().keep(new NodeId(node))) {
            return Optional.of(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    "node[0]",
                    "the stock of %s is kept elsewhere: %s; reject %s, and it is sourced anew"
                            .formatted(node, MovingWork.UNSURE, work.id())));
        }
        return work.node().value().equals(node)
                ? Optional.of(new Refusal(Refusal.Code.INVALID, "node[0]", work.id() + " is at " + node + " already"))
                : Optional.empty();
    }

    /** Somebody's choice of one node rules out all others, so that the policy has its say about that one. */
    private static Decision move(MoveWork command, MovingWork moving, Facts facts) {
        return command.node().isEmpty()
                ? moving.decide()
                : moving.decideFor(nodes(facts)
                        .filter(each -> !each.value().equals(command.node().get(0)))
                        .collect(Collectors.toSet()));
    }

    private static Stream<NodeId> nodes(Facts facts) {
        return facts.owned(Node.NETWORK, Node.class).stream()
                .map(Versioned::entity)
                .map(Node::id);
    }

    private static dev.oms.command.EntityKey key(MoveWork command) {
        return Fulfillment.key(FulfillmentId.parse(command.fulfillmentId()));
    }
}
