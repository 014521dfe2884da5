package dev.oms.jdbc;

/** What a start may do to the database's schema. */
public enum UpgradeMode {
    /** Creates what is missing and upgrades what is older. */
    AUTOMATIC,
    /** Touches nothing; refuses to start on a schema that is not exactly the one this code needs. */
    VALIDATE_ONLY
}
