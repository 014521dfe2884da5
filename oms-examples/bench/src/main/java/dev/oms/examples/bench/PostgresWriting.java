package dev.oms.examples.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** Each transaction is one statement in auto-commit, with a guard that fails it when a row was not as expected. */
final class PostgresWriting implements Writing {
    static final String NAME = "tuned";
    private static final String SHIPPED = "GoodsShipped";
    private static final String GUARD_SPOKE = "22012";

    private final HandWrittenTables tables;
    private final DataSource source;
    private final OneUnit oneUnit;
    private final PostgresStatements statements;

    /** @param source of connections in auto-commit */
    PostgresWriting(HandWrittenTables tables, DataSource source) {
        this.tables = tables;
        this.source = source;
        this.oneUnit = new OneUnit(tables, source);
        this.statements = new PostgresStatements(tables);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean place(NewOrder order) throws SQLException {
        Object at = tables.vendor().bindable(order.at());
        return succeeds(statements.place(order.items().size()), values -> {
            values.stock(order.items());
            values.add(order.request(), order.id(), at);
            values.add(order.id(), order.customer(), order.total(), at, order.body());
            for (String event : NewOrder.EVENTS) {
                values.add(order.id(), event, at, OrderText.event(order.id(), event));
            }
            if (order.items().size() > 1) {
                values.add((long) order.items().size());
            }
        });
    }

    @Override
    public boolean reserve(String sku) throws SQLException {
        return oneUnit.reserve(sku);
    }

    @Override
    public void step(String order, String from, String to, Instant at) throws SQLException {
        expect(
                order,
                succeeds(
                        statements.step(),
                        values -> values.add(
                                to, order, from, order, to, tables.vendor().bindable(at), OrderText.event(order, to))));
    }

    @Override
    public void ship(String order, List<Basket.Item> parcel, String to, Instant at) throws SQLException {
        expect(order, succeeds(statements.ship(parcel.size()), values -> {
            values.stock(parcel);
            values.add(to, order);
            values.add(order, SHIPPED, tables.vendor().bindable(at), OrderText.event(order, SHIPPED));
            values.add((long) parcel.size() + 1);
        }));
    }

    private static void expect(String order, boolean moved) {
        if (!moved) {
            throw new IllegalStateException("order " + order + " was not in the state expected");
        }
    }

    /** Whether the statement answers at least 1, and its guard does not speak. */
    private boolean succeeds(String sql, Binding binding) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.on(new Parameters(statement));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getLong(1) > 0;
            }
        } catch (SQLException e) {
            if (GUARD_SPOKE.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    /** Gives a statement its values. */
    @FunctionalInterface
    private interface Binding {
        void on(Parameters values) throws SQLException;
    }

    /** Values, from left to right. */
    private static final class Parameters {
        private final PreparedStatement statement;
        private int next = 1;

        Parameters(PreparedStatement statement) {
            this.statement = statement;
        }

        void add(Object... values) throws SQLException {
            for (Object value : values) {
                statement.setObject(next++, value);
            }
        }

        void stock(List<Basket.Item> items) throws SQLException {
            if (items.size() > PostgresStatements.SPELT_OUT) {
                array("text", items.stream().map(Basket.Item::sku).toArray());
                array("bigint", items.stream().map(item -> (long) item.units()).toArray());
                return;
            }
            for (Basket.Item item : items) {
                add((long) item.units(), item.sku());
            }
        }

        private void array(String type, Object[] elements) throws SQLException {
            statement.setArray(next++, statement.getConnection().createArrayOf(type, elements));
        }
    }
}
