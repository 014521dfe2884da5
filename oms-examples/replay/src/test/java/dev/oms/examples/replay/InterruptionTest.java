package dev.oms.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.oms.common.StoreUnavailableException;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.memory.InMemoryRecordStore;
import dev.oms.port.Persistence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterruptionTest {
    @TempDir
    Path folder;

    private final Persistence memory = RecordPersistence.of(new InMemoryRecordStore());
    private final Persistence store = Play.watched(memory, call -> {});
    private Map<String, Object> uninterrupted = Map.of();

    @BeforeEach
    void playWithoutInterruption() throws IOException {
        Persistence other = RecordPersistence.of(new InMemoryRecordStore());
        uninterrupted = Play.theSample(other, Files.createTempDirectory(folder, "other"))
                .toTheEnd(1);
    }

    @Test
    void aStoppedReplayGoesOnWhereItStopped() throws IOException {
        Play sample = Play.theSample(store, folder);

        for (int questions : new int[] {1, 40, 200, 500}) {
            AtomicInteger asked = new AtomicInteger();
            assertThat(sample.until(() -> asked.incrementAndGet() > questions, 1))
                    .isEmpty();
        }

        assertThat(sample.toTheEnd(1)).isEqualTo(uninterrupted);
    }

    @Test
    void aFinishedReplayReportsAgainWithoutDoingAnything() throws IOException {
        Play.theSample(store, folder).toTheEnd(1);
        AtomicInteger commits = new AtomicInteger();
        Persistence counted = Play.watched(memory, call -> commits.addAndGet(call.equals("commit") ? 1 : 0));

        assertThat(Play.theSample(counted, folder).toTheEnd(1)).isEqualTo(uninterrupted);
        assertThat(commits).hasValue(0);
    }

    @Test
    void aReplayThatWasContinuedDoesNotStartFromTheBeginning() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Play.theSample(store, folder).until(() -> asked.incrementAndGet() > 500, 1);
        AtomicInteger reads = new AtomicInteger();
        Persistence counted = Play.watched(memory, call -> reads.addAndGet(call.equals("read") ? 1 : 0));
        AtomicInteger all = new AtomicInteger();
        Persistence fresh = RecordPersistence.of(new InMemoryRecordStore());
        Play.theSample(
                        Play.watched(fresh, call -> all.addAndGet(call.equals("read") ? 1 : 0)),
                        Files.createTempDirectory(folder, "fresh"))
                .toTheEnd(1);

        assertThat(Play.theSample(counted, folder).toTheEnd(1)).isEqualTo(uninterrupted);
        assertThat(reads.get()).isLessThan(all.get() / 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aReplayThatDiesAnywhereLosesAndDoublesNothing(int threads) throws IOException {
        int deaths = 0;
        Map<String, Object> report = Map.of();
        while (report.isEmpty()) {
            AtomicInteger left = new AtomicInteger(97);
            Persistence dying = Play.watched(memory, call -> {
                if (left.get() <= 0 || (call.equals("commit") && left.decrementAndGet() <= 0)) {
                    throw new StoreUnavailableException(call, new IOException("cable cut"));
                }
            });
            try {
                report = Play.theSample(dying, folder).toTheEnd(threads);
            } catch (StoreUnavailableException e) {
                deaths++;
            }
        }

        assertThat(deaths).isGreaterThan(5);
        assertThat(report).isEqualTo(uninterrupted);
    }

    @Test
    void withoutItsCheckpointItStartsFromTheBeginningAndDoublesNothing() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Play.theSample(store, folder).until(() -> asked.incrementAndGet() > 500, 1);

        Files.writeString(folder.resolve("checkpoint.json"), "{\"rows\": 12");

        assertThat(Play.theSample(store, folder).toTheEnd(1)).isEqualTo(uninterrupted);
    }

    @Test
    void aCheckpointOfAnotherDatabaseIsNotBelieved() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Play.theSample(store, folder).until(() -> asked.incrementAndGet() > 500, 1);
        Persistence empty = RecordPersistence.of(new InMemoryRecordStore());

        assertThat(Play.theSample(empty, folder).toTheEnd(1)).isEqualTo(uninterrupted);
    }

    @Test
    void realSalesComeToTheSameWithAndWithoutInterruption() throws IOException {
        Path sales = Path.of(System.getProperty("oms.root", "."), "../shared/data/online-retail/online-retail.csv.gz");
        assumeTrue(Files.exists(sales), "the real file is not here");
        SalesFile firstRows = new SalesFile(sales.toString(), 3_000);
        Persistence other = RecordPersistence.of(new InMemoryRecordStore());
        Map<String, Object> expected = new Play(
                        firstRows,
                        new Databases.Store(other, () -> {}, false),
                        Files.createTempDirectory(folder, "real"))
                .toTheEnd(2);

        Play play = new Play(firstRows, new Databases.Store(store, () -> {}, true), folder);
        for (int questions : new int[] {700, 1_800, 3_100}) {
            AtomicInteger asked = new AtomicInteger();
            assertThat(play.until(() -> asked.incrementAndGet() > questions, 1)).isEmpty();
        }

        assertThat(play.toTheEnd(1)).isEqualTo(expected);
    }
}
