package dev.oms.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.catalog.SellingRules;
import dev.oms.catalog.SellingRules.Fence;
import dev.oms.catalog.SellingRules.FenceFor;
import dev.oms.common.ChannelId;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.common.SupplyId;
import dev.oms.inventory.Buyer;
import dev.oms.inventory.Offer;
import dev.oms.inventory.StockLevel;
import dev.oms.inventory.Supply;
import dev.oms.inventory.SupplyCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever is sold, in whatever order: nobody gets what is kept for others, and no promise takes from an earlier one. */
class OfferLaws {
    private static final Sku TEA = new Sku("TEA");
    private static final Instant DAY = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<NodeId> NODES = List.of(new NodeId("A"), new NodeId("B"), new NodeId("C"));
    private static final List<ChannelId> CHANNELS = List.of(new ChannelId("web"), new ChannelId("phone"));

    @Property(tries = 500)
    void whatIsKeptForOthersIsThereAfterEverySale(@ForAll long seed) {
        Random choice = new Random(seed);
        List<StockLevel> stock = new ArrayList<>();
        NODES.forEach(node -> stock.add(new StockLevel(TEA, node, choice.nextInt(20), 0, 0)));
        SellingRules rules = rules(choice);

        for (int sale = 0; sale < 20; sale++) {
            ChannelId channel = CHANNELS.get(choice.nextInt(2));
            Offer offer = Offer.of(TEA, rules, stock, NODES, Buyer.of(channel, Set.of()), DAY);
            long units = Math.min(offer.units(), choice.nextInt(6));
            List<StockLevel> before = List.copyOf(stock);
            take(units, offer.levels(units), stock);

            if (units > 0) {
                assertThat(sellable(stock, rules))
                        .isGreaterThanOrEqualTo(rules.threshold() + fencedForOthers(rules, channel));
            }
            for (int i = 0; i < stock.size(); i++) {
                boolean sold = stock.get(i).available() < before.get(i).available();
                assertThat(!sold || stock.get(i).available() >= rules.safety()).isTrue();
            }
        }
    }

    @Property(tries = 500)
    void aPromiseNeverTakesWhatAnEarlierOneCountsOn(@ForAll long seed, @ForAll @IntRange(min = 0, max = 15) int there) {
        Random choice = new Random(seed);
        List<StockLevel> stock = List.of(new StockLevel(TEA, NODES.get(0), there, 0, 0));
        List<Supply> supplies = new ArrayList<>();
        for (int i = 0; i < choice.nextInt(6); i++) {
            supplies.add(supply(i, 1 + choice.nextInt(10), DAY.plus(Duration.ofDays(choice.nextInt(30)))));
        }
        SupplyCalendar calendar =
                Offer.of(TEA, rules(choice), stock, NODES, Buyer.ANYBODY, DAY).calendar(supplies);

        long promised = 0;
        Instant latest = SupplyCalendar.THERE;
        for (int order = 0; order < 10; order++) {
            int units = 1 + choice.nextInt(5);
            promised += units;
            Optional<Instant> date = calendar.covers(promised);
            if (date.isPresent()) {
                assertThat(date.get()).isAfterOrEqualTo(latest);
                assertThat(calendar.by(date.get())).isGreaterThanOrEqualTo(promised);
                assertThat(calendar.by(date.get().minusNanos(1))).isLessThan(promised);
                latest = date.get();
            } else {
                assertThat(calendar.inAll()).isLessThan(promised);
            }
            assertThat(calendar.without(promised).inAll()).isEqualTo(Math.max(0, calendar.inAll() - promised));
        }
    }

    @Property(tries = 500)
    void whatWasPromisedByADateCanBeSoldOnceItHasCome(@ForAll long seed) {
        Random choice = new Random(seed);
        List<StockLevel> stock = new ArrayList<>();
        NODES.forEach(node -> stock.add(new StockLevel(TEA, node, choice.nextInt(6), 0, 0)));
        SellingRules rules = rules(choice);
        List<Supply> supplies = new ArrayList<>();
        for (int i = 0; i < choice.nextInt(6); i++) {
            supplies.add(supply(i, 1 + choice.nextInt(10), DAY.plus(Duration.ofDays(i))));
        }
        SupplyCalendar calendar =
                Offer.of(TEA, rules, stock, NODES, Buyer.ANYBODY, DAY).calendar(supplies);

        for (Supply each : supplies) {
            stock.replaceAll(level -> level.node().equals(each.node())
                    ? new StockLevel(TEA, level.node(), level.onHand() + each.units(), level.reserved(), 0)
                    : level);
            assertThat(Offer.of(TEA, rules, stock, NODES, Buyer.ANYBODY, DAY).units())
                    .isEqualTo(calendar.by(each.due()));
        }
    }

    private static SellingRules rules(Random choice) {
        return new SellingRules(
                false,
                choice.nextInt(4),
                choice.nextInt(6),
                List.of(),
                List.of(),
                List.of(new Fence(FenceFor.CHANNEL, "phone", 1 + choice.nextInt(10))),
                List.of(),
                0,
                List.of(),
                List.of());
    }

    private static Supply supply(int number, long units, Instant due) {
        NodeId node = NODES.get(number % NODES.size());
        return new Supply(
                new SupplyId("PO-" + number),
                TEA,
                node,
                Supply.Source.PURCHASE,
                "",
                units,
                0,
                due,
                false,
                Supply.Stage.ORDERED);
    }

    private static void take(long units, List<StockLevel> offered, List<StockLevel> stock) {
        long left = units;
        for (int i = 0; i < stock.size(); i++) {
            StockLevel level = stock.get(i);
            long taken = Math.min(left, offered.get(i).available());
            stock.set(i, new StockLevel(TEA, level.node(), level.onHand(), level.reserved() + taken, 0));
            left -= taken;
        }
        assertThat(left).as("the nodes offer what the network does").isZero();
    }

    private static long sellable(List<StockLevel> stock, SellingRules rules) {
        return stock.stream()
                .mapToLong(level -> Math.max(0, level.available() - rules.safety()))
                .sum();
    }

    private static long fencedForOthers(SellingRules rules, ChannelId channel) {
        return rules.fences().stream()
                .filter(fence -> !fence.name().equals(channel.value()))
                .mapToLong(Fence::units)
                .sum();
    }
}
