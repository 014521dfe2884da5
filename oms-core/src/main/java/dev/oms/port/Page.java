package dev.oms.port;

import dev.oms.command.Entity;
import dev.oms.command.Versioned;
import java.util.List;

/**
 * A part of a query's answer. Where something in it cannot be read, asking for its entries throws; who wants to go on
 * without takes those of {@link #readable()}.
 *
 * @param unreadable what the query found and nobody can read
 * @param next cursor of the next page; empty after the last one
 */
public record Page<E extends Entity>(List<Versioned<E>> entries, List<Unreadable> unreadable, String next) {
    public Page {
        entries = List.copyOf(entries);
        unreadable = List.copyOf(unreadable);
    }

    /** A page of which everything can be read. */
    public Page(List<Versioned<E>> entries, String next) {
        this(entries, List.of(), next);
    }

    @Override
    public List<Versioned<E>> entries() {
        if (!unreadable.isEmpty()) {
            throw unreadable.get(0).why();
        }
        return entries;
    }

    /** This page without what cannot be read. */
    public Page<E> readable() {
        return new Page<>(entries, next);
    }

    public boolean isLast() {
        return next.isEmpty();
    }

    public List<E> entities() {
        return entries().stream().map(Versioned::entity).toList();
    }
}
