package dev.oms.internal.verify;

import dev.oms.command.EntityKey;
import dev.oms.command.Event;
import dev.oms.command.StockMovement;
import dev.oms.command.Versioned;
import dev.oms.inventory.Assembly;
import dev.oms.inventory.AssemblyEvent;
import dev.oms.inventory.AssemblyLine;
import dev.oms.inventory.AssemblyOrdered;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.Supply;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.port.RecordedEvent;
import dev.oms.verify.VerificationReport.Breach;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * An assembly is what its events and its movements say. What went in is what is in work, came out or was spoiled, in the
 * units that the kit says; what is expected of it is what is in work.
 */
final class AssemblyCheck {
    private final Books books;

    AssemblyCheck(Books books) {
        this.books = books;
    }

    /** What is wrong with these assemblies, also when they are looked at again. */
    List<Breach> breaches(List<Versioned<Assembly>> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        Written written = read(some);
        return some.stream()
                .filter(each -> !found(each, written).isEmpty())
                .flatMap(each -> Lasting.breaches(() -> again(each.entity())).stream())
                .toList();
    }

    private List<Breach> again(Assembly seen) {
        Optional<Versioned<Assembly>> now =
                books.read(ReadSet.NOTHING.with(seen.key())).find(seen.key(), Assembly.class);
        return now.map(each -> found(each, read(List.of(each)))).orElse(List.of());
    }

    private record Written(
            Map<String, List<RecordedEvent>> events, Map<String, List<StockMovement>> movements, Facts supplies) {}

    private Written read(List<Versioned<Assembly>> some) {
        Set<String> ids = some.stream().map(v -> v.entity().owner()).collect(Collectors.toSet());
        Set<EntityKey> supplies = new HashSet<>();
        some.forEach(each -> each.entity()
                .outputs()
                .forEach(output -> supplies.add(Supply.key(each.entity().supply(output)))));
        return new Written(books.timelines(ids), books.movements(ids), books.read(ReadSet.NOTHING.withAll(supplies)));
    }

    private List<Breach> found(Versioned<Assembly> found, Written written) {
        Assembly assembly = found.entity();
        List<RecordedEvent> events = written.events().getOrDefault(assembly.owner(), List.of());
        List<StockMovement> movements = written.movements().getOrDefault(assembly.owner(), List.of());
        List<Breach> breaches = new ArrayList<>();
        Optional<Assembly> told = told(events);
        if (told.isEmpty() || !told.get().equals(assembly)) {
            breaches.add(new Breach(
                    "events give the state",
                    assembly.key().toString(),
                    "stored is " + assembly + ", the events give " + told));
        }
        for (AssemblyLine line : assembly.lines()) {
            breaches.addAll(ofLine(assembly, line, movements));
        }
        for (AssemblyLine output : assembly.outputs()) {
            long expected = written.supplies()
                    .find(Supply.key(assembly.supply(output)), Supply.class)
                    .map(supply -> supply.entity().open())
                    .orElse(0L);
            compare(breaches, assembly.reference(output), "to come", output.each() * assembly.open(), expected);
        }
        if (books.sealed()) {
            breaches.addAll(ChainCheck.breaches(books.tenant(), events, assembly.key(), found.head()));
        }
        return breaches;
    }

    private static Optional<Assembly> told(List<RecordedEvent> events) {
        Optional<Assembly> told = Optional.empty();
        for (RecordedEvent recorded : events) {
            Event event = recorded.event();
            told = event instanceof AssemblyOrdered ordered
                    ? Optional.of(ordered.assembly())
                    : told.map(before -> event instanceof AssemblyEvent e ? e.applyTo(before) : before);
        }
        return told;
    }

    private static List<Breach> ofLine(Assembly assembly, AssemblyLine line, List<StockMovement> movements) {
        String reference = assembly.reference(line);
        List<StockMovement> ofLine =
                movements.stream().filter(m -> m.reference().equals(reference)).toList();
        long held = assembly.held().stream()
                .filter(each -> each.reference().equals(reference))
                .mapToLong(HeldUnits::units)
                .sum();
        long stock = assembly.produced(line) - assembly.consumed(line);
        List<Breach> breaches = new ArrayList<>();
        compare(breaches, reference, "set aside", held, sum(ofLine, StockMovement::reserved));
        compare(breaches, reference, "more or less in stock", stock, sum(ofLine, StockMovement::onHand));
        return breaches;
    }

    private static void compare(List<Breach> breaches, String reference, String what, long says, long written) {
        if (says != written) {
            breaches.add(new Breach(
                    "assemblies match their movements",
                    reference,
                    "%d are %s, but it is written that %d are".formatted(says, what, written)));
        }
    }

    private static long sum(List<StockMovement> some, ToLongFunction<StockMovement> units) {
        return some.stream().mapToLong(units).sum();
    }
}
