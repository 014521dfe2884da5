package dev.oms.examples.bench;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Fills an entrant's tables with copies of orders that it has placed itself. Every row that belongs to one of them is
 * copied with other ids, inside its texts as well, so that all indexes grow as they would; counters of stock follow.
 */
final class Copies {
    private static final int MOST_SEEDS = 1_000;
    private static final int COPIES_AT_ONCE = 20;
    /** The beginning of an id, which tells its time; a copy has its number there, and so is older than any original. */
    private static final int NUMBERED = 6;
    /** More than the events of all seeds: each copy's events have positions in a range of its own. */
    private static final long STRIDE = 1_000_000;

    /** Made from a query, its columns compare as the originals do; otherwise no index would be used to find them. */
    private static final String SEEDS_OF_LIBRARY = """
            CREATE TABLE {p}seed AS
            SELECT DISTINCT owner AS seed_order, request AS seed_request FROM {p}event WHERE subject_kind = 'order'""";

    private static final String SEEDS_OF_HAND_WRITTEN = """
            CREATE TABLE {p}seed AS SELECT order_id AS seed_order, request AS seed_request FROM {p}request""";

    private static final Set<Integer> TEXTS =
            Set.of(Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.NVARCHAR, Types.CLOB, Types.LONGNVARCHAR);
    private final Target target;
    private final Entrants entrants;
    private final Range range;
    private final Map<String, Seeds> seeds = new HashMap<>();

    Copies(Target target, Entrants entrants, Range range) {
        this.target = target;
        this.entrants = entrants;
        this.range = range;
    }

    /**
     * The orders that are copied.
     *
     * @param units reserved by all of them, by SKU
     * @param copied how often they have been
     */
    private record Seeds(int count, Map<String, Long> units, int copied) {}

    /** Until there are at least so many orders, or as few more as copies of all seeds make. */
    void fill(Entrant entrant, int size) throws SQLException {
        Seeds known = seeds.containsKey(entrant.name()) ? seeds.get(entrant.name()) : sow(entrant, size);
        long missing = size - entrants.tally(entrant).orders();
        int copies = (int) Math.max(0, missing / known.count());
        try (Connection connection = target.connect()) {
            for (int done = 0; done < copies; done += COPIES_AT_ONCE) {
                int first = known.copied() + done + 1;
                copyAll(connection, entrant, first, first + Math.min(COPIES_AT_ONCE, copies - done));
            }
            int last = known.copied() + copies;
            reserve(connection, entrant, known.units(), copies);
            if (entrant instanceof LibraryEntrant) {
                // What is read from now on has positions behind those of the copies.
                update(
                        connection,
                        "UPDATE " + entrant.prefix() + "sequencer SET last_position = " + STRIDE * (last + 1));
            }
            seeds.put(entrant.name(), new Seeds(known.count(), known.units(), last + 1));
            for (String table : Target.tables(connection, entrant.prefix())) {
                Target.execute(connection, target.vendor().analyze(table));
            }
        }
    }

    private Seeds sow(Entrant entrant, int size) throws SQLException {
        if (entrants.tally(entrant).orders() > 0) {
            throw new IllegalStateException(entrant.name() + " has orders already: they would become seeds");
        }
        Map<String, Long> units = new TreeMap<>();
        int count = Math.min(MOST_SEEDS, size);
        for (int i = 0; i < count; i++) {
            Basket basket = range.basket();
            entrant.place(basket);
            basket.items().forEach(item -> units.merge(item.sku(), (long) item.units(), Long::sum));
        }
        String seedsOf = SEEDS_OF_HAND_WRITTEN;
        if (entrant instanceof LibraryEntrant library) {
            library.becomeSeed();
            seedsOf = SEEDS_OF_LIBRARY;
        }
        try (Connection connection = target.connect()) {
            update(connection, seedsOf.replace("{p}", entrant.prefix()));
            Target.execute(connection, target.vendor().analyze(entrant.prefix() + "seed"));
            update(connection, "CREATE TABLE " + entrant.prefix() + "copy (copy varchar(6) PRIMARY KEY, nth bigint)");
        }
        return new Seeds(count, units, 0);
    }

