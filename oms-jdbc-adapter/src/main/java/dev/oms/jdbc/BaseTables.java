package dev.oms.jdbc;

/** The tables that every store has, whatever its kinds: {@code {name}} stands for a table, {@code {index:…}} for an index. */
final class BaseTables {
    static final String POSTGRESQL = """
            CREATE TABLE IF NOT EXISTS {stock} (
                tenant varchar(100) COLLATE "C" NOT NULL,
                sku varchar(150) COLLATE "C" NOT NULL,
                node varchar(150) COLLATE "C" NOT NULL,
                pool varchar(150) COLLATE "C" NOT NULL,
                on_hand bigint NOT NULL CHECK (on_hand >= 0),
                reserved bigint NOT NULL CHECK (reserved >= 0),
                quarantined bigint NOT NULL CHECK (quarantined >= 0),
                PRIMARY KEY (tenant, sku, node, pool),
                CHECK (on_hand - reserved >= 0)
            ) WITH (fillfactor = 70);

            CREATE TABLE IF NOT EXISTS {request} (
                tenant varchar(100) COLLATE "C" NOT NULL,
                request varchar(150) COLLATE "C" NOT NULL,
                fingerprint varchar(255) COLLATE "C" NOT NULL,
                outcome text NOT NULL,
                answered_at timestamptz NOT NULL,
                PRIMARY KEY (tenant, request)
            ) WITH (toast_tuple_target = 8160);

            CREATE INDEX IF NOT EXISTS {index:request:answered} ON {request} USING brin (answered_at);

            CREATE TABLE IF NOT EXISTS {event} (
                id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                position bigint,
                tenant varchar(100) COLLATE "C" NOT NULL,
                owner varchar(150) COLLATE "C" NOT NULL,
                subject_kind varchar(255) COLLATE "C" NOT NULL,
                subject_id varchar(150) COLLATE "C" NOT NULL,
                version bigint NOT NULL,
                type varchar(255) COLLATE "C" NOT NULL,
                happened_at timestamptz NOT NULL,
                actor varchar(255) COLLATE "C" NOT NULL,
                request varchar(150) COLLATE "C" NOT NULL,
                note text NOT NULL,
                body text NOT NULL,
                seal varchar(255) COLLATE "C" NOT NULL
            ) WITH (toast_tuple_target = 8160, fillfactor = 80);

            CREATE INDEX IF NOT EXISTS {index:event:unnumbered} ON {event} (id) WHERE position IS NULL;
            CREATE UNIQUE INDEX IF NOT EXISTS {index:event:tenant}
                ON {event} (tenant, position) WHERE position IS NOT NULL;
            CREATE INDEX IF NOT EXISTS {index:event:owner}
                ON {event} (tenant, owner, position) WHERE position IS NOT NULL;

            CREATE TABLE IF NOT EXISTS {sequencer} (
                id smallint PRIMARY KEY,
                last_position bigint NOT NULL
            );

            INSERT INTO {sequencer} (id, last_position) VALUES (1, 0) ON CONFLICT DO NOTHING;
            """;

