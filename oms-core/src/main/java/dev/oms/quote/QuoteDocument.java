package dev.oms.quote;

import dev.oms.common.Money;
import dev.oms.common.Personal;
import dev.oms.common.QuoteId;
import dev.oms.pricing.ContractTax;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a quote says to the customer, to be drawn by the host; nothing in it says what anything costs the seller.
 *
 * @param onceTaxes on what is charged once, by jurisdiction; none where it is not known where it goes
 * @param segments what is charged in each period, for as long as it is the same
 * @param againstList percent more than on the lists; less is negative
 */
public record QuoteDocument(
        QuoteId quote,
        int version,
        @Personal String customer,
        Instant validUntil,
        int holdDays,
        int term,
        List<Line> lines,
        Money once,
        List<ContractTax> onceTaxes,
        List<Segment> segments,
        Money estimatedUse,
        Money contractValue,
        Money listValue,
        BigDecimal againstList) {
    public QuoteDocument {
        lines = List.copyOf(lines);
        onceTaxes = List.copyOf(onceTaxes);
        segments = List.copyOf(segments);
    }

    /**
     * One charge of one line.
     *
     * @param quantity how many of the whole selection
     * @param net for one of it
     * @param taxes on all of it, as far as they are known
     */
    public record Line(
            int number,
            String offering,
            String path,
            String sku,
            int quantity,
            long units,
            QuotedCharge.Kind kind,
            int firstPeriod,
            int periods,
            Money list,
            Money net,
            List<ContractTax> taxes) {
        public Line {
            taxes = List.copyOf(taxes);
        }
    }

    /**
     * The same amount in some periods one after the other.
     *
     * @param taxes in each of them
     */
    public record Segment(int firstPeriod, int periods, Money amount, List<ContractTax> taxes) {
        public Segment {
            taxes = List.copyOf(taxes);
        }
    }

    /** What a version of a quote says. */
    public static QuoteDocument of(Quote quote, QuoteVersion version) {
        return new QuoteDocument(
                quote.id(),
                version.number(),
                quote.customer(),
                version.validUntil(),
                version.holdDays(),
                version.term(),
                version.lines().stream().flatMap(line -> lines(line).stream()).toList(),
                version.once(),
                version.onceTaxed().taxes(),
                segments(version),
                version.estimatedUse(),
                version.contractValue(),
                version.listValue(),
                version.againstList());
    }

    private static List<Line> lines(QuoteLine line) {
        return line.charges().stream()
                .map(charge -> new Line(
                        line.number(),
                        line.item().selection().offering(),
                        charge.path(),
                        charge.sku().value(),
                        line.quantity(),
                        charge.units(),
                        charge.kind(),
                        charge.firstPeriod(),
                        charge.periods(),
                        charge.list(),
                        charge.net(),
                        charge.taxes()))
                .toList();
    }

    private static List<Segment> segments(QuoteVersion version) {
        List<Segment> segments = new ArrayList<>();
        int first = 0;
        for (int period = 1; period <= version.term(); period++) {
            Money before = version.inPeriod(period - 1);
            if (period == version.term() || !version.inPeriod(period).equals(before)) {
                segments.add(new Segment(
                        first,
                        period - first,
                        before,
                        version.inPeriodTaxed(first).taxes()));
                first = period;
            }
        }
        return segments;
    }
}
