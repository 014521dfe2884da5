package dev.oms.testkit;

import dev.oms.common.OrderId;
import dev.oms.order.TaxEntry.Type;
import dev.oms.order.TaxedLine;
import dev.oms.port.TaxLedger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;

/**
 * A tax ledger that takes every key once, knows what is left of each document, and fails on demand. A call whose key is already
 * known meets no trouble: it gets the first answer again. More than is left of a document, it declines. Thread-safe.
 */
public final class SimulatedTaxLedger implements TaxLedger {
    private final Script<Document> script = new Script<>();
    private final Lateness lateness = new Lateness();
    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, Map<String, Long>> documents = new LinkedHashMap<>();
    private final List<String> calls = new ArrayList<>();
    private final List<Document> taken = new ArrayList<>();

    /** A ledger without trouble. */
    public SimulatedTaxLedger() {}

    /** The next calls meet these troubles, one each. */
    public void next(Trouble... upcoming) {
        script.next(upcoming);
    }

    /** From now on the calls that fit meet this trouble, unless one is named for them by {@link #next}; earlier rules win. */
    public void whenever(Predicate<Document> which, Trouble trouble) {
        script.whenever(which, trouble);
    }

    /** From now on every call meets this trouble; whatever was said before is forgotten. */
    public void always(Trouble trouble) {
        script.always(trouble);
    }

    /** From now on every answer comes so much later than it is taken. */
    public void answersAfter(Duration time) {
        lateness.of(time);
    }

    /** From now on no answer comes before the gate opens; what is told is taken at once. */
    public void answersOnceOpen(CountDownLatch gate) {
        lateness.until(gate);
    }

    @Override
    public Answer commit(Document document) {
        return tell(Type.COMMIT, document);
    }

    @Override
    public Answer adjust(Document adjustment) {
        return tell(Type.ADJUST, adjustment);
    }

    @Override
    public Answer voided(Document document) {
        return tell(Type.VOID, document);
    }

    @Override
    public Answer lookUp(String idempotencyKey) {
        synchronized (answers) {
            calls.add("LOOK_UP " + idempotencyKey);
            return answers.getOrDefault(idempotencyKey, new Answer.Failed("never seen"));
        }
    }

    /** Every call so far, look-ups included: {@code COMMIT <key>}. */
    public List<String> calls() {
        synchronized (answers) {
            return List.copyOf(calls);
        }
    }

    /** What was taken so far, in that order. */
    public List<Document> taken() {
        synchronized (answers) {
            return List.copyOf(taken);
        }
    }

    /**
     * What is left of a document, in minor units: {@code 1 net}, and for each tax {@code 1 CA-QC QST 9.975}, by line; nothing of
     * one that was never committed.
     */
    public Map<String, Long> left(String number) {
        synchronized (answers) {
            Map<String, Long> left = new HashMap<>(documents.getOrDefault(number, Map.of()));
            left.values().removeIf(amount -> amount == 0);
            return left;
        }
    }

    /** What is left of all documents of an order together. */
    public Map<String, Long> left(OrderId order) {
        synchronized (answers) {
            Map<String, Long> left = new HashMap<>();
            taken.stream()
                    .filter(each -> each.order().equals(order))
                    .map(Document::number)
                    .distinct()
                    .forEach(number -> left(number).forEach((what, amount) -> left.merge(what, amount, Long::sum)));
            return left;
        }
    }

    /** The amounts of some lines as {@link #left(String)} has them. */
    public static Map<String, Long> amountsOf(List<TaxedLine> lines) {
        Map<String, Long> amounts = amounts(lines);
        amounts.values().removeIf(amount -> amount == 0);
        return amounts;
    }

    private Answer tell(Type type, Document document) {
        Trouble trouble;
        Answer answer;
        synchronized (answers) {
            calls.add(type + " " + document.key());
            boolean known = answers.containsKey(document.key());
            trouble = known ? Trouble.NONE : script.take(document);
            answer = known ? answers.get(document.key()) : meet(trouble, type, document);
        }
        lateness.await();
        if (trouble.timesOut()) {
            throw new SimulatedTimeoutException(type + " " + document.key());
        }
        return trouble == Trouble.LOSES_ANSWER ? new Answer.Unknown("connection reset") : answer;
    }

    private Answer meet(Trouble trouble, Type type, Document document) {
        if (trouble == Trouble.DECLINES) {
            // Not remembered: a person may have set right what was wrong.
            return new Answer.Declined("the period is closed");
        }
        if (!trouble.isDone()) {
            return new Answer.Failed("the tax engine is busy");
        }
        Answer answer = type == Type.COMMIT ? open(document) : takeBack(type, document);
        answers.put(document.key(), answer);
        return answer;
    }

    private Answer open(Document document) {
        documents.put(document.number(), amounts(document.lines()));
        return take(document);
    }

    private Answer takeBack(Type type, Document document) {
        Map<String, Long> left = new HashMap<>(documents.getOrDefault(document.number(), Map.of()));
        amounts(document.lines()).forEach((what, amount) -> left.merge(what, -amount, Long::sum));
        boolean tooMuch = left.values().stream().anyMatch(amount -> amount < 0);
        boolean notAll = type == Type.VOID && left.values().stream().anyMatch(amount -> amount != 0);
        if (tooMuch || notAll) {
            return new Answer.Declined(tooMuch ? "more than is left" : "less than all");
        }
        documents.put(document.number(), left);
        return take(document);
    }

    private Answer take(Document document) {
        taken.add(document);
        return new Answer.Taken("TAX" + SequentialIds.padded(taken.size(), 6));
    }

    private static Map<String, Long> amounts(List<TaxedLine> lines) {
        Map<String, Long> amounts = new HashMap<>();
        for (TaxedLine line : lines) {
            amounts.merge(line.line() + " net", line.amount().net().minor(), Long::sum);
            line.amount()
                    .taxes()
                    .forEach(tax -> amounts.merge(
                            "%d %s %s %s"
                                    .formatted(
                                            line.line(),
                                            tax.jurisdiction(),
                                            tax.name(),
                                            tax.percent().stripTrailingZeros().toPlainString()),
                            tax.amount().minor(),
                            Long::sum));
        }
        return amounts;
    }
}
