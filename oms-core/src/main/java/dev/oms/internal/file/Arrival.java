package dev.oms.internal.file;

import dev.oms.inventory.Node;
import dev.oms.inventory.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** By when goods that one node sends to another are there. */
public final class Arrival {
    /** Calendar days on the way between nodes whose profile does not say. */
    private static final int UNKNOWN_TRANSIT = 1;

    private static final int NEVER = 366;

    private Arrival() {}

    /** By when goods that are ordered at a moment are at the other node. */
    public static Instant at(Node from, Node to, Instant ordered) {
        LocalDate leaves = from.profile()
                .shipDate(ordered)
                .orElseGet(() -> LocalDate.ofInstant(ordered, ZoneOffset.UTC).plusDays(NEVER));
        return after(leaves, from, to, ordered);
    }

    /** By when goods that leave at a moment are at the other node. */
    public static Instant ofWhatLeaves(Node from, Node to, Instant left) {
        return after(LocalDate.ofInstant(left, ZoneOffset.UTC), from, to, left);
    }

    private static Instant after(LocalDate leaves, Node from, Node to, Instant earliest) {
        int days = from.profile().transitDays(to.address()).orElse(UNKNOWN_TRANSIT);
        Instant arrives = leaves.plusDays(days).atStartOfDay(ZoneOffset.UTC).toInstant();
        return arrives.isBefore(earliest) ? earliest : arrives;
    }

    /** By when a node has goods ready that arrive at a moment and are handled in so many of its working days. */
    public static Instant ready(Node at, Instant arrives, int workingDays) {
        LocalDate day = LocalDate.ofInstant(arrives, ZoneOffset.UTC);
        LocalDate ready = at.profile().calendar().stream()
                .findFirst()
                .flatMap(calendar -> worked(calendar, day, workingDays))
                .orElseGet(() -> day.plusDays(at.profile().calendar().isEmpty() ? workingDays : NEVER));
        return arrives.plus(Duration.between(
                day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                ready.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private static Optional<LocalDate> worked(WorkCalendar calendar, LocalDate day, int workingDays) {
        return calendar.workingDayFrom(day).flatMap(first -> calendar.after(first, workingDays));
    }
}
