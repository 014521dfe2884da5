package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.CustomerId;
import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.memory.InMemoryRecordStore;
import dev.oms.port.RecordedEvent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever has happened to the orders of a customer, they can be forgotten, and everything still adds up. */
class ErasureProperties {

    @Property(tries = 60)
    void ofAnErasedCustomerNothingIsLeftAndEveryLawHolds(
            @ForAll("histories") List<Gossip.Step> history, @ForAll boolean archivedBefore) {
        RecordPersistence store = RecordPersistence.of(new InMemoryRecordStore());
        Shop shop = new Shop(store);
        shop.stock("BERLIN", "TEA", 4).stock("PARIS", "TEA", 20).stock("BERLIN", "MUG", 1);
        List<OrderId> orders = Stream.of("card-" + Gossip.NAME, "")
                .map(payment -> shop.place(anOrder()
                        .customer(Gossip.NAME)
                        .shipTo(Gossip.HACIENDA)
                        .payBy(payment)
                        .note(Gossip.NAME + " again")
                        .line("TEA", 5)
                        .line("MUG", 3)))
                .toList();
        for (Gossip.Step step : history) {
            new Gossip(shop, orders.get(step.number() % 2)).happen(step);
        }
        orders.forEach(order -> new Gossip(shop, order).end());
        if (archivedBefore) {
            shop.oms.orders().archive(orders.get(0)).orThrow();
        }
        Money total = shop.view(orders.get(0)).order().total();

        assertThat(shop.oms.erase(new CustomerId(Gossip.NAME)).orThrow()).isEqualTo(2);

        assertThat(shop.oms.verify().breaches()).isEmpty();
        assertThat(shop.view(orders.get(0)).order().total()).isEqualTo(total);
        assertThat(Leftovers.of(
                        store,
                        shop.tenant,
                        shop.oms.events(0, 5_000).stream()
                                .map(RecordedEvent::request)
                                .collect(Collectors.toSet())))
                .noneMatch(text -> text.contains(Gossip.NAME));
    }

    @Provide
    Arbitrary<List<Gossip.Step>> histories() {
        return Gossip.histories();
    }
}
