package dev.oms.command;

/** Something to be done outside the database, committed as a task and run afterwards against a port. */
public interface Effect {

    /** For people, without personal data or secrets: {@code capture 12.00 EUR}. */
    String description();
}
