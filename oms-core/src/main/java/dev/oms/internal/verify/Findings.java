package dev.oms.internal.verify;

import dev.oms.verify.VerificationReport;
import dev.oms.verify.VerificationReport.Breach;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a verification has found so far, and how much it has looked at. */
final class Findings {
    private final Set<Breach> breaches = new LinkedHashSet<>();
    private long orders;
    private long events;
    private long movements;
    private long positions;
    private int records;

    void broken(Collection<Breach> found) {
        breaches.addAll(found);
    }

    void order(OrderBooks each) {
        orders++;
        events += each.events().size();
    }

    void stock(StockBooks each) {
        movements += each.movements();
        positions += each.levels().size();
    }

    void records(int more) {
        records += more;
    }

    /** Records that were looked at. */
    int records() {
        return records;
    }

    VerificationReport report() {
        return new VerificationReport(orders, events, movements, positions, List.copyOf(breaches));
    }
}