    private void copyAll(Connection connection, Entrant entrant, int from, int to) throws SQLException {
        String p = entrant.prefix();
        update(connection, "DELETE FROM " + p + "copy");
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + p + "copy VALUES (?, ?)")) {
            for (int nth = from; nth < to; nth++) {
                insert.setString(1, ("%0" + NUMBERED + "d").formatted(nth));
                insert.setLong(2, nth);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        for (String table : Target.tables(connection, p)) {
            Optional<String> sql = copying(connection, p, table);
            if (sql.isPresent()) {
                update(connection, sql.get());
            }
        }
    }

    private record Column(String name, boolean text) {}

    /** The statement that copies a table's rows of the seeds; none where no column says which order a row belongs to. */
    private Optional<String> copying(Connection connection, String prefix, String table) throws SQLException {
        List<Column> columns = columns(connection, table);
        Map<String, Column> byName = new HashMap<>();
        columns.forEach(column -> byName.put(column.name().toLowerCase(Locale.ROOT), column));
        Optional<String> key = List.of("owner", "request", "order_id", "id").stream()
                .filter(name -> byName.containsKey(name) && byName.get(name).text())
                .findFirst();
        String columnNames = columns.stream().map(Column::name).collect(joining(", "));
        String values = columns.stream().map(Copies::copied).collect(joining(", "));
        return key.map(name -> """
                INSERT INTO %s (%s)
                SELECT %s
                FROM %sseed s JOIN %s r ON r.%s = s.%s%s CROSS JOIN %scopy c""".formatted(
                        table,
                        columnNames,
                        values,
                        prefix,
                        table,
                        name,
                        name.equals("request") ? "seed_request" : "seed_order",
                        alsoInTheIndex(byName.keySet()),
                        prefix));
    }

    /** Without these conditions, which hold for every seed, the library's indexes would not be used. */
    private static String alsoInTheIndex(Set<String> columns) {
        return (columns.contains("tenant") ? " AND r.tenant = 'main'" : "")
                + (columns.contains("position") ? " AND r.position IS NOT NULL" : "");
    }

    private static String copied(Column column) {
        if (column.name().equalsIgnoreCase("position")) {
            return "r." + column.name() + " + c.nth * " + STRIDE;
        }
        return column.text()
                ? renamed(renamed("r." + column.name(), "s.seed_order"), "s.seed_request")
                : "r." + column.name();
    }

    private static String renamed(String text, String id) {
        return "replace(" + text + ", " + id + ", concat(c.copy, substr(" + id + ", " + (NUMBERED + 1) + ")))";
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        DatabaseMetaData meta = connection.getMetaData();
        String name = table.replace(meta.getIdentifierQuoteString(), "");
        try (ResultSet row = meta.getColumns(connection.getCatalog(), connection.getSchema(), name, "%")) {
            while (row.next()) {
                if (!row.getString("IS_AUTOINCREMENT").equals("YES")) {
                    columns.add(new Column(row.getString("COLUMN_NAME"), TEXTS.contains(row.getInt("DATA_TYPE"))));
                }
            }
        }
        return columns;
    }

    private static void reserve(Connection connection, Entrant entrant, Map<String, Long> units, int copies)
            throws SQLException {
        String tenant = entrant instanceof LibraryEntrant ? " AND tenant = 'main'" : "";
        String sql = "UPDATE " + entrant.prefix() + "stock SET reserved = reserved + ? WHERE sku = ?" + tenant;
        connection.setAutoCommit(false);
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (Map.Entry<String, Long> each : units.entrySet()) {
                update.setLong(1, each.getValue() * copies);
                update.setString(2, each.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void update(Connection connection, String sql) throws SQLException {
        Target.execute(connection, sql);
    }
}
