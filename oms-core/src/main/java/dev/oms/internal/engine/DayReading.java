package dev.oms.internal.engine;

import dev.oms.command.Versioned;
import dev.oms.common.Sku;
import dev.oms.inventory.Node;
import dev.oms.inventory.WorkCalendar;
import dev.oms.inventory.WorkDay;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.sourcing.CapacityPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which days of nodes have to be known before something is taken from them; none where every node can do any number. */
public final class DayReading {
    private DayReading() {}

    /** The days on which a node may do what is ordered at a moment, the first one first; none where it does not work. */
    public static List<LocalDate> days(Node node, Instant ordered, CapacityPolicy policy) {
        List<LocalDate> days = new ArrayList<>();
        Optional<LocalDate> day = node.profile().shipDate(ordered);
        for (int ahead = policy.daysAhead(node); day.isPresent(); ahead--) {
            days.add(day.get());
            day = ahead > 0 ? next(node, day.get()) : Optional.empty();
        }
        return days;
    }

    private static Optional<LocalDate> next(Node node, LocalDate day) {
        List<WorkCalendar> calendar = node.profile().calendar();
        return calendar.isEmpty()
                ? Optional.of(day.plusDays(1))
                : calendar.get(0).after(day, 1);
    }

    /** What is to be read after the network and some stock were; nothing is read of an order that only gives back. */
    static ReadSet after(ReadSet read, Facts facts, Instant now, CapacityPolicy policy) {
        if (read.stock().isEmpty() || !read.owned().contains(new ReadSet.Owned(Node.KIND, Node.NETWORK))) {
            return ReadSet.NOTHING;
        }
        Set<Sku> days = new HashSet<>();
        for (Versioned<Node> each : facts.owned(Node.NETWORK, Node.class)) {
            if (each.entity().profile().isLimited()) {
                days(each.entity(), now, policy).forEach(day -> days.add(WorkDay.sku(day)));
            }
        }
        return ReadSet.NOTHING.withStock(days);
    }
}
