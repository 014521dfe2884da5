package dev.oms.persistence.contract.shop;

import dev.oms.persistence.EventAppend;
import dev.oms.persistence.EventLookup;
import dev.oms.persistence.EventRecord;
import dev.oms.persistence.ForwardingRecordStore;
import dev.oms.persistence.RecordStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A store in whose log of events somebody has been at work: what is read is what they have made of it. */
final class Tampering extends ForwardingRecordStore {
    private UnaryOperator<List<EventRecord>> deed = UnaryOperator.identity();

    Tampering(RecordStore sound) {
        super(sound);
    }

    /** What a tenant's log is made to look like from now on. */
    void tamper(UnaryOperator<List<EventRecord>> with) {
        deed = with;
    }

    List<EventRecord> log(String tenant) {
        return super.events(new EventLookup(tenant, Set.of(), 0, 100_000));
    }

    /** The same event with something else in one of its columns. */
    static EventRecord altered(EventRecord event, int column) {
        EventAppend e = event.event();
        return new EventRecord(
                event.position(),
                event.tenant(),
                new EventAppend(
                        e.owner(),
                        column == 0 ? "refund" : e.subjectKind(),
                        column == 1 ? e.subjectId() + "0" : e.subjectId(),
                        column == 2 ? e.version() + 1 : e.version(),
                        column == 3 ? "OrderConfirmed2" : e.type(),
                        column == 4 ? e.at().plusNanos(1_000) : e.at(),
                        column == 5 ? e.actor() + "n" : e.actor(),
                        column == 6 ? e.request() + "0" : e.request(),
                        column == 7 ? e.note() + "!" : e.note(),
                        column == 8 ? e.body().replaceFirst("\\{", "{ ") : e.body(),
                        column == 9 ? flipped(e.seal()) : e.seal()));
    }

    /** How many ways there are to alter an event. */
    static final int COLUMNS = 10;

    private static String flipped(String seal) {
        char last = seal.charAt(seal.length() - 1);
        return seal.substring(0, seal.length() - 1) + (last == '0' ? '1' : '0');
    }

    @Override
    public List<EventRecord> events(EventLookup lookup) {
        List<EventRecord> all = new ArrayList<>(deed.apply(log(lookup.tenant())));
        all.sort(Comparator.comparingLong(EventRecord::position));
        return all.stream()
                .filter(event -> lookup.owners().isEmpty()
                        || lookup.owners().contains(event.event().owner()))
                .filter(event -> event.position() > lookup.after())
                .limit(lookup.limit())
                .toList();
    }
}
