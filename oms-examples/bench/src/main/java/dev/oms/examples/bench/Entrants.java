package dev.oms.examples.bench;

import com.zaxxer.hikari.HikariDataSource;
import dev.oms.Oms;
import dev.oms.jdbc.JdbcPersistence;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Everybody who is measured on a target, with a set of tables each. */
final class Entrants implements AutoCloseable {
    /** All tables of every run begin with it. */
    static final String EVERY_PREFIX = "omsb_";

    private final Target target;
    private final String set;
    private final List<Entrant> all;

    private Entrants(Target target, String set, List<Entrant> all) {
        this.target = target;
        this.set = set;
        this.all = all;
    }

    /**
     * With tables that are new.
     *
     * @param set a letter or two that tells its tables from those of others
     */
    static Entrants create(Target target, String set) throws SQLException {
        List<Entrant> all = over(target, set, target::pool);
        for (Entrant each : all) {
            if (each instanceof HandWritten written) {
                written.create();
            }
        }
        return new Entrants(target, set, all);
    }

    /** The same, on the same tables, with every trip to the server counted. */
    Entrants counted(TripCounter counter) {
        return new Entrants(target, set, over(target, set, autoCommit -> target.counted(counter, autoCommit)));
    }

    private static List<Entrant> over(Target target, String set, Function<Boolean, HikariDataSource> pools) {
        List<Entrant> all = new ArrayList<>();
        String library = prefix(set, "l");
        all.add(new LibraryEntrant(
                Oms.builder()
                        .persistence(JdbcPersistence.on(pools.apply(true))
                                .tablePrefix(library)
                                .build())
                        .build(),
                library));
        HandWrittenTables plain = new HandWrittenTables(target.vendor(), prefix(set, "p"));
        all.add(new HandWritten(plain, pools.apply(true), new PlainWriting(plain, pools.apply(false))));
        HandWrittenTables tuned = new HandWrittenTables(target.vendor(), prefix(set, "t"));
        switch (target.vendor()) {
            case POSTGRES -> all.add(tuned(tuned, pools.apply(true), PostgresWriting::new));
            case MARIADB -> all.add(tuned(tuned, pools.apply(true), MariaDbWriting::new));
            case H2 -> {
                // It runs inside the process: there are no round trips to save.
            }
        }
        return List.copyOf(all);
    }

    private static Entrant tuned(HandWrittenTables tables, HikariDataSource source, Tuned writing) {
        return new HandWritten(tables, source, writing.over(tables, source));
    }

    private static String prefix(String set, String entrant) {
        return EVERY_PREFIX + set + entrant + "_";
    }

    List<Entrant> all() {
        return all;
    }

    /** The one of this name. */
    Entrant named(String name) {
        return all.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    void stock(List<String> skus, long units) throws SQLException {
        for (Entrant each : all) {
            each.stock(skus, units);
        }
    }

    /** What stands in the tables of one of them. */
    Tally tally(Entrant entrant) throws SQLException {
        String sql = """
                SELECT (SELECT count(*) FROM {p}order), (SELECT count(*) FROM {p}request),
                       (SELECT count(*) FROM {p}event), sum(on_hand), sum(reserved) FROM {p}stock""".replace("{p}", entrant.prefix());
        try (Connection connection = target.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return new Tally(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
        }
    }

    @Override
    public void close() {
        all.forEach(Entrant::close);
    }

    private interface Tuned {
        Writing over(HandWrittenTables tables, HikariDataSource source);
    }
}
