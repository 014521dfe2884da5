package dev.oms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.common.CommitOutcomeUnknownException;
import dev.oms.common.OmsException;
import dev.oms.jdbc.testkit.FaultyDataSource;
import dev.oms.jdbc.testkit.Interruption;
import dev.oms.persistence.CommitAnswer;
import dev.oms.persistence.CommitAnswer.Committed;
import dev.oms.persistence.CommitAnswer.Conflict;
import dev.oms.persistence.CommitAnswer.Duplicate;
import dev.oms.persistence.CommitAnswer.Short;
import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.RecordStore;
import dev.oms.persistence.StockCounters;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Batches that are committed in one transaction: each is answered as it would be by itself, in the order they came in. */
final class GroupCommitTest {

    @ParameterizedTest
    @EnumSource
    void aGroupIsOneTransaction(Database database) {
        Group group = new Group(database);
        group.orders.commit(group.orders.receiving("r0", group.orders.delta("TEA", 9, 0)));
        group.observed.calls();

        List<Object> answers = group.commit(
                group.orders.batch("r1", "O-1", 1, group.orders.delta("TEA", 0, 2)),
                group.orders.batch("r2", "O-2", 1, group.orders.delta("TEA", 0, 3)),
                group.orders.batch("r3", "O-3", 1, group.orders.delta("MUG", 5, 0)));

        assertThat(answers).containsOnly(new Committed()).hasSize(3);
        assertThat(group.observed.calls().stream().filter(trip -> trip.equals("commit") || trip.equals("execute")))
                .as("commits")
                .hasSizeBetween(1, database == Database.MARIADB ? 2 : 1);
        assertThat(group.counters("TEA")).isEqualTo(new long[] {9, 5});
        assertThat(group.orders.events()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void eachBatchIsRefusedForItsOwnReasonAndTheOthersGoThrough(Database database) {
        Group group = new Group(database);
        group.orders.commit(group.orders.batch("r1", "O-1", 1, group.orders.delta("TEA", 9, 0)));

        List<Object> answers = group.commit(
                group.orders.batch("r2", "O-2", 1, group.orders.delta("TEA", 0, 4)),
                group.orders.batch("r1", "O-3", 1),
                group.orders.batch("r4", "O-9", 7),
                group.orders.batch("r5", "O-5", 1, group.orders.delta("TEA", 0, 10)),
                group.orders.batch("r6", "O-1", 2, group.orders.delta("TEA", 0, 5)));

        assertThat(answers.get(0)).isEqualTo(new Committed());
        assertThat(answers.get(1)).isInstanceOf(Duplicate.class);
        assertThat(answers.get(2)).isInstanceOf(Conflict.class);
        assertThat(answers.get(3)).isInstanceOf(Short.class);
        assertThat(answers.get(4)).isEqualTo(new Committed());
        assertThat(group.counters("TEA")).isEqualTo(new long[] {9, 9});
        assertThat(group.orders.read("O-3", "TEA", "r4").records()).isEmpty();
        assertThat(group.orders.read("O-5", "TEA", "r5").request()).isEmpty();
        assertThat(group.orders.events()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void theFirstInTheGroupGetTheLastUnits(Database database) {
        Group group = new Group(database);
        group.orders.commit(group.orders.receiving("r0", group.orders.delta("TEA", 5, 0)));

        List<Object> answers = group.commit(Stream.of(1, 2, 3, 4)
                .map(i -> group.orders.batch("r" + i, "O-" + i, 1, group.orders.delta("TEA", 0, i == 2 ? 3 : 2)))
                .toArray(RecordBatch[]::new));

        assertThat(answers.get(0)).isEqualTo(new Committed());
        assertThat(answers.get(1)).isEqualTo(new Committed());
        assertThat(answers.get(2)).isInstanceOf(Short.class);
        assertThat(answers.get(3)).isInstanceOf(Short.class);
        assertThat(group.counters("TEA")).isEqualTo(new long[] {5, 5});
    }

    @ParameterizedTest
    @EnumSource
    void aBatchThatTheDatabaseCannotTakeFailsAlone(Database database) {
        Group group = new Group(database);
        group.orders.commit(group.orders.receiving("r0", group.orders.delta("TEA", Long.MAX_VALUE - 1, 0)));

        List<Object> answers = group.commit(
                group.orders.batch("r1", "O-1", 1, group.orders.delta("MUG", 1, 0)),
                group.orders.batch("r2", "O-2", 1, group.orders.delta("TEA", 9, 0)),
                group.orders.batch("r3", "O-3", 1, group.orders.delta("MUG", 1, 0)));

        assertThat(answers.get(0)).isEqualTo(new Committed());
        assertThat(answers.get(1)).isInstanceOf(OmsException.class);
        assertThat(answers.get(2)).isEqualTo(new Committed());
        assertThat(group.counters("MUG")).isEqualTo(new long[] {2, 0});
        assertThat(group.orders.read("O-2", "TEA", "r2").records()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void sumsThatNoCounterHoldsAreNotAddedUp(Database database) {
        Group group = new Group(database);

        List<Object> answers = group.commit(
                group.orders.batch("r1", "O-1", 1, group.orders.delta("TEA", Long.MAX_VALUE - 1, 0)),
                group.orders.batch("r2", "O-2", 1, group.orders.delta("TEA", 9, 0)));

        assertThat(answers.get(0)).isEqualTo(new Committed());
        assertThat(answers.get(1)).isInstanceOf(OmsException.class);
    }

    @ParameterizedTest
    @EnumSource
    void whenTheAnswerIsLostAllAreToldSo(Database database) {
        Group group = new Group(database);
        String committing = database == Database.H2 ? "commit" : "execute";
        group.observed.after(Interruption.every(committing, "08006"));

        List<Object> answers = group.commit(group.orders.batch("r1", "O-1", 1), group.orders.batch("r2", "O-2", 1));
        group.observed.heal();

        assertThat(answers).allSatisfy(answer -> assertThat(answer).isInstanceOf(CommitOutcomeUnknownException.class));
        assertThat(answers.get(0)).as("each thread throws its own").isNotSameAs(answers.get(1));
        assertThat(group.orders.events()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void aHotPositionIsSoldToExactlyAsManyAsThereAreUnits(Database database) throws Exception {
        Group group = new Group(database);
        group.orders.commit(group.orders.receiving("r0", group.orders.delta("TEA", 10, 0)));
        ExecutorService buyers = Executors.newFixedThreadPool(64);
        List<Future<CommitAnswer>> answers = new ArrayList<>();
        for (int i = 1; i <= 64; i++) {
            RecordBatch batch = group.orders.batch("r" + i, "O-" + i, 1, group.orders.delta("TEA", 0, 1));
            answers.add(buyers.submit(() -> group.orders.commit(batch)));
        }
        int sold = 0;
        for (Future<CommitAnswer> answer : answers) {
            sold += answer.get() instanceof Committed ? 1 : 0;
            assertThat(answer.get()).isInstanceOfAny(Committed.class, Short.class);
        }
        buyers.shutdown();

        assertThat(sold).isEqualTo(10);
        assertThat(group.counters("TEA")).isEqualTo(new long[] {10, 10});
        assertThat(group.orders.events()).hasSize(10);
    }

    @ParameterizedTest
    @EnumSource
    void twoOfTheSameRequestAreNeverInOneGroup(Database database) {
        Group group = new Group(database);
        GroupAdmission admission = new GroupAdmission(64);

        assertThat(admission.test(group.pending(group.orders.batch("r1", "O-1", 1))))
                .isTrue();
        assertThat(admission.test(group.pending(group.orders.batch("r1", "O-2", 1))))
                .isFalse();
        assertThat(admission.test(group.pending(group.orders.batch("r2", "O-1", 2))))
                .isFalse();
        assertThat(admission.test(group.pending(group.orders.batch("r2", "O-2", 1))))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void withoutGroupsEveryCallerHasItsOwnConnection(Database database) {
        FaultyDataSource observed = new FaultyDataSource(database.source());
        RecordStore store = JdbcPersistence.on(observed)
                .tablePrefix(Databases.freshPrefix())
                .oneByOne()
                .recordStore();
        store.prepare(Samples.KINDS);
        Samples orders = Samples.in(store);

        assertThat(orders.commit(orders.batch("r1", "O-1", 1))).isEqualTo(new Committed());
        assertThat(orders.commit(orders.batch("r1", "O-1", 1))).isInstanceOf(Duplicate.class);
        assertThat(orders.read("O-1", "TEA", "r1").request()).isPresent();
        observed.before(trip -> {
            throw new java.sql.SQLException("gone", "08006");
        });
        assertThatThrownBy(() -> orders.read("O-1", "TEA", "r1")).isInstanceOf(OmsException.class);
    }

    /** A store, and a way to commit some batches in one group. */
    private static final class Group {
        private final FaultyDataSource observed;
        private final Samples orders;
        private final Committing committing;

        Group(Database database) {
            observed = new FaultyDataSource(database.source());
            DataSource source = observed;
            JdbcPersistence settings = JdbcPersistence.on(source).tablePrefix(Databases.freshPrefix());
            RecordStore store = settings.recordStore();
            store.prepare(Samples.KINDS);
            orders = Samples.in(store);
            Dialect dialect = database.dialect();
            Tables tables = new Tables(settings.names(), dialect, Samples.KINDS);
            committing = new Committing(dialect, tables, new OwnConnections(source, dialect), new Attempts(10));
        }

        Pending pending(RecordBatch batch) {
            return committing.pending(batch);
        }

        /** Their answers, or what was thrown instead. */
        List<Object> commit(RecordBatch... batches) {
            return committing.serve(Stream.of(batches).map(committing::pending).toList()).stream()
                    .map(Group::answer)
                    .toList();
        }

        private static Object answer(Supplier<CommitAnswer> answer) {
            try {
                return answer.get();
            } catch (OmsException e) {
                return e;
            }
        }

        long[] counters(String sku) {
            StockCounters counters = orders.read("none", sku, "none").stock().get(0);
            return new long[] {counters.onHand(), counters.reserved()};
        }
    }
}
