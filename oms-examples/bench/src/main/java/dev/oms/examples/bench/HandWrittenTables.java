package dev.oms.examples.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables of the hand-written stores: {@code {p}} stands for the prefix. */
record HandWrittenTables(Vendor vendor, String prefix) {
    private static final int BITE = 1_000;

    private static final String POSTGRES = """
            CREATE TABLE {p}order (
                id varchar(40) COLLATE "C" PRIMARY KEY,
                customer varchar(40) COLLATE "C" NOT NULL,
                state varchar(20) COLLATE "C" NOT NULL,
                total numeric(14, 2) NOT NULL,
                placed_at timestamptz NOT NULL,
                parcels int NOT NULL DEFAULT 0,
                body text NOT NULL
            ) WITH (toast_tuple_target = 8160);
            CREATE INDEX {p}order_customer ON {p}order (customer, placed_at, id);
            CREATE INDEX {p}order_state ON {p}order (state, placed_at, id);

            CREATE TABLE {p}request (
                request varchar(40) COLLATE "C" PRIMARY KEY,
                order_id varchar(40) COLLATE "C" NOT NULL,
                answered_at timestamptz NOT NULL
            );

            CREATE TABLE {p}event (
                id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                order_id varchar(40) COLLATE "C" NOT NULL,
                type varchar(40) COLLATE "C" NOT NULL,
                happened_at timestamptz NOT NULL,
                body text NOT NULL
            );
            CREATE INDEX {p}event_order ON {p}event (order_id);

            CREATE TABLE {p}stock (
                sku varchar(40) COLLATE "C" PRIMARY KEY,
                on_hand bigint NOT NULL,
                reserved bigint NOT NULL,
                CHECK (reserved >= 0 AND on_hand >= reserved)
            ) WITH (fillfactor = 70)
            """;

    private static final String MARIADB = """
            CREATE TABLE {p}order (
                id varchar(40) PRIMARY KEY,
                customer varchar(40) NOT NULL,
                state varchar(20) NOT NULL,
                total decimal(14, 2) NOT NULL,
                placed_at datetime(6) NOT NULL,
                parcels int NOT NULL DEFAULT 0,
                body longtext NOT NULL
            ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
            CREATE INDEX {p}order_customer ON {p}order (customer, placed_at, id);
            CREATE INDEX {p}order_state ON {p}order (state, placed_at, id);

            CREATE TABLE {p}request (
                request varchar(40) PRIMARY KEY,
                order_id varchar(40) NOT NULL,
                answered_at datetime(6) NOT NULL
            ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

            CREATE TABLE {p}event (
                id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
                order_id varchar(40) NOT NULL,
                type varchar(40) NOT NULL,
                happened_at datetime(6) NOT NULL,
                body longtext NOT NULL
            ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
            CREATE INDEX {p}event_order ON {p}event (order_id);

            CREATE TABLE {p}stock (
                sku varchar(40) PRIMARY KEY,
                on_hand bigint NOT NULL,
                reserved bigint NOT NULL,
                CHECK (reserved >= 0 AND on_hand >= reserved)
            ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
            """;

    private static final String H2 = """
            CREATE TABLE {p}order (
                id varchar(40) PRIMARY KEY,
                customer varchar(40) NOT NULL,
                state varchar(20) NOT NULL,
                total numeric(14, 2) NOT NULL,
                placed_at timestamp(6) with time zone NOT NULL,
                parcels int DEFAULT 0 NOT NULL,
                body clob NOT NULL
            );
            CREATE INDEX {p}order_customer ON {p}order (customer, placed_at, id);
            CREATE INDEX {p}order_state ON {p}order (state, placed_at, id);

            CREATE TABLE {p}request (
                request varchar(40) PRIMARY KEY,
                order_id varchar(40) NOT NULL,
                answered_at timestamp(6) with time zone NOT NULL
            );

            CREATE TABLE {p}event (
                id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                order_id varchar(40) NOT NULL,
                type varchar(40) NOT NULL,
                happened_at timestamp(6) with time zone NOT NULL,
                body clob NOT NULL
            );
            CREATE INDEX {p}event_order ON {p}event (order_id);

            CREATE TABLE {p}stock (
                sku varchar(40) PRIMARY KEY,
                on_hand bigint NOT NULL,
                reserved bigint NOT NULL,
                CHECK (reserved >= 0 AND on_hand >= reserved)
            )
            """;

    /** A statement with the names of these tables. */
    String sql(String text) {
        return text.replace("{p}", prefix);
    }

    void create(Connection connection) throws SQLException {
        String script = switch (vendor) {
            case POSTGRES -> POSTGRES;
            case MARIADB -> MARIADB;
            case H2 -> H2;
        };
        try (Statement statement = connection.createStatement()) {
            for (String each : script.split(";")) {
                statement.execute(sql(each));
            }
        }
    }

    void stock(Connection connection, List<String> skus, long units) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(sql("INSERT INTO {p}stock (sku, on_hand, reserved) VALUES (?, ?, 0)"))) {
            for (int i = 0; i < skus.size(); i++) {
                insert.setString(1, skus.get(i));
                insert.setLong(2, units);
                insert.addBatch();
                if (i % BITE == BITE - 1 || i == skus.size() - 1) {
                    insert.executeBatch();
                }
            }
        }
        // What is prepared before has plans for an empty table.
        try (Statement statement = connection.createStatement()) {
            statement.execute(vendor.analyze(prefix + "stock"));
        }
    }
}
