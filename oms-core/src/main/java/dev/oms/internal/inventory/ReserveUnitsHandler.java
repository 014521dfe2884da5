package dev.oms.internal.inventory;

import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.ReservationId;
import dev.oms.internal.catalog.Explosion;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.AllocationReading;
import dev.oms.inventory.ExpireReservation;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.Reservation;
import dev.oms.inventory.ReservationLine;
import dev.oms.inventory.ReserveUnits;
import dev.oms.inventory.UnitsReserved;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Sets units aside for somebody who has not ordered yet. */
public final class ReserveUnitsHandler implements CommandHandler<ReserveUnits, Facts> {

    @Override
    public Class<ReserveUnits> type() {
        return ReserveUnits.class;
    }

    @Override
    public Facts read(ReserveUnits command, Reader reader) {
        NamedGoods goods = new NamedGoods(command.items(), "items");
        ReadSet wanted = AllocationReading.reads(goods.skus()).withAll(goods.products());
        Facts facts = reader.read(
                command.reservationId().isEmpty()
                        ? wanted
                        : wanted.with(Reservation.key(new ReservationId(command.reservationId()))));
        return Explosion.read(goods.skus(), facts, reader::read, AllocationReading::reads);
    }

    @Override
    public Optional<CustomerId> customer(ReserveUnits command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(ReserveUnits command, Facts facts, Draft draft) {
        Optional<Versioned<Reservation>> before = command.reservationId().isEmpty()
                ? Optional.empty()
                : Reservations.find(command.reservationId(), facts);
        if (before.isEmpty() && !command.reservationId().isEmpty()) {
            return Reservations.notFound(command.reservationId());
        }
        NamedGoods goods = new NamedGoods(command.items(), "items");
        List<Refusal> refusals = goods.notForSale(facts);
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        List<HeldUnits> had = before.map(found -> found.entity().held()).orElse(List.of());
        Facts free = FreedStock.without(had, Explosion.of(facts).stocked(goods.skus()), facts);
        ReservationSourcing sourcing = new ReservationSourcing(command, free, draft);
        List<ReservationLine> lines = sourcing.lines();
        boolean something = lines.stream().anyMatch(line -> line.reserved() > 0);
        List<Refusal> missing = command.partly() && something ? List.of() : missing(lines, sourcing);
        return missing.isEmpty() ? reserve(command, before, lines, draft) : Decision.declined(missing);
    }

    private static Decision reserve(
            ReserveUnits command, Optional<Versioned<Reservation>> before, List<ReservationLine> lines, Draft draft) {
        Instant until = draft.now().plus(command.timeToLive());
        ReservationId id = before.map(found -> found.entity().id()).orElseGet(() -> new ReservationId(draft.newId()));
        Reservation fresh = new Reservation(id, lines, until);
        Reservation next =
                before.map(found -> fresh.until(found.entity().expires())).orElse(fresh);
        if (before.isPresent()) {
            Reservations.apply(before.get(), new UnitsReserved(next), draft);
        } else {
            draft.insert(next);
            Reservations.event(next, 1, new UnitsReserved(next), draft);
            draft.timer(until, id.value(), new ExpireReservation(id.value()));
        }
        before.ifPresent(found -> move(found.entity(), draft::release));
        move(next, draft::reserve);
        lines.stream().filter(line -> line.reserved() < line.wanted()).forEach(line -> warn(line, draft));
        return draft.accept(id.value());
    }

    private static void move(Reservation reservation, BiConsumer<HeldUnits, String> change) {
        reservation.held().forEach(each -> change.accept(each, "reservation"));
    }

    private static void warn(ReservationLine line, Draft draft) {
        draft.warn("short", "%d of %d %s are set aside".formatted(line.reserved(), line.wanted(), line.sku()));
    }

    private static List<Refusal> missing(List<ReservationLine> lines, ReservationSourcing sourcing) {
        return lines.stream()
                .filter(line -> line.reserved() < line.wanted())
                .map(line -> new Refusal(
                        Refusal.Code.OUT_OF_STOCK,
                        "items[%d]".formatted(sourcing.item(line.number())),
                        "%d of %s are wanted, %d short; %s"
                                .formatted(
                                        line.wanted(),
                                        line.sku(),
                                        line.wanted() - line.reserved(),
                                        sourcing.there(line.sku()))))
                .toList();
    }
}
