package dev.oms.examples.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** Statement by statement in one transaction, one round trip for each; a long list of stock goes as a JDBC batch. */
final class PlainWriting implements Writing {
    static final String NAME = "plain";
    private static final int BATCHED = 16;

    private static final String REQUEST = "INSERT INTO {p}request (request, order_id, answered_at) VALUES (?, ?, ?)";
    private static final String ORDER = """
            INSERT INTO {p}order (id, customer, state, total, placed_at, body) VALUES (?, ?, 'PLACED', ?, ?, ?)""";
    private static final String THREE_EVENTS = """
            INSERT INTO {p}event (order_id, type, happened_at, body) VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?)""";
    private static final String EVENT = "INSERT INTO {p}event (order_id, type, happened_at, body) VALUES (?, ?, ?, ?)";
    static final String RESERVE =
            "UPDATE {p}stock SET reserved = reserved + ? WHERE sku = ? AND on_hand - reserved >= ?";
    private static final String TAKE = """
            UPDATE {p}stock SET on_hand = on_hand - ?, reserved = reserved - ? WHERE sku = ? AND reserved >= ?""";
    private static final String STEP = "UPDATE {p}order SET state = ? WHERE id = ? AND state = ?";
    private static final String PARCEL =
            "UPDATE {p}order SET state = ?, parcels = parcels + 1 WHERE id = ? AND state = 'RELEASED'";

    private final HandWrittenTables tables;
    private final DataSource source;
    private final String insertRequest;
    private final String insertOrder;
    private final String insertThreeEvents;
    private final String insertEvent;
    private final String reserveStock;
    private final String takeStock;
    private final String moveOrder;
    private final String moveParcel;

    /** @param source of connections out of auto-commit */
    PlainWriting(HandWrittenTables tables, DataSource source) {
        this.tables = tables;
        this.source = source;
        this.insertRequest = tables.sql(REQUEST);
        this.insertOrder = tables.sql(ORDER);
        this.insertThreeEvents = tables.sql(THREE_EVENTS);
        this.insertEvent = tables.sql(EVENT);
        this.reserveStock = tables.sql(RESERVE);
        this.takeStock = tables.sql(TAKE);
        this.moveOrder = tables.sql(STEP);
        this.moveParcel = tables.sql(PARCEL);
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Stock is last, sorted by key: its rows are the ones that others wait for. */
    @Override
    public boolean place(NewOrder order) throws SQLException {
        return inTransaction(connection -> {
            Object at = tables.vendor().bindable(order.at());
            update(connection, insertRequest, order.request(), order.id(), at);
            update(connection, insertOrder, order.id(), order.customer(), order.total(), at, order.body());
            events(connection, order, at);
            return reserve(connection, order.items());
        });
    }

    @Override
    public boolean reserve(String sku) throws SQLException {
        return inTransaction(connection -> update(connection, reserveStock, 1L, sku, 1L) == 1);
    }

    private void events(Connection connection, NewOrder order, Object at) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(insertThreeEvents)) {
            int column = 1;
            for (String event : NewOrder.EVENTS) {
                insert.setString(column++, order.id());
                insert.setString(column++, event);
                insert.setObject(column++, at);
                insert.setString(column++, OrderText.event(order.id(), event));
            }
            insert.executeUpdate();
        }
    }

    private boolean reserve(Connection connection, List<Basket.Item> items) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(reserveStock)) {
            for (Basket.Item item : items) {
                update.setLong(1, item.units());
                update.setString(2, item.sku());
                update.setLong(3, item.units());
                if (!sent(update, items.size())) {
                    return false;
                }
            }
            return batchSent(update, items.size());
        }
    }

    @Override
    public void step(String order, String from, String to, Instant at) throws SQLException {
        expect(order, inTransaction(connection -> {
            boolean moved = update(connection, moveOrder, to, order, from) == 1;
            event(connection, order, to, at);
            return moved;
        }));
    }

    @Override
    public void ship(String order, List<Basket.Item> parcel, String to, Instant at) throws SQLException {
        expect(order, inTransaction(connection -> {
            boolean moved = update(connection, moveParcel, to, order) == 1;
            event(connection, order, "GoodsShipped", at);
            return moved && take(connection, parcel);
        }));
    }

    private boolean take(Connection connection, List<Basket.Item> parcel) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(takeStock)) {
            for (Basket.Item item : parcel) {
                update.setLong(1, item.units());
                update.setLong(2, item.units());
                update.setString(3, item.sku());
                update.setLong(4, item.units());
                if (!sent(update, parcel.size())) {
                    return false;
                }
            }
            return batchSent(update, parcel.size());
        }
    }

    private static boolean sent(PreparedStatement update, int rows) throws SQLException {
        if (rows > BATCHED) {
            update.addBatch();
            return true;
        }
        return update.executeUpdate() == 1;
    }

    private static boolean batchSent(PreparedStatement update, int rows) throws SQLException {
        if (rows <= BATCHED) {
            return true;
        }
        for (int count : update.executeBatch()) {
            if (count != 1) {
                return false;
            }
        }
        return true;
    }

    private void event(Connection connection, String order, String type, Instant at) throws SQLException {
        update(connection, insertEvent, order, type, tables.vendor().bindable(at), OrderText.event(order, type));
    }

    private static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private static void expect(String order, boolean moved) {
        if (!moved) {
            throw new IllegalStateException("order " + order + " was not in the state expected");
        }
    }

    private boolean inTransaction(Work work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            try {
                boolean good = work.on(connection);
                if (good) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                return good;
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    /** What is done in a transaction; answers whether to commit it. */
    @FunctionalInterface
    private interface Work {
        boolean on(Connection connection) throws SQLException;
    }
}
