package dev.oms.jdbc.testkit;

/** On which side of a statement it breaks. */
public enum Moment {
    /** The statement never reached the database. */
    BEFORE,
    /** The database carried it out and its answer did not arrive. */
    AFTER
}
