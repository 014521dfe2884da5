package dev.oms.jdbc;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.Set;

/** What a database means by an error, whichever of the three it is; their codes do not overlap. */
enum SqlFailure {
    /** A guard, a key or a check said no: the batch does not fit what is stored. */
    REFUSED,
    /** The transaction lost against another one and may be tried again. */
    CONTENDED,
    /** The connection is gone or could not be had. */
    DISCONNECTED,
    /** A value that the column cannot hold: a bug of the caller. */
    UNFIT,
    /** A table or column that is not there. */
    UNPREPARED,
    /** Anything else: full, read-only, cancelled. */
    DENIED;

    /** SQLSTATE of a batch whose counted statements did not find what they should change. */
    static final String MISSED = "OMS01";

    /** SQLSTATE of a commit that found no transaction: an earlier try may have been carried out. */
    static final String TRANSACTION_LOST = "OMS02";

    private static final Set<String> REFUSALS = Set.of(MISSED, "22012", "23505", "23514", "23513");
    private static final Set<String> CONTENTIONS = Set.of("40001", "40P01", "55P03", "25P03", "HYT00", "90131");
    /** 25S03 is MariaDB's driver, which has lost one server and has found another. */
    private static final Set<String> DISCONNECTIONS =
            Set.of("57P01", "57P02", "57P03", "57P05", "90067", "90098", "90121", "70100", "25S03", TRANSACTION_LOST);

    private static final Set<String> ABSENCES =
            Set.of("42P01", "42703", "3F000", "42S02", "42S04", "42S22", "42102", "42122");

    /** MariaDB says most of this under catch-all states. */
    private static final Map<Integer, SqlFailure> MARIADB = Map.of(
            1062, REFUSED,
            4025, REFUSED,
            1020, CONTENDED,
            1205, CONTENDED,
            1213, CONTENDED,
            1927, DISCONNECTED,
            1146, UNPREPARED,
            1054, UNPREPARED);

    static SqlFailure of(SQLException e) {
        SqlFailure byCode = MARIADB.get(e.getErrorCode());
        if (byCode != null) {
            return byCode;
        }
        String state = e.getSQLState();
        if (state == null) {
            return e instanceof SQLTransientConnectionException ? DISCONNECTED : DENIED;
        }
        return byState(state);
    }

    private static SqlFailure byState(String state) {
        if (REFUSALS.contains(state)) {
            return REFUSED;
        }
        if (CONTENTIONS.contains(state)) {
            return CONTENDED;
        }
        if (state.startsWith("08") || DISCONNECTIONS.contains(state)) {
            return DISCONNECTED;
        }
        if (ABSENCES.contains(state)) {
            return UNPREPARED;
        }
        return state.startsWith("22") ? UNFIT : DENIED;
    }
}
