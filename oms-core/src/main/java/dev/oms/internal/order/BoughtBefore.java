package dev.oms.internal.order;

import dev.oms.archive.ArchivedOrder;
import dev.oms.command.Entity;
import dev.oms.command.Versioned;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.order.CustomerLimits;
import dev.oms.order.Order;
import dev.oms.order.OrderState;
import dev.oms.port.Kind;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a customer has in all orders that stand, which only those pay for who want what is limited.
 *
 * @param guard what every order of theirs that is counted writes, so that none overlooks another one of the same moment
 * @param customer empty where nobody is counted for
 */
record BoughtBefore(Bought bought, List<Versioned<CustomerLimits>> guard, String customer) {
    static final BoughtBefore NOTHING = new BoughtBefore(Bought.NOTHING, List.of(), "");

    private static final int PAGE = 200;
    private static final List<String> STANDING =
            List.of(OrderState.PLACED.name(), OrderState.CONFIRMED.name(), OrderState.COMPLETED.name());

    BoughtBefore {
        guard = List.copyOf(guard);
    }

    /** @param customer empty for somebody unknown, of whom nothing is known */
    static BoughtBefore by(String customer, Reader reader) {
        if (customer.isEmpty()) {
            return NOTHING;
        }
        // Read before anything is counted: what is written meanwhile has another version then.
        Optional<Versioned<CustomerLimits>> guard = reader.read(ReadSet.NOTHING.with(CustomerLimits.key(customer)))
                .find(CustomerLimits.key(customer), CustomerLimits.class);
        List<Order> orders = new ArrayList<>(all(Kinds.ORDER, customer, reader));
        all(Kinds.ARCHIVED_ORDER, customer, reader).stream()
                .map(ArchivedOrder::order)
                .forEach(orders::add);
        return new BoughtBefore(Bought.in(orders), guard.stream().toList(), customer);
    }

    /** What is in an order and in all others of its customer; of an anonymous one in the order alone. */
    static BoughtBefore with(Order order, Reader reader) {
        return order.customer().isEmpty()
                ? new BoughtBefore(Bought.in(List.of(order)), List.of(), "")
                : by(order.customer(), reader);
    }

    /** Makes whoever counted at the same moment count again. */
    void hold(Draft draft) {
        if (guard.isEmpty() && !customer.isEmpty()) {
            draft.insert(new CustomerLimits(customer, draft.now()));
        }
        guard.forEach(found -> draft.put(found, found.entity()));
    }

    private static <E extends Entity> List<E> all(Kind<E> kind, String customer, Reader reader) {
        Query<E> query = Query.of(kind)
                .where("customer", customer)
                .whereAnyOf("state", STANDING)
                .limit(PAGE);
        Page<E> page = reader.query(query);
        List<E> found = new ArrayList<>(page.entities());
        while (!page.isLast()) {
            page = reader.query(query.after(page.next()));
            found.addAll(page.entities());
        }
        return found;
    }
}
