package dev.oms.internal.verify;

import dev.oms.command.Event;
import dev.oms.command.StockMovement;
import dev.oms.command.Versioned;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.Reservation;
import dev.oms.inventory.ReservationEvent;
import dev.oms.inventory.UnitsReserved;
import dev.oms.port.ReadSet;
import dev.oms.port.RecordedEvent;
import dev.oms.verify.VerificationReport.Breach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A reservation is what its events say, and has set aside what its movements say. */
final class ReservationCheck {
    private final Books books;

    ReservationCheck(Books books) {
        this.books = books;
    }

    /** What is wrong with these reservations, also when they are looked at again. */
    List<Breach> breaches(List<Versioned<Reservation>> some) {
        return found(some).entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .flatMap(each -> Lasting.breaches(() -> again(each.getKey())).stream())
                .toList();
    }

    private List<Breach> again(Reservation seen) {
        Optional<Versioned<Reservation>> now =
                books.read(ReadSet.NOTHING.with(seen.key())).find(seen.key(), Reservation.class);
        return now.map(each -> found(List.of(each)).get(each.entity())).orElse(List.of());
    }

    private Map<Reservation, List<Breach>> found(List<Versioned<Reservation>> some) {
        Set<String> ids = some.stream().map(v -> v.entity().owner()).collect(Collectors.toSet());
        Map<String, List<RecordedEvent>> events = ids.isEmpty() ? Map.of() : books.timelines(ids);
        Map<String, List<StockMovement>> movements = ids.isEmpty() ? Map.of() : books.movements(ids);
        return some.stream()
                .map(Versioned::entity)
                .collect(Collectors.toMap(
                        each -> each,
                        each -> breaches(
                                each,
                                events.getOrDefault(each.owner(), List.of()),
                                movements.getOrDefault(each.owner(), List.of()))));
    }

    private static List<Breach> breaches(
            Reservation reservation, List<RecordedEvent> events, List<StockMovement> movements) {
        List<Breach> breaches = new ArrayList<>();
        Optional<Reservation> told = told(events);
        if (told.isEmpty() || !told.get().equals(reservation)) {
            breaches.add(new Breach(
                    "events give the state",
                    reservation.key().toString(),
                    "stored is " + reservation + ", the events give " + told));
        }
        Map<String, Long> moved = new HashMap<>();
        movements.forEach(each -> moved.merge(each.reference() + ", " + each.position(), each.reserved(), Long::sum));
        for (HeldUnits each : reservation.held()) {
            moved.merge(each.reference() + ", " + each.position(), -each.units(), Long::sum);
        }
        moved.forEach((where, difference) -> {
            if (difference != 0) {
                breaches.add(new Breach(
                        "reservations have their holder",
                        reservation.key().toString(),
                        where + ": movements reserve " + difference + " more than it holds"));
            }
        });
        return breaches;
    }

    private static Optional<Reservation> told(List<RecordedEvent> events) {
        Optional<Reservation> told = Optional.empty();
        for (RecordedEvent recorded : events) {
            Event event = recorded.event();
            told = event instanceof UnitsReserved reserved
                    ? Optional.of(reserved.reservation())
                    : told.map(before -> event instanceof ReservationEvent e ? e.applyTo(before) : before);
        }
        return told;
    }
}
