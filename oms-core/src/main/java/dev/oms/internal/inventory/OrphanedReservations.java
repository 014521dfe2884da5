package dev.oms.internal.inventory;

import dev.oms.command.Entity;
import dev.oms.command.StockMovement;
import dev.oms.common.Position;
import dev.oms.inventory.Assembly;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.OrphanedUnits;
import dev.oms.inventory.Reservation;
import dev.oms.inventory.Transfer;
import dev.oms.order.Order;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares what movements have set aside with what is held. */
public final class OrphanedReservations {
    private final Map<Line, long[]> units = new LinkedHashMap<>();

    private OrphanedReservations() {}

    private record Line(String reference, Position position) {}

    /** Where the two differ. */
    public static List<OrphanedUnits> between(Collection<StockMovement> movements, Collection<HeldUnits> held) {
        OrphanedReservations compared = new OrphanedReservations();
        movements.stream()
                .filter(each -> each.type().isSummed()
                        && !HeldUnits.holder(each.reference()).isEmpty())
                .forEach(each -> compared.units(each.reference(), each.position())[0] += each.reserved());
        held.forEach(each -> compared.units(each.reference(), each.position())[1] += each.units());
        return compared.orphans();
    }

    /** What somebody holds; nothing for what can hold nothing. */
    public static List<HeldUnits> held(Entity holder) {
        if (holder instanceof Order order) {
            return order.heldWithDays();
        }
        if (holder instanceof Transfer transfer) {
            return transfer.held();
        }
        if (holder instanceof Assembly assembly) {
            return assembly.held();
        }
        return holder instanceof Reservation reservation ? reservation.held() : List.of();
    }

    private long[] units(String reference, Position position) {
        return units.computeIfAbsent(new Line(reference, position), line -> new long[2]);
    }

    private List<OrphanedUnits> orphans() {
        List<OrphanedUnits> orphans = new ArrayList<>();
        units.forEach((line, both) -> {
            Position at = line.position();
            if (both[0] != both[1]) {
                orphans.add(new OrphanedUnits(line.reference(), at.sku(), at.node(), at.pool(), both[0], both[1]));
            }
        });
        return orphans;
    }
}
