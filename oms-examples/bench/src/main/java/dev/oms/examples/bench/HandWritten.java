package dev.oms.examples.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** What a good team would write without a library: the tables that it needs, prepared statements, a pool. */
final class HandWritten implements Entrant {
    static final String PLACED = "PLACED";
    static final String RELEASED = "RELEASED";
    static final String SHIPPED = "SHIPPED";
    static final String DELIVERED = "DELIVERED";

    private static final String BY_ID = "SELECT id, customer, state, total, placed_at, body FROM {p}order WHERE id = ?";
    private static final String BY_CUSTOMER = """
            SELECT id, customer, state, total, placed_at, body FROM {p}order WHERE customer = ?
            ORDER BY placed_at DESC, id DESC LIMIT\s""" + CUSTOMER_PAGE;
    private static final String OPEN = """
            SELECT id, customer, state, total, placed_at, body FROM {p}order WHERE state = ?
            ORDER BY placed_at DESC, id DESC LIMIT\s""" + OPEN_PAGE;

    private final HandWrittenTables tables;
    private final DataSource source;
    private final Writing writing;
    private final String byId;
    private final String byCustomer;
    private final String open;

    /** @param source of connections in auto-commit */
    HandWritten(HandWrittenTables tables, DataSource source, Writing writing) {
        this.tables = tables;
        this.source = source;
        this.writing = writing;
        this.byId = tables.sql(BY_ID);
        this.byCustomer = tables.sql(BY_CUSTOMER);
        this.open = tables.sql(OPEN);
    }

    void create() throws SQLException {
        try (Connection connection = source.getConnection()) {
            tables.create(connection);
        }
        writing.prepare();
    }

    @Override
    public String name() {
        return writing.name();
    }

    @Override
    public String prefix() {
        return tables.prefix();
    }

    @Override
    public void stock(List<String> skus, long units) throws SQLException {
        try (Connection connection = source.getConnection()) {
            tables.stock(connection, skus, units);
        }
    }

    @Override
    public Placement place(Basket basket) throws SQLException {
        NewOrder order = NewOrder.of(basket);
        return writing.place(order) ? Placement.of(order.id()) : Placement.refused(Answer.SOLD_OUT);
    }

    @Override
    public Answer reserve(String sku) throws SQLException {
        return writing.reserve(sku) ? Answer.DONE : Answer.SOLD_OUT;
    }

    @Override
    public void release(String order) throws SQLException {
        writing.step(order, PLACED, RELEASED, NewOrder.now());
    }

    @Override
    public void ship(String order, List<List<Basket.Item>> parcels) throws SQLException {
        for (int i = 0; i < parcels.size(); i++) {
            String next = i == parcels.size() - 1 ? SHIPPED : RELEASED;
            writing.ship(order, parcels.get(i), next, NewOrder.now());
        }
    }

    @Override
    public void deliver(String order) throws SQLException {
        writing.step(order, SHIPPED, DELIVERED, NewOrder.now());
    }

    @Override
    public int byId(String order) throws SQLException {
        return rows(byId, order);
    }

    @Override
    public int byCustomer(String customer) throws SQLException {
        return rows(byCustomer, customer);
    }

    @Override
    public int open() throws SQLException {
        return rows(open, PLACED);
    }

    private int rows(String sql, String value) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, value);
            try (ResultSet row = select.executeQuery()) {
                int found = 0;
                while (row.next()) {
                    found += row.getString("body").isEmpty() ? 0 : 1;
                    row.getBigDecimal("total");
                    row.getObject("placed_at");
                    row.getString("id");
                    row.getString("customer");
                    row.getString("state");
                }
                return found;
            }
        }
    }

    /** It knows no other laws than the constraints of its tables and the sums that are checked for everybody. */
    @Override
    public Checked check() {
        return new Checked(0, 0);
    }

    @Override
    public void close() {
        // The pool is not its own.
    }
}
