package dev.oms.common;

/** The database's schema is newer than this code, was altered, or is older and may not be upgraded. */
public final class SchemaMismatchException extends OmsException {
    private static final long serialVersionUID = 1L;
    private final String found;
    private final String needed;

    public SchemaMismatchException(String found, String needed, String advice) {
        super("the schema is at version " + found + ", this code needs " + needed + ". " + advice);
        this.found = found;
        this.needed = needed;
    }

    /** The version found in the database, as the migration history names it. */
    public String found() {
        return found;
    }

    /** The version that this code works with. */
    public String needed() {
        return needed;
    }
}
