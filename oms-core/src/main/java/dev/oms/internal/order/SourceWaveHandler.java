package dev.oms.internal.order;

import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.AllocationReading;
import dev.oms.inventory.Backorder;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.SourceWave;
import dev.oms.order.WaitingOrder;
import dev.oms.payment.PaymentLedger;
import dev.oms.port.Facts;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sources a bite of a wave and leaves the next bite to a timer. */
public final class SourceWaveHandler implements CommandHandler<SourceWave, SourceWaveHandler.Known> {

    /** The orders of the wave, and all that they may need. */
    record Known(List<OrderId> orders, Facts facts) {}

    @Override
    public Class<SourceWave> type() {
        return SourceWave.class;
    }

    @Override
    public Known read(SourceWave command, Reader reader) {
        List<OrderId> orders = orders(command, reader);
        Set<String> ids = orders.stream().map(OrderId::value).collect(Collectors.toSet());
        ReadSet wanted = ReadSet.NOTHING.withOwned(Set.of(Backorder.KIND), ids);
        for (OrderId order : orders) {
            wanted = wanted.withAll(Set.of(Order.key(order), PaymentLedger.key(order), WaitingOrder.key(order)));
        }
        Facts facts = reader.read(wanted);
        Set<Sku> open = orders.stream()
                .flatMap(order -> facts.find(Order.key(order), Order.class).stream())
                .flatMap(order -> openSkus(order.entity()).stream())
                .collect(Collectors.toSet());
        return new Known(
                orders,
                open.isEmpty()
                        ? facts
                        : facts.and(
                                reader.read(AllocationReading.reads(open).and(AllocationReading.readsOutlook(open)))));
    }

    private static List<OrderId> orders(SourceWave command, Reader reader) {
        if (!command.orders().isEmpty()) {
            return new LinkedHashSet<>(command.orders())
                    .stream().map(OrderId::new).toList();
        }
        return reader
                .query(Query.of(Kinds.WAITING_ORDER)
                        .sortedBy("queue_rank", "waiting_since")
                        .limit(SourceWave.MAX_ORDERS))
                .entities()
                .stream()
                .map(WaitingOrder::order)
                .toList();
    }

    static Set<Sku> openSkus(Order order) {
        return order.lines().stream()
                .filter(line -> !line.isCharge() && line.quantities().open() > 0)
                .map(OrderLine::sku)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<CustomerId> customer(SourceWave command, Known known) {
        return Optional.empty();
    }

    @Override
    public Decision decide(SourceWave command, Known known, Draft draft) {
        List<Refusal> refusals = command.plan().isEmpty() ? unknown(command, known.facts()) : List.of();
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        WaveBite bite = new WaveBite(known.orders(), command, known.facts(), draft);
        int sourced = bite.source();
        bite.rest().ifPresent(rest -> draft.timer(draft.now(), ScheduleWavesHandler.OWNER, rest));
        return draft.accept(Integer.toString(sourced));
    }

    private static List<Refusal> unknown(SourceWave command, Facts facts) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < command.orders().size(); i++) {
            String id = command.orders().get(i);
            Optional<Versioned<Order>> order = facts.find(Order.key(new OrderId(id)), Order.class);
            if (order.isEmpty()) {
                refusals.add(new Refusal(Refusal.Code.NOT_FOUND, "orders[" + i + "]", "there is no order " + id));
            }
        }
        return refusals;
    }
}
