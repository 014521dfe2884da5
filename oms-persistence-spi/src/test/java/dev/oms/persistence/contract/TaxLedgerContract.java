package dev.oms.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.Address;
import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.order.TaxedLine;
import dev.oms.port.TaxLedger;
import dev.oms.port.TaxLedger.Answer;
import dev.oms.port.TaxLedger.Document;
import dev.oms.pricing.ContractTax;
import dev.oms.pricing.LineAmount;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * What the library relies on in whoever is told which tax was charged. A host extends it, for a ledger that has no trouble, such
 * as its tax engine's test installation.
 */
public abstract class TaxLedgerContract {
    private static final Currency EUR = Currency.getInstance("EUR");
    private final String run = UUID.randomUUID().toString();

    /** The ledger under test, always the same one. */
    protected abstract TaxLedger ledger();

    /** The tax that is left of a document, in minor units; 0 for one that is not known. */
    protected abstract long taxLeft(String number);

    @Test
    void whatIsCommittedStandsInTheBooks() {
        Document document = document("A", "A", 1900);

        assertThat(ledger().commit(document)).isInstanceOf(Answer.Taken.class);

        assertThat(taxLeft(document.number())).isEqualTo(1900);
    }

    @Test
    void whatIsToldAgainIsAnsweredAsItWasAndTakenOnce() {
        Document document = document("B", "B", 1900);
        Document adjustment = document("B-2", "B", 400);

        Answer committed = ledger().commit(document);
        Answer adjusted = ledger().adjust(adjustment);

        assertThat(ledger().commit(document)).isEqualTo(committed);
        assertThat(ledger().adjust(adjustment)).isEqualTo(adjusted);
        assertThat(ledger().lookUp(document.key())).isEqualTo(committed);
        assertThat(ledger().lookUp(adjustment.key())).isEqualTo(adjusted);
        assertThat(taxLeft(document.number())).isEqualTo(1500);
    }

    @Test
    void adjustmentsTakeADocumentBackPartByPart() {
        ledger().commit(document("C", "C", 1900));

        assertThat(ledger().adjust(document("C-2", "C", 633))).isInstanceOf(Answer.Taken.class);
        assertThat(ledger().adjust(document("C-3", "C", 1267))).isInstanceOf(Answer.Taken.class);

        assertThat(taxLeft(number("C"))).isZero();
    }

    @Test
    void ofWhatIsVoidedNothingIsLeft() {
        ledger().commit(document("D", "D", 1900));

        assertThat(ledger().voided(document("D-2", "D", 1900))).isInstanceOf(Answer.Taken.class);

        assertThat(taxLeft(number("D"))).isZero();
    }

    @Test
    void nothingIsKnownOfAKeyThatWasNeverSeen() {
        assertThat(ledger().lookUp(run + "/never")).isInstanceOf(Answer.Failed.class);
    }

    @Test
    void documentsAreNotInEachOthersWay() {
        ledger().commit(document("E", "E", 1900));
        ledger().commit(document("F", "F", 700));

        ledger().adjust(document("F-2", "F", 700));

        assertThat(taxLeft(number("E"))).isEqualTo(1900);
        assertThat(taxLeft(number("F"))).isZero();
    }

    @Test
    void oneKeyIsTakenOnceHoweverManyTellItAtTheSameMoment() throws Exception {
        Document document = document("G", "G", 1900);
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Answer>> all = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                all.add(() -> ledger().commit(document));
            }
            Set<Answer> answers = new HashSet<>();
            for (Future<Answer> each : threads.invokeAll(all)) {
                answers.add(each.get());
            }
            assertThat(answers).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(taxLeft(document.number())).isEqualTo(1900);
    }

    private String number(String name) {
        return run + "/" + name;
    }

    private Document document(String key, String number, long tax) {
        Money amount = new Money(tax, EUR);
        ContractTax vat = new ContractTax("VAT", "DE", BigDecimal.valueOf(19), false, amount);
        LineAmount line = new LineAmount(new Money(tax * 5, EUR), amount, List.of(vat));
        return new Document(
                number(key),
                number(number),
                key.equals(number) ? "" : "the first one",
                new OrderId("O-" + number),
                "O-" + number + "-S1",
                Instant.parse("2026-03-02T09:00:00Z"),
                "C-1",
                Address.inCountry("DE"),
                List.of(new TaxedLine(1, new Sku("TEA"), line)));
    }
}
