package dev.oms.internal.verify;

import dev.oms.command.EntityKey;
import dev.oms.command.Event;
import dev.oms.command.StockMovement;
import dev.oms.command.StockMovement.Type;
import dev.oms.command.Versioned;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.FedUnits;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.Supply;
import dev.oms.inventory.Transfer;
import dev.oms.inventory.TransferEvent;
import dev.oms.inventory.TransferFeed;
import dev.oms.inventory.TransferLine;
import dev.oms.inventory.TransferOrdered;
import dev.oms.inventory.TransferState;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.port.RecordedEvent;
import dev.oms.verify.VerificationReport.Breach;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A transfer is what its events and its movements say. */
final class TransferCheck {
    private final Books books;

    TransferCheck(Books books) {
        this.books = books;
    }

    /** What is wrong with these transfers, also when they are looked at again. */
    List<Breach> breaches(List<Versioned<Transfer>> some) {
        return found(some).entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .flatMap(each -> Lasting.breaches(() -> again(each.getKey())).stream())
                .toList();
    }

    private List<Breach> again(Transfer seen) {
        Optional<Versioned<Transfer>> now =
                books.read(ReadSet.NOTHING.with(seen.key())).find(seen.key(), Transfer.class);
        return now.map(each -> found(List.of(each)).get(each.entity())).orElse(List.of());
    }

    private Map<Transfer, List<Breach>> found(List<Versioned<Transfer>> some) {
        Set<String> ids = some.stream().map(v -> v.entity().owner()).collect(Collectors.toSet());
        Map<String, List<RecordedEvent>> events = ids.isEmpty() ? Map.of() : books.timelines(ids);
        Map<String, List<StockMovement>> movements = ids.isEmpty() ? Map.of() : books.movements(ids);
        Facts supplies = books.read(ReadSet.NOTHING.withAll(some.stream()
                .flatMap(each -> Stream.concat(
                        each.entity().lines().stream().map(line -> supply(each.entity(), line)),
                        each.entity().feeds().stream().map(feed -> Backorder.key(feed.order(), feed.line()))))
                .collect(Collectors.toSet())));
        return some.stream()
                .collect(Collectors.toMap(
                        Versioned::entity,
                        each -> breaches(
                                each,
                                events.getOrDefault(each.entity().owner(), List.of()),
                                movements.getOrDefault(each.entity().owner(), List.of()),
                                supplies)));
    }

    private List<Breach> breaches(
            Versioned<Transfer> found, List<RecordedEvent> events, List<StockMovement> movements, Facts supplies) {
        Transfer transfer = found.entity();
        List<Breach> breaches = new ArrayList<>();
        Optional<Transfer> told = told(events);
        if (told.isEmpty() || !told.get().equals(transfer)) {
            breaches.add(new Breach(
                    "events give the state",
                    transfer.key().toString(),
                    "stored is " + transfer + ", the events give " + told));
        }
        transfer.lines().forEach(line -> {
            breaches.addAll(breaches(transfer, line, movements));
            breaches.addAll(breaches(transfer, line, supplies));
        });
        transfer.feeds().forEach(feed -> breaches.addAll(waitedFor(transfer, feed, supplies)));
        if (books.sealed()) {
            breaches.addAll(ChainCheck.breaches(books.tenant(), events, transfer.key(), found.head()));
        }
        return breaches;
    }

    private static Optional<Transfer> told(List<RecordedEvent> events) {
        Optional<Transfer> told = Optional.empty();
        for (RecordedEvent recorded : events) {
            Event event = recorded.event();
            told = event instanceof TransferOrdered ordered
                    ? Optional.of(ordered.transfer())
                    : told.map(before -> event instanceof TransferEvent e ? e.applyTo(before) : before);
        }
        return told;
    }

    private static List<Breach> breaches(Transfer transfer, TransferLine line, List<StockMovement> movements) {
        String reference = transfer.reference(line.sku());
        List<StockMovement> ofLine =
                movements.stream().filter(m -> m.reference().equals(reference)).toList();
        long held = transfer.held().stream()
                .filter(each -> each.sku().equals(line.sku()))
                .mapToLong(HeldUnits::units)
                .sum();
        List<Breach> breaches = new ArrayList<>();
        compare(breaches, reference, "set aside", held, sum(ofLine, StockMovement::reserved));
        compare(breaches, reference, "sent", line.sent(), -sum(of(ofLine, Type.TRANSFER_OUT), StockMovement::onHand));
        compare(
                breaches,
                reference,
                "received",
                line.received(),
                sum(of(ofLine, Type.TRANSFER_IN), StockMovement::onHand));
        return breaches;
    }

    private static EntityKey supply(Transfer transfer, TransferLine line) {
        return Supply.key(transfer.supply(line.sku()));
    }

    /** What of a line may still arrive is expected where it goes to, no more and no less. */
    private static List<Breach> breaches(Transfer transfer, TransferLine line, Facts supplies) {
        Optional<Versioned<Supply>> supply = supplies.find(supply(transfer, line), Supply.class);
        if (supply.isEmpty() && !transfer.pool().isUsual()) {
            // What could not be sold when it was ordered is not expected.
            return List.of();
        }
        long expected = supply.map(found -> found.entity().open()).orElse(0L);
        long coming = transfer.state() == TransferState.ORDERED ? line.ordered() : line.inTransit();
        return coming == expected
                ? List.of()
                : List.of(new Breach(
                        "what is on its way is expected",
                        transfer.reference(line.sku()),
                        "%d units may still arrive, but %d are expected".formatted(coming, expected)));
    }

    /** Somebody waits for what is to be given to them, and so many units are promised to nobody else. */
    private static List<Breach> waitedFor(Transfer transfer, TransferFeed feed, Facts facts) {
        long waited = facts.find(Backorder.key(feed.order(), feed.line()), Backorder.class)
                .map(place -> place.entity().fed().stream()
                        .filter(each -> each.transfer().equals(transfer.id()))
                        .mapToLong(FedUnits::units)
                        .sum())
                .orElse(0L);
        long pledged = facts.find(Supply.key(transfer.supply(feed.sku())), Supply.class)
                .map(supply -> supply.entity().pledged())
                .orElse(0L);
        List<Breach> breaches = new ArrayList<>();
        if (waited != feed.units()) {
            breaches.add(new Breach(
                    "what a transfer brings is waited for",
                    transfer.key().toString(),
                    "line %d of %s gets %d units, and waits for %d"
                            .formatted(feed.line(), feed.order(), feed.units(), waited)));
        }
        if (pledged != transfer.fed(feed.sku())) {
            breaches.add(new Breach(
                    "what a transfer brings is waited for",
                    transfer.reference(feed.sku()),
                    "%d units are for an order, and %d are pledged".formatted(transfer.fed(feed.sku()), pledged)));
        }
        return breaches;
    }

    private static void compare(List<Breach> breaches, String reference, String what, long says, long moved) {
        if (says != moved) {
            breaches.add(new Breach(
                    "transfers match their movements",
                    reference,
                    "%d are %s, but movements add up to %d".formatted(says, what, moved)));
        }
    }

    private static List<StockMovement> of(List<StockMovement> some, Type type) {
        return some.stream().filter(m -> m.type() == type).toList();
    }

    private static long sum(List<StockMovement> some, ToLongFunction<StockMovement> units) {
        return some.stream().mapToLong(units).sum();
    }
}
