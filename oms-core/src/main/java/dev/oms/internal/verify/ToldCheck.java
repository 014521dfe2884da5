package dev.oms.internal.verify;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.command.Event;
import dev.oms.command.Versioned;
import dev.oms.inventory.Supply;
import dev.oms.inventory.SupplyEvent;
import dev.oms.inventory.SupplyExpected;
import dev.oms.inventory.SupplyIssue;
import dev.oms.inventory.SupplyIssueEvent;
import dev.oms.inventory.SupplyIssueRaised;
import dev.oms.port.ReadSet;
import dev.oms.port.RecordedEvent;
import dev.oms.replenishment.ReplenishmentBegun;
import dev.oms.replenishment.ReplenishmentEvent;
import dev.oms.replenishment.ReplenishmentRule;
import dev.oms.verify.VerificationReport.Breach;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What has a timeline under its own id, and nothing else to be compared with, is what its events say. */
final class ToldCheck {
    private final Books books;

    ToldCheck(Books books) {
        this.books = books;
    }

    /** What is wrong with these, also when they are looked at again. */
    List<Breach> breaches(List<? extends Versioned<? extends Entity>> some) {
        List<Entity> entities = some.stream().<Entity>map(Versioned::entity).toList();
        return found(entities).stream()
                .flatMap(each -> Lasting.breaches(() -> again(each)).stream())
                .toList();
    }

    private List<Breach> again(Entity seen) {
        return books.read(ReadSet.NOTHING.with(seen.key()))
                .find(seen.key(), seen.getClass())
                .map(now -> found(List.<Entity>of(now.entity())).stream()
                        .map(broken -> new Breach(
                                "events give the state", broken.key().toString(), "its events give something else"))
                        .toList())
                .orElse(List.of());
    }

    /** Those that are something else than they are told to be. */
    private List<Entity> found(List<Entity> some) {
        Set<String> ids = some.stream().map(each -> each.key().id()).collect(Collectors.toSet());
        Map<String, List<RecordedEvent>> events = ids.isEmpty() ? Map.of() : books.timelines(ids);
        return some.stream()
                .filter(each -> !told(each.key(), events.getOrDefault(each.key().id(), List.of()))
                        .equals(Optional.of(each)))
                .toList();
    }

    private static Optional<Entity> told(EntityKey key, List<RecordedEvent> events) {
        Optional<Entity> told = Optional.empty();
        for (RecordedEvent recorded : events) {
            if (recorded.subject().equals(key)) {
                Event event = recorded.event();
                told = begun(event).isPresent() ? begun(event) : told.map(before -> next(before, event));
            }
        }
        return told;
    }

    private static Optional<Entity> begun(Event event) {
        if (event instanceof SupplyExpected e) {
            return Optional.of(e.supply());
        }
        if (event instanceof SupplyIssueRaised e) {
            return Optional.of(e.issue());
        }
        return event instanceof ReplenishmentBegun e ? Optional.of(e.rule()) : Optional.empty();
    }

    private static Entity next(Entity before, Event event) {
        if (before instanceof Supply supply && event instanceof SupplyEvent e) {
            return e.applyTo(supply);
        }
        if (before instanceof SupplyIssue issue && event instanceof SupplyIssueEvent e) {
            return e.applyTo(issue);
        }
        return before instanceof ReplenishmentRule rule && event instanceof ReplenishmentEvent e
                ? e.applyTo(rule)
                : before;
    }
}
