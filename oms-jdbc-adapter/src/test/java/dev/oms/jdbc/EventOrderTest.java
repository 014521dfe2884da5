package dev.oms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.oms.common.OmsException;
import dev.oms.persistence.CommitAnswer.Committed;
import dev.oms.persistence.EventLookup;
import dev.oms.persistence.EventRecord;
import dev.oms.persistence.RecordStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The log of events beside many writers: some commit in groups, some are hosts whose transactions go on for a while, end
 * in any order, and may be rolled back. Several readers number and read at the same time, each at another isolation level.
 */
final class EventOrderTest {
    private static final int WRITERS = 6;
    private static final int HOSTS = 4;
    private static final int SHARED = 5;
    private static final long SECONDS = 3;
    private static final int[] ISOLATIONS = {
        Connection.TRANSACTION_READ_COMMITTED,
        Connection.TRANSACTION_REPEATABLE_READ,
        Connection.TRANSACTION_SERIALIZABLE
    };

    @ParameterizedTest
    @EnumSource
    void noReaderMissesRepeatsOrTurnsAroundWhatWasCommitted(Database database) throws Exception {
        Rush rush = new Rush(database);

        List<List<EventRecord>> seen = rush.run();

        List<EventRecord> log = rush.log();
        assertThat(log).extracting(EventRecord::position).isEqualTo(upTo(log.size()));
        assertThat(log)
                .extracting(
                        event -> change(event.event().subjectId(), event.event().version()))
                .containsExactlyInAnyOrderElementsOf(rush.committed);
        assertThat(versions(log))
                .allSatisfy((subject, versions) -> assertThat(versions).isEqualTo(upTo(versions.size())));
        assertThat(seen).allSatisfy(asRead -> assertThat(asRead).isEqualTo(log));
        assertThat(rush.rolledBack).as("transactions that were rolled back").hasPositiveValue();
        assertThat(rush.overtaken())
                .as("events that were inserted first and committed later")
                .isPositive();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private static String change(String subject, long version) {
        return subject + "@" + version;
    }

    private static Map<String, List<Long>> versions(List<EventRecord> log) {
        Map<String, List<Long>> versions = new HashMap<>();
        log.forEach(event -> versions.computeIfAbsent(event.event().subjectId(), subject -> new ArrayList<>())
                .add(event.event().version()));
        return versions;
    }

    /** Everybody at once, for some seconds. */
    private static final class Rush {
        private final Database database;
        private final String prefix = Databases.freshPrefix();
        private final Host host = new Host();
        private final Samples orders;
        private final Samples joined;
        private final Queue<String> committed = new ConcurrentLinkedQueue<>();
        private final AtomicInteger rolledBack = new AtomicInteger();
        private final AtomicInteger writing = new AtomicInteger(WRITERS + HOSTS);
        private final long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);

        Rush(Database database) {
            this.database = database;
            this.orders = Samples.in(prepared(JdbcPersistence.on(database.source())));
            this.joined = new Samples(prepared(JdbcPersistence.joining(database.source(), host)), orders.tenant());
        }

        private RecordStore prepared(JdbcPersistence settings) {
            RecordStore store = settings.tablePrefix(prefix).recordStore();
            store.prepare(Samples.KINDS);
            return store;
        }

        List<List<EventRecord>> run() throws Exception {
            ExecutorService threads = Executors.newCachedThreadPool();
            try {
                List<Future<List<EventRecord>>> readers = new ArrayList<>();
                List<Future<Boolean>> writers = new ArrayList<>();
                for (int isolation : ISOLATIONS) {
                    readers.add(threads.submit(() -> read(isolation)));
                }
                for (int i = 0; i < WRITERS + HOSTS; i++) {
                    int number = i;
                    writers.add(threads.submit(counted(() -> write(number))));
                }
                for (Future<Boolean> writer : writers) {
                    writer.get();
                }
                List<List<EventRecord>> seen = new ArrayList<>();
                for (Future<List<EventRecord>> reader : readers) {
                    seen.add(reader.get());
                }
                return seen;
            } finally {
                threads.shutdownNow();
            }
        }

        private Callable<Boolean> counted(Callable<Boolean> work) {
            return () -> {
                try {
                    return work.call();
                } finally {
                    writing.decrementAndGet();
                }
            };
        }

        private boolean write(int number) throws Exception {
            Random random = new Random(number);
            for (int n = 0; System.nanoTime() < end; n++) {
                String request = number + "-" + n;
                if (number < WRITERS) {
                    List<String> done = raised(orders, request, shared(random));
                    committed.addAll(done);
                } else {
                    inTransaction(request, random);
                }
            }
            return true;
        }

        private static String shared(Random random) {
            return "S-" + random.nextInt(SHARED);
        }

        /** Raises one order to its next version, if nobody else is faster. */
        private static List<String> raised(Samples store, String request, String id) {
            long version = store.read(id, "TEA", "").records().stream()
                    .mapToLong(record -> record.version())
                    .findFirst()
                    .orElse(0);
            boolean done = store.commit(store.batch(request, id, version + 1)) instanceof Committed;
            return done ? List.of(change(id, version + 1)) : List.of();
        }

        /** Some changes of an order of its own and maybe of a shared one; then the host takes its time. */
        private void inTransaction(String request, Random random) throws Exception {
            try (Connection connection = database.source().getConnection()) {
                connection.setAutoCommit(false);
                host.lent.set(connection);
                List<String> done = new ArrayList<>();
                done.addAll(raised(joined, request + "a", "H-" + request));
                done.addAll(raised(joined, request + "b", "H-" + request));
                Thread.sleep(random.nextInt(30));
                if (random.nextInt(4) == 0) {
                    done.addAll(raised(joined, request + "c", shared(random)));
                }
                if (random.nextInt(3) == 0) {
                    connection.rollback();
                    rolledBack.incrementAndGet();
                } else {
                    connection.commit();
                    committed.addAll(done);
                }
            } catch (OmsException e) {
                // Lost a race for the shared order: closing the connection rolls the host's transaction back.
                rolledBack.incrementAndGet();
            } finally {
                host.lent.remove();
            }
        }

        private List<EventRecord> read(int isolation) {
            HikariConfig config = Databases.like(database.source());
            config.setTransactionIsolation(Integer.toString(isolation));
            try (HikariDataSource pool = new HikariDataSource(config)) {
                RecordStore store = prepared(JdbcPersistence.on(pool));
                List<EventRecord> seen = new ArrayList<>();
                while (true) {
                    boolean last = writing.get() == 0;
                    long after = seen.isEmpty() ? 0 : seen.get(seen.size() - 1).position();
                    List<EventRecord> page = store.events(new EventLookup(orders.tenant(), Set.of(), after, 13));
                    seen.addAll(page);
                    if (last && page.isEmpty()) {
                        return seen;
                    }
                }
            }
        }

        List<EventRecord> log() {
            return orders.store().events(new EventLookup(orders.tenant(), Set.of(), 0, 1_000_000));
        }

        /** How many events stand behind one that was inserted after them. */
        long overtaken() throws SQLException {
            String sql = "SELECT count(*) FROM " + prefix + "event e JOIN " + prefix
                    + "event f ON f.position = e.position + 1 WHERE f.id < e.id";
            try (Connection connection = database.source().getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(sql)) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** A host that lends each thread its own connection. */
    private static final class Host implements HostConnection {
        private final ThreadLocal<Connection> lent = new ThreadLocal<>();

        @Override
        public Connection lend() {
            return lent.get();
        }

        @Override
        public void takeBack(Connection connection) {
            // It stays the thread's until the host ends the transaction.
        }
    }
}
