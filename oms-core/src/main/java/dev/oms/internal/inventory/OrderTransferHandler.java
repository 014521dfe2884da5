package dev.oms.internal.inventory;

import dev.oms.command.Refusal;
import dev.oms.common.CustomerId;
import dev.oms.common.NodeId;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.common.StockPool;
import dev.oms.common.TransferId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.Arrival;
import dev.oms.inventory.Node;
import dev.oms.inventory.OrderTransfer;
import dev.oms.inventory.StockLevel;
import dev.oms.inventory.Supply;
import dev.oms.inventory.Transfer;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets goods aside that are to go to another node. */
public final class OrderTransferHandler implements CommandHandler<OrderTransfer, OrderTransferHandler.Known> {

    /** What was read, and the units that wait for SKUs that nobody planned so far. */
    record Known(Facts facts, Map<Sku, Long> waiting) {}

    @Override
    public Class<OrderTransfer> type() {
        return OrderTransfer.class;
    }

    @Override
    public Known read(OrderTransfer command, Reader reader) {
        NamedGoods goods = new NamedGoods(command.items(), "items");
        Facts facts = reader.read(ReadSet.NOTHING
                .withAll(goods.products())
                .withAll(Outlooks.keys(goods.skus()))
                .with(Node.key(new NodeId(command.from())))
                .with(Node.key(new NodeId(command.to())))
                .withStock(goods.skus()));
        return new Known(facts, TransferSupplies.waiting(goods.skus(), facts, skus -> Outlooks.waiting(skus, reader)));
    }

    @Override
    public Optional<CustomerId> customer(OrderTransfer command, Known known) {
        return Optional.empty();
    }

    @Override
    public Decision decide(OrderTransfer command, Known known, Draft draft) {
        if (command.from().equals(command.to())) {
            return Decision.declined(new Refusal(
                    Refusal.Code.INVALID, "to", "goods at %s need no transfer to get there".formatted(command.from())));
        }
        NamedGoods goods = new NamedGoods(command.items(), "items");
        List<Refusal> refusals = refusals(command, goods, known.facts());
        KeptElsewhere.refusal(draft, new NodeId(command.from()), "from").ifPresent(refusals::add);
        KeptElsewhere.refusal(draft, new NodeId(command.to()), "to").ifPresent(refusals::add);
        return refusals.isEmpty() ? order(command, goods, known, draft) : Decision.declined(refusals);
    }

    private static Decision order(OrderTransfer command, NamedGoods goods, Known known, Draft draft) {
        TransferId id = new TransferId(draft.newId());
        NodeId from = new NodeId(command.from());
        NodeId to = new NodeId(command.to());
        Transfer transfer = Transfer.ordered(
                id, from, to, command.pool().toPool(), Transfers.units(goods), command.reference(), draft.now());
        Facts facts = known.facts();
        Instant due = Arrival.at(TransferSupplies.node(facts, from), TransferSupplies.node(facts, to), draft.now());
        NewTransfer.begin(transfer, due, known.waiting(), facts, draft);
        return draft.accept(id.value());
    }

    private static List<Refusal> refusals(OrderTransfer command, NamedGoods goods, Facts facts) {
        List<Refusal> refusals = new ArrayList<>();
        noNode(facts, command.from(), "from").ifPresent(refusals::add);
        noNode(facts, command.to(), "to").ifPresent(refusals::add);
        Pools.notPossible(command.pool(), "pool").ifPresent(refusals::add);
        refusals.addAll(goods.notGoods(facts));
        refusals.addAll(goods.beyond(Refusal.Code.INVALID, sku -> Supply.MAX_UNITS, "go in one transfer at most"));
        if (refusals.isEmpty()) {
            NodeId from = new NodeId(command.from());
            StockPool pool = command.pool().toPool();
            refusals.addAll(goods.beyond(
                    Refusal.Code.OUT_OF_STOCK,
                    sku -> available(facts, new Position(sku, from, pool)),
                    "are available at " + from));
        }
        return refusals;
    }

    private static Optional<Refusal> noNode(Facts facts, String node, String path) {
        return facts.find(Node.key(new NodeId(node)), Node.class).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal(Refusal.Code.NOT_FOUND, path, "there is no node " + node));
    }

    private static long available(Facts facts, Position at) {
        return facts.stock(at.sku()).stream()
                .filter(level -> level.position().equals(at))
                .mapToLong(StockLevel::available)
                .sum();
    }
}
