package dev.oms.internal.inventory;

import dev.oms.catalog.Product;
import dev.oms.command.EntityKey;
import dev.oms.command.Event;
import dev.oms.command.Refusal;
import dev.oms.command.StockMovement;
import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.common.TransferId;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.LotReading;
import dev.oms.inventory.DispatchTransfer;
import dev.oms.inventory.Transfer;
import dev.oms.inventory.TransferEvent;
import dev.oms.inventory.TransferLine;
import dev.oms.inventory.TransferState;
import dev.oms.inventory.TransferUnits;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** What handlers of commands about a transfer have in common. */
final class Transfers {
    private Transfers() {}

    static Facts read(String transferId, Reader reader) {
        EntityKey key = Transfer.key(new TransferId(transferId));
        Facts facts = reader.read(ReadSet.NOTHING.with(key));
        return facts.find(key, Transfer.class)
                .map(found -> facts.and(reader.read(reads(found.entity()))))
                .map(found -> FedOrder.and(found, new TransferId(transferId), reader))
                .orElse(facts);
    }

    /** The same of one that is to leave, with the lots of which it may take units. */
    static Facts readLeaving(DispatchTransfer command, Reader reader) {
        Facts facts = read(command.transferId(), reader);
        Optional<Transfer> tracked = facts.find(Transfer.key(new TransferId(command.transferId())), Transfer.class)
                .map(Versioned::entity)
                .filter(Transfer::tracked);
        if (tracked.isEmpty()) {
            return facts;
        }
        Map<Position, Long> wanted = tracked.get().lines().stream()
                .collect(Collectors.toMap(
                        line -> new Position(
                                line.sku(), tracked.get().from(), tracked.get().pool()),
                        TransferLine::ordered));
        Set<EntityKey> named = NamedLots.keys(command.lots());
        Facts known = named.isEmpty() ? facts : facts.and(reader.read(ReadSet.NOTHING.withAll(named)));
        return LotReading.leaving(wanted, known, reader);
    }

    /** What is expected of it; and the lots that are on their way, where something of it is told apart. */
    private static ReadSet reads(Transfer transfer) {
        ReadSet supplies = ReadSet.NOTHING.withAll(TransferSupplies.keys(transfer));
        return transfer.tracked()
                ? supplies.withAll(NamedLots.keys(transfer.lots()))
                        .withAll(transfer.lines().stream()
                                .map(line -> Product.key(line.sku()))
                                .collect(Collectors.toSet()))
                : supplies;
    }

    /** Decides on a transfer, if it exists and is in a state that allows it. */
    static Decision on(
            String transferId,
            Set<TransferState.Trigger> anyOf,
            Facts facts,
            Function<Versioned<Transfer>, Decision> decide) {
        Optional<Versioned<Transfer>> found = facts.find(Transfer.key(new TransferId(transferId)), Transfer.class);
        if (found.isEmpty()) {
            return Decision.notFound("transfer", transferId);
        }
        Transfer transfer = found.get().entity();
        Set<TransferState.Trigger> allowed = TransferState.LIFECYCLE.allowed(transfer.state());
        return anyOf.stream().anyMatch(allowed::contains)
                ? decide.apply(found.get())
                : Decision.declined(new Refusal(
                        Refusal.Code.WRONG_STATE,
                        transferId,
                        "transfer %s is %s; %s".formatted(transferId, transfer.state(), advice(transfer.state()))));
    }

    /** Something happened: the transfer takes its next state, and what is expected of it follows. */
    static void apply(Versioned<Transfer> before, TransferEvent event, Facts facts, String why, Draft draft) {
        Transfer next = event.applyTo(before.entity());
        draft.put(before, next);
        event(next, before.version() + 1, event, draft);
        TransferSupplies.follow(next, facts, why, draft);
    }

    /** The same of a transfer that may bring units of an order, which takes its next state with it. */
    static void apply(
            Versioned<Transfer> before,
            TransferEvent event,
            FedOrder.Given given,
            Facts facts,
            String why,
            Draft draft) {
        apply(before, event, facts, why, draft);
        new FedOrder(before.entity(), event.applyTo(before.entity()), facts, draft).follow(given, why);
    }

    static void event(Transfer transfer, long version, Event event, Draft draft) {
        draft.event(transfer.key(), transfer.owner(), version, event);
    }

    /** Every unit of a transfer in some stage. */
    static List<TransferUnits> all(Transfer transfer, ToLongFunction<TransferLine> stage) {
        return transfer.lines().stream()
                .filter(line -> stage.applyAsLong(line) > 0)
                .map(line -> new TransferUnits(line.sku(), stage.applyAsLong(line)))
                .toList();
    }

    static List<TransferUnits> units(NamedGoods named) {
        return named.summed().entrySet().stream()
                .map(each -> new TransferUnits(each.getKey(), each.getValue()))
                .toList();
    }

    static Map<Sku, Long> bySku(List<TransferUnits> units) {
        return units.stream().collect(Collectors.toMap(TransferUnits::sku, TransferUnits::units));
    }

    static void move(
            Draft draft,
            StockMovement.Type type,
            Transfer transfer,
            Sku sku,
            NodeId node,
            long onHand,
            long reserved,
            String reason) {
        draft.move(new StockMovement(
                type, sku, node, transfer.pool(), onHand, reserved, 0, transfer.reference(sku), reason));
    }

    private static String advice(TransferState state) {
        return switch (state) {
            case ORDERED -> "it can be dispatched or cancelled";
            case IN_TRANSIT, PARTIALLY_RECEIVED -> "what is on its way can be received, or reported as missing";
            case RECEIVED, LOST, CANCELLED -> "nothing more can happen to it";
        };
    }
}
