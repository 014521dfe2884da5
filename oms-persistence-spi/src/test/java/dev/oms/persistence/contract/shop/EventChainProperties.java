package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.EntityKey;
import dev.oms.common.CustomerId;
import dev.oms.common.OrderId;
import dev.oms.persistence.EventRecord;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.memory.InMemoryRecordStore;
import dev.oms.port.EventChain;
import dev.oms.verify.VerificationReport.Breach;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever has happened, and whatever single thing somebody does to the log of it: it is found. */
class EventChainProperties {
    private static final String LAW = "events are as they were written";

    private enum Deed {
        ALTER,
        TAKE_OUT,
        PUT_IN_AGAIN,
        MOVE
    }

    @Property(tries = 60)
    void anySingleTamperingIsFoundAndNamed(
            @ForAll("histories") List<Gossip.Step> history,
            @ForAll boolean erased,
            @ForAll @IntRange(max = 1_000_000) int choice,
            @ForAll @IntRange(max = Tampering.COLUMNS - 1) int column) {
        Tampering store = new Tampering(new InMemoryRecordStore());
        Shop shop = new Shop(RecordPersistence.of(store));
        live(shop, history, erased);
        assertThat(shop.oms.verify().breaches()).isEmpty();
        List<EventRecord> chained = store.log(shop.tenant.value()).stream()
                .filter(EventChainProperties::isChained)
                .toList();

        for (Deed deed : Deed.values()) {
            EventRecord victim = chained.get(choice % chained.size());
            store.tamper(log -> done(deed, log, victim, column));

            assertThat(shop.oms.verify().breaches())
                    .as(deed + " " + column + " " + victim)
                    .filteredOn(breach -> breach.law().equals(LAW))
                    .isNotEmpty()
                    .allSatisfy(breach -> assertThat(breach).satisfies(EventChainProperties::namesAnEvent));
        }
    }

    private static void live(Shop shop, List<Gossip.Step> history, boolean erased) {
        shop.stock("BERLIN", "TEA", 4).stock("PARIS", "TEA", 20).stock("BERLIN", "MUG", 1);
        List<OrderId> orders = Stream.of("card", "")
                .map(payment -> shop.place(anOrder()
                        .customer(Gossip.NAME)
                        .payBy(payment)
                        .shipTo(Gossip.HACIENDA)
                        .line("TEA", 5)
                        .line("MUG", 3)))
                .toList();
        for (Gossip.Step step : history) {
            new Gossip(shop, orders.get(step.number() % 2)).happen(step);
        }
        if (erased) {
            orders.forEach(order -> new Gossip(shop, order).end());
            shop.oms.erase(new CustomerId(Gossip.NAME)).orThrow();
        }
    }

    private static List<EventRecord> done(Deed deed, List<EventRecord> log, EventRecord victim, int column) {
        List<EventRecord> tampered = new ArrayList<>(log);
        int place = log.indexOf(victim);
        switch (deed) {
            case ALTER -> tampered.set(place, Tampering.altered(victim, column));
            case TAKE_OUT -> tampered.remove(place);
            case PUT_IN_AGAIN ->
                tampered.add(new EventRecord(log.get(log.size() - 1).position() + 1, victim.tenant(), victim.event()));
            case MOVE -> {
                // A neighbour on the same timeline; where there is none, there is no order to be changed.
                EventRecord other = log.stream()
                        .filter(each ->
                                each.event().owner().equals(victim.event().owner())
                                        && isChained(each)
                                        && each.position() != victim.position())
                        .findFirst()
                        .orElse(victim);
                if (other.equals(victim)) {
                    tampered.remove(place);
                } else {
                    tampered.set(place, new EventRecord(victim.position(), victim.tenant(), other.event()));
                    tampered.set(log.indexOf(other), new EventRecord(other.position(), other.tenant(), victim.event()));
                }
            }
        }
        return tampered;
    }

    private static boolean isChained(EventRecord event) {
        EntityKey subject =
                new EntityKey(event.event().subjectKind(), event.event().subjectId());
        return EventChain.root(subject, event.event().owner()).isPresent();
    }

    private static void namesAnEvent(Breach breach) {
        assertThat(breach.subject() + " " + breach.text()).containsAnyOf("event ", "hash");
    }

    @Provide
    Arbitrary<List<Gossip.Step>> histories() {
        return Gossip.histories();
    }
}
