package dev.oms.internal.verify;

import dev.oms.archive.ArchivedOrder;
import dev.oms.command.Versioned;
import dev.oms.common.OrderId;
import dev.oms.order.Order;
import dev.oms.port.Page;
import dev.oms.verify.VerificationReport.Breach;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A page of orders, open ones or archived ones: what looks broken is looked at again, all of it together. */
final class OrdersCheck {
    private final Books books;

    OrdersCheck(Books books) {
        this.books = books;
    }

    void check(Page<Order> page, Findings found) {
        check(books.of(page.readable().entries()), found);
    }

    void checkArchive(Page<ArchivedOrder> page, Findings found) {
        List<Versioned<ArchivedOrder>> archived = page.readable().entries();
        check(books.ofArchived(archived), found);
        found.broken(books.alsoOpen(archived).stream()
                .map(id -> new Breach(
                        "an order is in one place", Order.key(id).toString(), "it is archived and still open"))
                .toList());
    }

    private void check(List<OrderBooks> some, Findings found) {
        some.forEach(found::order);
        found.broken(Lasting.breaches(breaches(some), broken -> breaches(books.again(broken))));
    }

    private Map<OrderId, List<Breach>> breaches(List<OrderBooks> some) {
        Map<OrderId, List<Breach>> breaches = new LinkedHashMap<>();
        some.forEach(each -> breaches.put(each.order().id(), breaches(each)));
        return breaches;
    }

    private List<Breach> breaches(OrderBooks order) {
        List<Breach> found = new ArrayList<>(OrderCheck.breaches(order));
        if (books.sealed()) {
            found.addAll(ChainCheck.breaches(
                    books.tenant(), order.events(), order.order().key(), order.head()));
        }
        return found;
    }
}
