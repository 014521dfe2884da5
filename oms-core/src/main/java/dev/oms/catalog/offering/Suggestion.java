package dev.oms.catalog.offering;

/**
 * Something to offer to somebody.
 *
 * @param because of which offering
 * @param rank lower is offered first
 */
public record Suggestion(Relation.Kind kind, String offering, String because, int rank) {}
