package dev.oms.examples.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Each transaction is one call of a stored procedure, which begins and ends it: MariaDB has no statement that could. */
final class MariaDbWriting implements Writing {
    private static final String PLACE = """
            CREATE PROCEDURE {p}place(p_request varchar(40), p_id varchar(40), p_customer varchar(40),
                p_total decimal(14, 2), p_at datetime(6), p_body longtext, p_event1 text, p_event2 text,
                p_event3 text, p_stock longtext, p_lines int)
            BEGIN
                DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN ROLLBACK; RESIGNAL; END;
                START TRANSACTION;
                INSERT INTO {p}request (request, order_id, answered_at) VALUES (p_request, p_id, p_at);
                INSERT INTO {p}order (id, customer, state, total, placed_at, body)
                VALUES (p_id, p_customer, 'PLACED', p_total, p_at, p_body);
                INSERT INTO {p}event (order_id, type, happened_at, body)
                VALUES (p_id, 'OrderPlaced', p_at, p_event1), (p_id, 'UnitsAllocated', p_at, p_event2),
                       (p_id, 'OrderConfirmed', p_at, p_event3);
                UPDATE JSON_TABLE(p_stock, '$[*]' COLUMNS (sku varchar(40) PATH '$[0]', n bigint PATH '$[1]')) v
                STRAIGHT_JOIN {p}stock s ON s.sku = v.sku COLLATE utf8mb4_bin
                SET s.reserved = s.reserved + v.n WHERE s.on_hand - s.reserved >= v.n;
                IF ROW_COUNT() = p_lines THEN COMMIT; SELECT 1; ELSE ROLLBACK; SELECT 0; END IF;
            END""";
    private static final String STEP = """
            CREATE PROCEDURE {p}step(p_id varchar(40), p_from varchar(20), p_to varchar(20), p_at datetime(6),
                p_event text)
            BEGIN
                DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN ROLLBACK; RESIGNAL; END;
                START TRANSACTION;
                UPDATE {p}order SET state = p_to WHERE id = p_id AND state = p_from;
                IF ROW_COUNT() = 1 THEN
                    INSERT INTO {p}event (order_id, type, happened_at, body) VALUES (p_id, p_to, p_at, p_event);
                    COMMIT; SELECT 1;
                ELSE
                    ROLLBACK; SELECT 0;
                END IF;
            END""";
    private static final String SHIP = """
            CREATE PROCEDURE {p}ship(p_id varchar(40), p_to varchar(20), p_at datetime(6), p_event text,
                p_stock longtext, p_lines int)
            BEGIN
                DECLARE moved int;
                DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN ROLLBACK; RESIGNAL; END;
                START TRANSACTION;
                UPDATE {p}order SET state = p_to, parcels = parcels + 1 WHERE id = p_id AND state = 'RELEASED';
                SET moved = ROW_COUNT();
                INSERT INTO {p}event (order_id, type, happened_at, body)
                VALUES (p_id, 'GoodsShipped', p_at, p_event);
                UPDATE JSON_TABLE(p_stock, '$[*]' COLUMNS (sku varchar(40) PATH '$[0]', n bigint PATH '$[1]')) v
                STRAIGHT_JOIN {p}stock s ON s.sku = v.sku COLLATE utf8mb4_bin
                SET s.on_hand = s.on_hand - v.n, s.reserved = s.reserved - v.n WHERE s.reserved >= v.n;
                IF moved + ROW_COUNT() = p_lines + 1 THEN COMMIT; SELECT 1; ELSE ROLLBACK; SELECT 0; END IF;
            END""";

    private final HandWrittenTables tables;
    private final DataSource source;
    private final OneUnit oneUnit;
    private final String place;
    private final String step;
    private final String ship;

    /** @param source of connections in auto-commit */
    MariaDbWriting(HandWrittenTables tables, DataSource source) {
        this.tables = tables;
        this.source = source;
        this.oneUnit = new OneUnit(tables, source);
        this.place = tables.sql("CALL {p}place(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        this.step = tables.sql("CALL {p}step(?, ?, ?, ?, ?)");
        this.ship = tables.sql("CALL {p}ship(?, ?, ?, ?, ?, ?)");
    }

    @Override
    public String name() {
        return PostgresWriting.NAME;
    }

    @Override
    public void prepare() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String procedure : List.of("place", "step", "ship")) {
                statement.execute("DROP PROCEDURE IF EXISTS " + tables.prefix() + procedure);
            }
            for (String procedure : List.of(PLACE, STEP, SHIP)) {
                statement.execute(tables.sql(procedure));
            }
        }
    }

    @Override
    public boolean place(NewOrder order) throws SQLException {
        List<String> events = NewOrder.EVENTS.stream()
                .map(event -> OrderText.event(order.id(), event))
                .toList();
        return succeeds(
                place,
                order.request(),
                order.id(),
                order.customer(),
                order.total(),
                tables.vendor().bindable(order.at()),
                order.body(),
                events.get(0),
                events.get(1),
                events.get(2),
                json(order.items()),
                order.items().size());
    }

    @Override
    public boolean reserve(String sku) throws SQLException {
        return oneUnit.reserve(sku);
    }

    @Override
    public void step(String order, String from, String to, Instant at) throws SQLException {
        expect(order, succeeds(step, order, from, to, tables.vendor().bindable(at), OrderText.event(order, to)));
    }

    @Override
    public void ship(String order, List<Basket.Item> parcel, String to, Instant at) throws SQLException {
        String event = OrderText.event(order, "GoodsShipped");
        expect(order, succeeds(ship, order, to, tables.vendor().bindable(at), event, json(parcel), parcel.size()));
    }

    private static String json(List<Basket.Item> items) {
        return items.stream()
                .map(item -> "[\"" + item.sku() + "\"," + item.units() + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static void expect(String order, boolean moved) {
        if (!moved) {
            throw new IllegalStateException("order " + order + " was not in the state expected");
        }
    }

    /** Whether the procedure answers 1. */
    private boolean succeeds(String call, Object... values) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(call)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getInt(1) == 1;
            }
        }
    }
}
