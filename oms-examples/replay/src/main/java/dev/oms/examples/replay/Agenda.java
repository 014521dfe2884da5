package dev.oms.examples.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What is to be done on which day, in the order in which it was noted down. */
final class Agenda<T> {
    private final TreeMap<LocalDate, List<T>> entries = new TreeMap<>();

    void add(LocalDate day, T what) {
        entries.computeIfAbsent(day, d -> new ArrayList<>()).add(what);
    }

    /** Takes everything that is due on or before a day. */
    List<T> due(LocalDate day) {
        List<T> due = new ArrayList<>();
        while (!entries.isEmpty() && !entries.firstKey().isAfter(day)) {
            due.addAll(entries.pollFirstEntry().getValue());
        }
        return due;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }
}
