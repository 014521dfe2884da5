package dev.oms.persistence.internal;

import dev.oms.command.Write;
import dev.oms.order.Order;
import dev.oms.persistence.RecordWrite;
import java.util.ArrayList;
import java.util.List;

/**
 * What is written of the pages of a big order: those whose lines differ from what was read. Each is a record with a version
 * of its own, guarded like any other; the head, which is written whenever a page is, names them all.
 */
final class PagedWrites {
    private final PageFormat format;

    PagedWrites(PageFormat format) {
        this.format = format;
    }

    /** Adds the writes of pages and answers the versions of all pages afterwards; none for what is one record. */
    List<Long> add(String tenant, Write write, List<RecordWrite> writes) {
        List<Long> before = before(write);
        List<Long> after = new ArrayList<>();
        if (write instanceof Write.Put put && put.next() instanceof Order order) {
            for (int number = 0; number < OrderPage.count(order); number++) {
                long version = number < before.size() ? before.get(number) : 0;
                if (version == 0 || !isUnchanged(put, order, number)) {
                    version++;
                    writes.add(new RecordWrite.Put(format.page(tenant, order, number, version)));
                }
                after.add(version);
            }
        }
        for (int number = after.size(); number < before.size(); number++) {
            writes.add(new RecordWrite.Delete(OrderPage.key(tenant, write.key().id(), number), before.get(number)));
        }
        return after;
    }

    private static List<Long> before(Write write) {
        if (write instanceof Write.Delete delete) {
            return delete.parts();
        }
        return write instanceof Write.Replace replace ? replace.before().parts() : List.of();
    }

    /** Lines that nothing touched are the same objects, so that this costs a look at each. */
    private static boolean isUnchanged(Write.Put put, Order order, int number) {
        return put instanceof Write.Replace replace
                && replace.before().entity() instanceof Order before
                && OrderPage.of(before, number).equals(OrderPage.of(order, number));
    }
}
