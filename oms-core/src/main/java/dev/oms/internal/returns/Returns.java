package dev.oms.internal.returns;

import dev.oms.catalog.Product;
import dev.oms.command.EntityKey;
import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.ReturnId;
import dev.oms.fulfillment.Shipment;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.order.Orders;
import dev.oms.inventory.Lot;
import dev.oms.order.LineLot;
import dev.oms.order.Order;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.returns.Return;
import dev.oms.returns.ReturnLine;
import dev.oms.returns.ReturnState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What handlers of commands about an existing return have in common. */
final class Returns {
    private Returns() {}

    static ReadSet reads(String returnId) {
        ReturnId id = ReturnId.parse(returnId);
        return Orders.reads(id.order().value()).with(Return.key(id));
    }

    /** All that completing it needs: shipments say what was charged with what. */
    static ReadSet readsWithShipments(String returnId) {
        String order = ReturnId.parse(returnId).order().value();
        return reads(returnId).withOwned(Shipment.KIND, order);
    }

    /** And how its goods are told apart; where some are, their lots with what left and what is back. */
    static Facts readWithLots(String returnId, ReadSet wanted, List<LineLot> named, Reader reader) {
        ReturnId id = ReturnId.parse(returnId);
        Facts facts = reader.read(wanted);
        Optional<Return> open = facts.find(Return.key(id), Return.class).map(Versioned::entity);
        Optional<Order> order = facts.find(Order.key(id.order()), Order.class).map(Versioned::entity);
        if (open.isEmpty() || order.isEmpty() || !open.get().expectsGoods()) {
            return facts;
        }
        List<LineLot> lots =
                Stream.of(open.get().lots(), named).flatMap(List::stream).toList();
        ReadSet more = ReadSet.NOTHING.withAll(products(open.get())).withAll(keys(lots, order.get()));
        return facts.and(reader.read(
                lots.isEmpty()
                        ? more
                        : more.withOwned(
                                Set.of(Shipment.KIND, Return.KIND),
                                Set.of(id.order().value()))));
    }

    private static Set<EntityKey> products(Return open) {
        return open.lines().stream()
                .filter(ReturnLine::goods)
                .map(line -> Product.key(line.sku()))
                .collect(Collectors.toSet());
    }

    private static Set<EntityKey> keys(List<LineLot> lots, Order order) {
        return lots.stream()
                .flatMap(each -> order.line(each.line()).stream().map(line -> Lot.key(line.sku(), each.lot())))
                .collect(Collectors.toSet());
    }

    static Optional<CustomerId> customer(Facts facts, String returnId) {
        return Orders.customer(facts, ReturnId.parse(returnId).order());
    }

    /** Decides on a return, if it exists and its state allows the trigger. */
    static Decision on(
            String returnId,
            ReturnState.Trigger trigger,
            Facts facts,
            Draft draft,
            BiFunction<OrderFile, Return, Decision> decide) {
        ReturnId id = ReturnId.parse(returnId);
        Optional<OrderFile> file = OrderFile.open(facts, id.order(), draft);
        Optional<Return> open = file.flatMap(f -> f.returned(id));
        if (open.isEmpty()) {
            return Decision.notFound("return", returnId);
        }
        ReturnState state = open.get().state();
        if (ReturnState.LIFECYCLE.next(state, trigger).isEmpty()) {
            return Decision.declined(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    returnId,
                    "%s is not possible: %s is %s, only %s is"
                            .formatted(trigger, id, state, ReturnState.LIFECYCLE.allowed(state))));
        }
        return decide.apply(file.get(), open.get());
    }
}