    /** The collation compares bytes and, unlike the plain binary one, also trailing blanks. */
    static final String MARIADB = """
            CREATE TABLE IF NOT EXISTS {stock} (
                tenant varchar(100) NOT NULL,
                sku varchar(150) NOT NULL,
                node varchar(150) NOT NULL,
                pool varchar(150) NOT NULL,
                on_hand bigint NOT NULL CHECK (on_hand >= 0),
                reserved bigint NOT NULL CHECK (reserved >= 0),
                quarantined bigint NOT NULL CHECK (quarantined >= 0),
                PRIMARY KEY (tenant, sku, node, pool),
                CHECK (on_hand - reserved >= 0)
            ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;

            CREATE TABLE IF NOT EXISTS {request} (
                tenant varchar(100) NOT NULL,
                request varchar(150) NOT NULL,
                fingerprint varchar(255) NOT NULL,
                outcome longtext NOT NULL,
                answered_at datetime(6) NOT NULL,
                PRIMARY KEY (tenant, request)
            ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;

            CREATE INDEX IF NOT EXISTS {index:request:answered} ON {request} (answered_at);

            CREATE TABLE IF NOT EXISTS {event} (
                id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
                position bigint,
                tenant varchar(100) NOT NULL,
                owner varchar(150) NOT NULL,
                subject_kind varchar(255) NOT NULL,
                subject_id varchar(150) NOT NULL,
                version bigint NOT NULL,
                type varchar(255) NOT NULL,
                happened_at datetime(6) NOT NULL,
                actor varchar(255) NOT NULL,
                request varchar(150) NOT NULL,
                note longtext NOT NULL,
                body longtext NOT NULL,
                seal varchar(255) NOT NULL
            ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;

            CREATE INDEX IF NOT EXISTS {index:event:unnumbered} ON {event} (position, id);
            CREATE UNIQUE INDEX IF NOT EXISTS {index:event:tenant} ON {event} (tenant, position);
            CREATE INDEX IF NOT EXISTS {index:event:owner} ON {event} (tenant, owner, position);

            CREATE TABLE IF NOT EXISTS {sequencer} (
                id smallint PRIMARY KEY,
                last_position bigint NOT NULL
            ) ENGINE = InnoDB;

            INSERT INTO {sequencer} (id, last_position)
            SELECT 1, 0 FROM (SELECT 1) one WHERE NOT EXISTS (SELECT 1 FROM {sequencer} there);
            """;

    static final String H2 = """
            CREATE TABLE IF NOT EXISTS {stock} (
                tenant varchar(100) NOT NULL,
                sku varchar(150) NOT NULL,
                node varchar(150) NOT NULL,
                pool varchar(150) NOT NULL,
                on_hand bigint NOT NULL CHECK (on_hand >= 0),
                reserved bigint NOT NULL CHECK (reserved >= 0),
                quarantined bigint NOT NULL CHECK (quarantined >= 0),
                PRIMARY KEY (tenant, sku, node, pool),
                CHECK (on_hand - reserved >= 0)
            );

            CREATE TABLE IF NOT EXISTS {request} (
                tenant varchar(100) NOT NULL,
                request varchar(150) NOT NULL,
                fingerprint varchar(255) NOT NULL,
                outcome clob NOT NULL,
                answered_at timestamp(6) with time zone NOT NULL,
                PRIMARY KEY (tenant, request)
            );

            CREATE INDEX IF NOT EXISTS {index:request:answered} ON {request} (answered_at);

            CREATE TABLE IF NOT EXISTS {event} (
                id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                position bigint,
                tenant varchar(100) NOT NULL,
                owner varchar(150) NOT NULL,
                subject_kind varchar(255) NOT NULL,
                subject_id varchar(150) NOT NULL,
                version bigint NOT NULL,
                type varchar(255) NOT NULL,
                happened_at timestamp(6) with time zone NOT NULL,
                actor varchar(255) NOT NULL,
                request varchar(150) NOT NULL,
                note clob NOT NULL,
                body clob NOT NULL,
                seal varchar(255) NOT NULL
            );

            CREATE INDEX IF NOT EXISTS {index:event:unnumbered} ON {event} (position, id);
            CREATE UNIQUE INDEX IF NOT EXISTS {index:event:tenant} ON {event} (tenant, position);
            CREATE INDEX IF NOT EXISTS {index:event:owner} ON {event} (tenant, owner, position);

            CREATE TABLE IF NOT EXISTS {sequencer} (
                id smallint PRIMARY KEY,
                last_position bigint NOT NULL
            );

            INSERT INTO {sequencer} (id, last_position)
            SELECT 1, 0 WHERE NOT EXISTS (SELECT 1 FROM {sequencer});
            """;

    private BaseTables() {}
}
