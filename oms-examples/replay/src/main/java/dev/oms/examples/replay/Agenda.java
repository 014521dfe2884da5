package dev.oms.examples.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is to be done on which day, by id. What is due is answered sorted, whatever the order of the entries was. */
final class Agenda {
    private final TreeMap<LocalDate, TreeSet<String>> entries = new TreeMap<>();

    /** The same id on the same day is one entry. */
    void add(LocalDate day, String id) {
        entries.computeIfAbsent(day, d -> new TreeSet<>()).add(id);
    }

    /** Takes everything that is due on or before a day. */
    List<String> due(LocalDate day) {
        TreeSet<String> due = new TreeSet<>();
        while (!entries.isEmpty() && !entries.firstKey().isAfter(day)) {
            due.addAll(entries.pollFirstEntry().getValue());
        }
        return List.copyOf(due);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** To be kept, and given to {@link #restore}. */
    Map<String, List<String>> snapshot() {
        Map<String, List<String>> copy = new TreeMap<>();
        entries.forEach((day, ids) -> copy.put(day.toString(), new ArrayList<>(ids)));
        return copy;
    }

    void restore(Map<String, List<String>> kept) {
        entries.clear();
        kept.forEach((day, ids) -> entries.put(LocalDate.parse(day), new TreeSet<>(ids)));
    }
}
