package dev.oms.examples.bench;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The statements of {@link PostgresWriting}, made once for each number of lines. Up to {@value #SPELT_OUT} stock rows are
 * spelt out, which costs the server less than arrays do; more come as arrays.
 */
final class PostgresStatements {
    static final int SPELT_OUT = 16;

    private static final String RESERVE_ONE =
            "s%d AS (UPDATE {p}stock SET reserved = reserved + v.n FROM (VALUES (?::bigint)) v (n)"
                    + " WHERE sku = ? AND on_hand - reserved >= v.n RETURNING 1)";
    private static final String RESERVE_MANY = """
            s0 AS (UPDATE {p}stock s SET reserved = s.reserved + v.n
                   FROM (SELECT * FROM unnest(?::text[], ?::bigint[]) u (sku, n) ORDER BY sku) v
                   WHERE s.sku = v.sku AND s.on_hand - s.reserved >= v.n RETURNING 1)""";
    private static final String TAKE_ONE =
            "s%d AS (UPDATE {p}stock SET on_hand = on_hand - v.n, reserved = reserved - v.n"
                    + " FROM (VALUES (?::bigint)) v (n) WHERE sku = ? AND reserved >= v.n RETURNING 1)";
    private static final String TAKE_MANY = """
            s0 AS (UPDATE {p}stock s SET on_hand = s.on_hand - v.n, reserved = s.reserved - v.n
                   FROM (SELECT * FROM unnest(?::text[], ?::bigint[]) u (sku, n) ORDER BY sku) v
                   WHERE s.sku = v.sku AND s.reserved >= v.n RETURNING 1)""";
    private static final String INSERTS = """
            ,
            r AS (INSERT INTO {p}request (request, order_id, answered_at) VALUES (?, ?, ?)),
            o AS (INSERT INTO {p}order (id, customer, state, total, placed_at, body)
                  VALUES (?, ?, 'PLACED', ?, ?, ?)),
            e AS (INSERT INTO {p}event (order_id, type, happened_at, body)
                  VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?))
            """;
    /** With one stock row no guard is needed: where it says no, nothing is inserted, and nothing fails. */
    private static final String INSERTS_AFTER_STOCK = """
            ,
            r AS (INSERT INTO {p}request (request, order_id, answered_at)
                  SELECT ?::text, ?::text, ?::timestamptz FROM s0),
            o AS (INSERT INTO {p}order (id, customer, state, total, placed_at, body)
                  SELECT ?::text, ?::text, 'PLACED', ?::numeric, ?::timestamptz, ?::text FROM s0),
            e AS (INSERT INTO {p}event (order_id, type, happened_at, body)
                  SELECT v.* FROM s0, (VALUES (?::text, ?::text, ?::timestamptz, ?::text),
                                              (?::text, ?::text, ?::timestamptz, ?::text),
                                              (?::text, ?::text, ?::timestamptz, ?::text)) v)
            SELECT count(*) FROM s0""";

    private static final String STEP = """
            WITH o AS (UPDATE {p}order SET state = ? WHERE id = ? AND state = ? RETURNING 1),
            e AS (INSERT INTO {p}event (order_id, type, happened_at, body)
                  SELECT ?::text, ?::text, ?::timestamptz, ?::text FROM o)
            SELECT count(*) FROM o""";
    private static final String PARCEL = """
            ,
            o AS (UPDATE {p}order SET state = ?, parcels = parcels + 1
                  WHERE id = ? AND state = 'RELEASED' RETURNING 1),
            e AS (INSERT INTO {p}event (order_id, type, happened_at, body) VALUES (?, ?, ?, ?))
            """;

    private final HandWrittenTables tables;
    private final Map<Integer, String> placements = new ConcurrentHashMap<>();
    private final Map<Integer, String> shipments = new ConcurrentHashMap<>();
    private final String step;

    PostgresStatements(HandWrittenTables tables) {
        this.tables = tables;
        this.step = tables.sql(STEP);
    }

    String place(int lines) {
        return placements.computeIfAbsent(lines, n -> {
            String stock = "WITH " + stock(n, RESERVE_ONE, RESERVE_MANY);
            return tables.sql(n == 1 ? stock + INSERTS_AFTER_STOCK : stock + INSERTS + guard(counts(n)));
        });
    }

    String step() {
        return step;
    }

    String ship(int lines) {
        return shipments.computeIfAbsent(
                lines,
                n -> tables.sql("WITH " + stock(n, TAKE_ONE, TAKE_MANY) + PARCEL
                        + guard(counts(n) + " + (SELECT count(*) FROM o)")));
    }

    private static String stock(int lines, String one, String many) {
        return lines > SPELT_OUT ? many : each(lines, one::formatted, ",\n");
    }

    private static String counts(int lines) {
        return each(lines > SPELT_OUT ? 1 : lines, "(SELECT count(*) FROM s%d)"::formatted, " + ");
    }

    private static String guard(String found) {
        return "SELECT 1 / (CASE WHEN " + found + " = ? THEN 1 ELSE 0 END)";
    }

    private static String each(int count, IntFunction<String> text, String separator) {
        return IntStream.range(0, count).mapToObj(text).collect(joining(separator));
    }
}
