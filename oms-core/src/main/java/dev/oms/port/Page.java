package dev.oms.port;

import dev.oms.command.Entity;
import dev.oms.command.Versioned;
import java.util.List;

/**
 * A part of a query's answer.
 *
 * @param next cursor of the next page; empty after the last one
 */
public record Page<E extends Entity>(List<Versioned<E>> entries, String next) {
    public Page {
        entries = List.copyOf(entries);
    }

    public boolean isLast() {
        return next.isEmpty();
    }

    public List<E> entities() {
        return entries.stream().map(Versioned::entity).toList();
    }
}
