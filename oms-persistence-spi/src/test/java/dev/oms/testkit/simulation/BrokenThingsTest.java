package dev.oms.testkit.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.CommitOutcomeUnknownException;
import dev.oms.persistence.CommitAnswer;
import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.RecordStore;
import dev.oms.persistence.RequestRecord;
import dev.oms.persistence.memory.InMemoryRecordStore;
import dev.oms.port.PaymentGateway;
import dev.oms.port.TaxLedger;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is broken is found within a few seeds, and shrunk to a few steps. */
class BrokenThingsTest {
    private static final int SEEDS = 10;
    private static final SimulationOptions OPTIONS = SimulationOptions.days(2);

    @Test
    void aStoreThatForgetsACommitIsFound() {
        requireFound(3, store(BrokenThingsTest::forgetful));
    }

    @Test
    void aStoreThatAppliesABatchTwiceIsFound() {
        requireFound(3, store(BrokenThingsTest::twice));
    }

    @Test
    void aStoreThatIgnoresTheStockGuardIsFound() {
        SimulationOptions rush = OPTIONS.weight(Deed.RUSH, 60).weight(Deed.RECEIVE, 20);

        requireFound(12, rush, store(BrokenThingsTest::oversold));
    }

    @Test
    void anAdapterThatTakesALostCommitForDoneIsFound() {
        requireFound(12, SimulatedHost.standard().adapter(line -> new BrokenStore(line, BrokenThingsTest::optimistic)));
    }

    @Test
    void aGatewayThatIgnoresIdempotencyKeysIsFound() {
        requireFound(25, SimulatedHost.standard().payments(ForgetfulGateway::new));
    }

    @Test
    void aClientThatTellsTheTaxLedgerNothingOfWhatIsGivenBackIsFound() {
        requireFound(25, SimulatedHost.standard().taxes(SilentTaxClient::new));
    }

    private static void requireFound(int steps, SimulatedHost host) {
        requireFound(steps, OPTIONS, host);
    }

    private static void requireFound(int steps, SimulationOptions options, SimulatedHost host) {
        Simulation simulation = Simulation.of(options).with(host);

        SimulationReport.Failure failure = firstFailure(simulation);

        assertThat(failure.script()).as(failure.asTest()).hasSizeLessThanOrEqualTo(steps);
        assertThat(simulation.replay(failure.script()).breach().orElseThrow().law())
                .isEqualTo(failure.breach().law());
        assertThat(Simulation.of(options).replay(failure.script()).breach()).isEmpty();
        assertThat(failure.asTest()).contains("@Test", failure.script().get(0).toString());
    }

    private static SimulationReport.Failure firstFailure(Simulation simulation) {
        for (int seed = 1; seed <= SEEDS; seed++) {
            List<SimulationReport.Failure> failures = simulation.run(seed, 1).failures();
            if (!failures.isEmpty()) {
                return failures.get(0);
            }
        }
        throw new AssertionError("not found within " + SEEDS + " seeds");
    }

    private static SimulatedHost store(BrokenStore.BrokenCommit commit) {
        return SimulatedHost.standard().store(() -> new BrokenStore(new InMemoryRecordStore(), commit));
    }

    private static CommitAnswer forgetful(RecordStore store, RecordBatch batch) {
        return receives(batch, 5) ? new CommitAnswer.Committed() : store.commit(batch);
    }

    private static boolean receives(RecordBatch batch, int units) {
        return batch.stock().stream().anyMatch(delta -> delta.onHand() == units);
    }

    private static CommitAnswer twice(RecordStore store, RecordBatch batch) {
        CommitAnswer answer = store.commit(batch);
        if (receives(batch, 7) && answer instanceof CommitAnswer.Committed) {
            RequestRecord again = new RequestRecord(
                    batch.request().tenant(),
                    batch.request().request() + "-again",
                    batch.request().fingerprint(),
                    batch.request().outcome());
            store.commit(new RecordBatch(again, batch.at(), List.of(), batch.stock(), List.of(), batch.events()));
        }
        return answer;
    }

    private static CommitAnswer oversold(RecordStore store, RecordBatch batch) {
        CommitAnswer answer = store.commit(batch);
        return answer instanceof CommitAnswer.Short
                ? store.commit(new RecordBatch(
                        batch.request(), batch.at(), batch.writes(), List.of(), List.of(), batch.events()))
                : answer;
    }

    private static CommitAnswer optimistic(RecordStore store, RecordBatch batch) {
        try {
            return store.commit(batch);
        } catch (CommitOutcomeUnknownException e) {
            return new CommitAnswer.Committed();
        }
    }

    /** Takes what is given back for told. */
    private record SilentTaxClient(TaxLedger ledger) implements TaxLedger {

        @Override
        public Answer commit(Document document) {
            return ledger.commit(document);
        }

        @Override
        public Answer adjust(Document adjustment) {
            return new Answer.Taken("");
        }

        @Override
        public Answer voided(Document document) {
            return new Answer.Taken("");
        }

        @Override
        public Answer lookUp(String idempotencyKey) {
            return ledger.lookUp(idempotencyKey);
        }
    }

    /** Has a key of its own for each call. */
    private record ForgetfulGateway(PaymentGateway provider, AtomicInteger calls) implements PaymentGateway {
        ForgetfulGateway(PaymentGateway provider) {
            this(provider, new AtomicInteger());
        }

        private Request fresh(Request request) {
            return new Request(
                    request.key() + "#" + calls.incrementAndGet(),
                    request.order(),
                    request.amount(),
                    request.handed(),
                    request.method(),
                    request.authorization());
        }

        @Override
        public Answer authorize(Request request) {
            return provider.authorize(fresh(request));
        }

        @Override
        public Answer capture(Request request) {
            return provider.capture(fresh(request));
        }

        @Override
        public Answer cancel(Request request) {
            return provider.cancel(fresh(request));
        }

        @Override
        public Answer refund(Request request) {
            return provider.refund(fresh(request));
        }

        @Override
        public Answer lookUp(String idempotencyKey) {
            return provider.lookUp(idempotencyKey);
        }
    }
}
