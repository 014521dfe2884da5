package dev.oms.jdbc;

import dev.oms.common.CommitOutcomeUnknownException;
import dev.oms.persistence.CommitAnswer;
import dev.oms.persistence.Lookup;
import dev.oms.persistence.RecordBatch;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Commits batches, one or several in one transaction: writes first, under guards, and asks only when a guard said no.
 * What is asked is one read. Batches that it speaks against are answered, the others are written again without them; and
 * when it speaks against none, a race was lost and all are tried again. Each batch stays atomic on its own.
 */
final class Committing implements Gathering.Service<Pending, CommitAnswer> {
    private final Dialect dialect;
    private final Connections connections;
    private final Attempts attempts;
    private final BatchChanges changes;
    private final Reading reading;
    private final Upkeep upkeep;

    Committing(Dialect dialect, Tables tables, Connections connections, Attempts attempts) {
        this.dialect = dialect;
        this.connections = connections;
        this.attempts = attempts;
        this.changes = new BatchChanges(dialect, tables);
        this.reading = new Reading(dialect, tables);
        this.upkeep = connections.joined() ? Upkeep.NONE : dialect.upkeep(tables.written());
    }

    /** The batch with what it changes; throws where a value does not fit. */
    Pending pending(RecordBatch batch) {
        return new Pending(batch, changes.of(batch));
    }

    @Override
    public List<Supplier<CommitAnswer>> serve(List<Pending> group) {
        close(group);
        return group.stream().map(Pending::answer).toList();
    }

    @Override
    public RuntimeException broken(Throwable failure) {
        return new CommitOutcomeUnknownException(failure);
    }

    private void close(List<Pending> group) {
        try {
            attempts.at(() -> {
                attempt(open(group));
                return true;
            });
        } catch (GivenUpException e) {
            List<Pending> left = open(group);
            if (left.size() == 1 || e.concernsEverybody()) {
                left.forEach(pending -> pending.fail(e));
            } else {
                // One of them may be to blame: alone, each finds out.
                left.forEach(pending -> close(List.of(pending)));
            }
        }
    }

    private static List<Pending> open(List<Pending> group) {
        return group.stream().filter(Pending::isOpen).toList();
    }

    private void attempt(List<Pending> group) throws SQLException {
        List<Change.Rows> changed;
        try {
            changed = together(group);
            dialect.apply(connections, changed);
        } catch (SQLException e) {
            if (e instanceof AnswerLostException || SqlFailure.of(e) != SqlFailure.REFUSED) {
                throw e;
            }
            attemptWithoutRefused(group, e);
            return;
        }
        group.forEach(pending -> pending.close(new CommitAnswer.Committed()));
        keepUp(changed);
    }

    private List<Change.Rows> together(List<Pending> group) throws SQLException {
        try {
            return changes.together(group.stream().map(Pending::changes).toList());
        } catch (ArithmeticException e) {
            throw new SQLDataException("what the group adds to a counter is more than it holds", "22003", e);
        }
    }

    private void attemptWithoutRefused(List<Pending> group, SQLException refusal) throws SQLException {
        Verdicts verdicts = new Verdicts(stored(group));
        List<Pending> fitting = new ArrayList<>();
        List<Pending> tooLate = new ArrayList<>();
        for (Pending pending : group) {
            Verdicts.Verdict verdict = verdicts.on(pending.batch());
            if (verdict instanceof Verdicts.Against against) {
                pending.close(against.answer());
            } else {
                (verdict instanceof Verdicts.Fits ? fitting : tooLate).add(pending);
            }
        }
        if (fitting.size() == group.size()) {
            throw new SQLException("what stood in the way has gone again: " + refusal.getMessage(), "40001", refusal);
        }
        if (!fitting.isEmpty()) {
            attempt(fitting);
        }
        if (!tooLate.isEmpty()) {
            attemptWithoutRefused(tooLate, refusal);
        }
    }

    private Answers stored(List<Pending> group) throws SQLException {
        List<Lookup> touched =
                group.stream().map(Pending::batch).map(Verdicts::touched).toList();
        return connections.single(connection -> reading.read(connection, touched, connections.joined()));
    }

    private void keepUp(List<Change.Rows> changed) {
        try {
            upkeep.written(connections, changed);
        } catch (SQLException e) {
            // The batches are committed; upkeep that fails costs speed and nothing else.
        }
    }
}
