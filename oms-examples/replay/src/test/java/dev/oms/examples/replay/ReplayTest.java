package dev.oms.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.StoreUnavailableException;
import dev.oms.jdbc.JdbcPersistence;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.memory.InMemoryRecordStore;
import dev.oms.port.Persistence;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static Persistence memory() {
        return RecordPersistence.of(new InMemoryRecordStore());
    }

    @Test
    void theSampleComesToWhatItsRowsSay() throws IOException {
        Map<String, Object> report = SampleRun.on(memory(), 1, () -> false);

        assertThat(report)
                .containsEntry("verify", 0)
                .containsEntry("rowsRead", 166L)
                .containsEntry("rowsAccepted", 159L);
        // Sum of quantity × price over the sale rows, worked out apart from this program.
        assertThat((BigDecimal) report.get("salesValueExact")).isEqualByComparingTo("10063.384");
        assertThat(report)
                .containsEntry("returnsMatchedFully", 9L)
                .containsEntry("returnsMatchedPartly", 1L)
                .containsEntry("returnsUnmatched", 1L);
        long rejected = ((Map<?, ?>) report.get("rowsRejectedByReason"))
                .values().stream().mapToLong(count -> (Long) count).sum();
        assertThat(rejected).isEqualTo(166 - 159);
        assertThat((Long) report.get("unitsBackordered")).isPositive();
    }

    @Test
    void theFiguresDependNeitherOnTheStoreNorOnTheThreads() throws IOException {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:replay;DB_CLOSE_DELAY=-1");
        Map<String, Object> alone = SampleRun.on(memory(), 1, () -> false);

        assertThat(SampleRun.on(memory(), 4, () -> false)).isEqualTo(alone);
        assertThat(SampleRun.on(JdbcPersistence.of(h2), 2, () -> false)).isEqualTo(alone);
    }

    @Test
    void aStoppedReplayGoesOnWhereItStopped() throws IOException {
        Map<String, Object> uninterrupted = SampleRun.on(memory(), 1, () -> false);
        Persistence store = memory();

        for (int rows : new int[] {40, 90, 160}) {
            AtomicInteger asked = new AtomicInteger();
            assertThat(SampleRun.on(store, 1, () -> asked.incrementAndGet() > rows))
                    .isEmpty();
        }

        assertThat(SampleRun.on(store, 1, () -> false)).isEqualTo(uninterrupted);
        assertThat(SampleRun.on(store, 1, () -> false)).isEqualTo(uninterrupted);
    }

    @Test
    void aReplayThatDiesAnywhereLosesAndDoublesNothing() throws IOException {
        Map<String, Object> uninterrupted = SampleRun.on(memory(), 1, () -> false);
        Persistence store = memory();

        int deaths = 0;
        Map<String, Object> report = Map.of();
        while (report.isEmpty()) {
            Persistence dying = dyingAfter(store, 61);
            try {
                report = SampleRun.on(dying, 1, () -> false);
            } catch (StoreUnavailableException e) {
                deaths++;
            }
        }

        assertThat(deaths).isGreaterThan(5);
        assertThat(report).isEqualTo(uninterrupted);
    }

    /** A store that is gone for good after so many commits. */
    private static Persistence dyingAfter(Persistence store, int commits) {
        AtomicInteger left = new AtomicInteger(commits);
        return (Persistence) Proxy.newProxyInstance(
                Persistence.class.getClassLoader(), new Class<?>[] {Persistence.class}, (proxy, method, args) -> {
                    if (left.get() <= 0 || (method.getName().equals("commit") && left.decrementAndGet() <= 0)) {
                        throw new StoreUnavailableException(method.getName(), new IOException("cable cut"));
                    }
                    try {
                        return method.invoke(store, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
