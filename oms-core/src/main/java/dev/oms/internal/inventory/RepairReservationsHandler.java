package dev.oms.internal.inventory;

import dev.oms.catalog.Product;
import dev.oms.command.Entity;
import dev.oms.command.Refusal;
import dev.oms.command.StockMovement;
import dev.oms.command.Versioned;
import dev.oms.common.AssemblyId;
import dev.oms.common.CustomerId;
import dev.oms.common.OrderId;
import dev.oms.common.ReservationId;
import dev.oms.common.Sku;
import dev.oms.common.TransferId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.Assembly;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.OrphanedUnits;
import dev.oms.inventory.RecordedMovement;
import dev.oms.inventory.RepairReservations;
import dev.oms.inventory.Reservation;
import dev.oms.inventory.ReservationsRepaired;
import dev.oms.inventory.StockLevel;
import dev.oms.inventory.Transfer;
import dev.oms.order.Order;
import dev.oms.port.Facts;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes what is set aside for somebody what they hold. */
public final class RepairReservationsHandler
        implements CommandHandler<RepairReservations, RepairReservationsHandler.Known> {

    /**
     * Who holds something, and what the movements have set aside for them. The movements are read later than those whose
     * versions guard the repair, so that whatever has moved in between makes it start over.
     */
    record Known(Facts facts, List<StockMovement> movements) {}

    @Override
    public Class<RepairReservations> type() {
        return RepairReservations.class;
    }

    @Override
    public Known read(RepairReservations command, Reader reader) {
        String holder = command.holder();
        Facts holders = reader.read(ReadSet.NOTHING
                .with(Order.key(new OrderId(holder)))
                .with(Transfer.key(new TransferId(holder)))
                .with(Assembly.key(new AssemblyId(holder)))
                .with(Reservation.key(new ReservationId(holder))));
        Set<Sku> skus = Stream.concat(
                        movements(holder, reader).stream().map(StockMovement::sku),
                        held(holder, holders).stream().map(HeldUnits::sku))
                .collect(Collectors.toSet());
        Facts facts = holders.and(reader.read(ReadSet.NOTHING
                .withAll(skus.stream().map(Product::key).collect(Collectors.toSet()))
                .withStock(skus)));
        return new Known(facts, movements(holder, reader));
    }

    @Override
    public Optional<CustomerId> customer(RepairReservations command, Known known) {
        return Optional.empty();
    }

    @Override
    public Decision decide(RepairReservations command, Known known, Draft draft) {
        List<OrphanedUnits> orphans =
                OrphanedReservations.between(known.movements(), held(command.holder(), known.facts()));
        if (orphans.isEmpty()) {
            return draft.accept("0");
        }
        List<Refusal> missing = missing(orphans, known.facts());
        return missing.isEmpty() ? repair(command.holder(), orphans, known.facts(), draft) : Decision.declined(missing);
    }

    private static Decision repair(String holder, List<OrphanedUnits> orphans, Facts facts, Draft draft) {
        for (OrphanedUnits each : orphans) {
            boolean tooMuch = each.excess() > 0;
            draft.move(new StockMovement(
                    tooMuch ? StockMovement.Type.RELEASE : StockMovement.Type.RESERVE,
                    each.sku(),
                    each.node(),
                    each.pool(),
                    0,
                    -each.excess(),
                    0,
                    each.reference(),
                    "made what its line holds"));
            draft.because("orphan", each.toString());
        }
        Optional<Versioned<? extends Entity>> known = holder(holder, facts);
        known.ifPresentOrElse(
                found -> touch(found, found.entity().owner(), orphans, draft),
                () -> skus(orphans)
                        .forEach(sku -> facts.find(Product.key(sku), Product.class)
                                .ifPresent(found -> touch(found, sku.value(), of(sku, orphans), draft))));
        return draft.accept(Integer.toString(orphans.size()));
    }

    /** Written though it does not change: of two who repair the same at the same moment, one starts over. */
    private static void touch(
            Versioned<? extends Entity> found, String owner, List<OrphanedUnits> orphans, Draft draft) {
        draft.put(found, found.entity());
        draft.event(found.entity().key(), owner, found.version() + 1, new ReservationsRepaired(orphans));
    }

    private static List<Refusal> missing(List<OrphanedUnits> orphans, Facts facts) {
        List<Refusal> refusals = new ArrayList<>();
        for (OrphanedUnits each : orphans) {
            long available = facts.stock(each.sku()).stream()
                    .filter(level -> level.position().equals(each.position()))
                    .mapToLong(StockLevel::available)
                    .sum();
            if (-each.excess() > available) {
                refusals.add(new Refusal(
                        Refusal.Code.OUT_OF_STOCK,
                        each.reference(),
                        "%d of %s should be set aside at %s, %d are available; cancel them or take some in"
                                .formatted(-each.excess(), each.sku(), each.node(), available)));
            }
        }
        return refusals;
    }

    private static List<HeldUnits> held(String holder, Facts facts) {
        return holder(holder, facts)
                .map(found -> OrphanedReservations.held(found.entity()))
                .orElse(List.of());
    }

    private static Optional<Versioned<? extends Entity>> holder(String holder, Facts facts) {
        Optional<Versioned<? extends Entity>> order =
                facts.find(Order.key(new OrderId(holder)), Order.class).map(found -> found);
        return order.or(() -> facts.find(Transfer.key(new TransferId(holder)), Transfer.class))
                .or(() -> facts.find(Assembly.key(new AssemblyId(holder)), Assembly.class))
                .or(() -> facts.find(Reservation.key(new ReservationId(holder)), Reservation.class));
    }

    private static Set<Sku> skus(List<OrphanedUnits> orphans) {
        return orphans.stream().map(OrphanedUnits::sku).collect(Collectors.toSet());
    }

    private static List<OrphanedUnits> of(Sku sku, List<OrphanedUnits> orphans) {
        return orphans.stream().filter(each -> each.sku().equals(sku)).toList();
    }

    private static List<StockMovement> movements(String holder, Reader reader) {
        List<StockMovement> all = new ArrayList<>();
        Query<RecordedMovement> query =
                Query.of(Kinds.STOCK_MOVEMENT).where(Query.OWNER, holder).limit(Query.MAX_LIMIT);
        Page<RecordedMovement> page;
        do {
            page = reader.query(query);
            page.entities().forEach(each -> all.add(each.movement()));
            query = query.after(page.next());
        } while (!page.isLast());
        return all;
    }
}
