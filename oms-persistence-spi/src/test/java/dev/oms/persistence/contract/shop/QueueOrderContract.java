package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.common.AddressForm;
import dev.oms.common.OrderId;
import dev.oms.inventory.ReceiveStock;
import dev.oms.inventory.StockItem;
import dev.oms.order.BackorderFilled;
import dev.oms.order.PlaceOrder;
import dev.oms.order.UnitState;
import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingPolicy;
import dev.oms.sourcing.SourcingProblem;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who waited first, or is more urgent, is served first, whoever serves. */
public abstract class QueueOrderContract extends ShopContract {
    private static final int WORKERS = 4;

    @Test
    void aQueueOfAnyLengthIsServedInItsOrder() {
        List<OrderId> waiting = placed(130, number -> PlaceOrder.of("web").line("MUG", 1));

        shop.stock("BERLIN", "MUG", 120).workOff();

        assertThat(waiting).allMatch(order -> shop.quantities(order, 1).open() == 0);
        assertThat(allocated(waiting, 1)).isEqualTo(prefix(120, 130));
    }

    @Test
    void severalWorkersServeTheQueuesOfSeveralItemsEachInItsOrder() {
        shop.oms
                .catalog()
                .define(Definition.goods("CUP", "3.00", "EUR").withBackorders())
                .orThrow();
        List<OrderId> waiting =
                placed(60, number -> PlaceOrder.of("web").line("MUG", 1).line("CUP", 1));

        atTheSameTime(worker -> {
            for (int i = 0; i < 10; i++) {
                shop.stock(worker % 2 == 0 ? "BERLIN" : "PARIS", worker < 2 ? "MUG" : "CUP", 2);
                shop.workOff();
            }
        });
        shop.later(Duration.ofMinutes(5));

        assertThat(allocated(waiting, 1)).isEqualTo(prefix(40, 60));
        assertThat(allocated(waiting, 2)).isEqualTo(prefix(40, 60));
        assertThat(servedInOrder(1)).isEqualTo(waiting.subList(0, 40));
        assertThat(servedInOrder(2)).isEqualTo(waiting.subList(0, 40));
    }

    @Test
    void whoThePolicyLeavesWithoutDoesNotStandInTheWayOfOthers() {
        shop = new Shop(persistence(), builder -> builder.sourcing(onlyTo("DE")));
        List<OrderId> abroad = placed(
                120,
                number ->
                        PlaceOrder.of("web").shipTo(AddressForm.inCountry("FR")).line("MUG", 1));
        List<OrderId> home = placed(3, number -> anOrder().payBy("").line("MUG", 2));
        shop.workOff();

        shop.stock("BERLIN", "MUG", 5).workOff();

        assertThat(abroad).allMatch(order -> shop.quantities(order, 1).backordered() == 1);
        assertThat(allocated(home, 1)).containsExactly(2, 2, 1);
    }

    @Test
    void whoLosesEveryRaceIsServedSoonAfterwards() {
        LostRaces races = new LostRaces(
                persistence(), batch -> batch.events().stream().anyMatch(e -> e.event() instanceof BackorderFilled));
        shop = new Shop(races, builder -> builder);
        OrderId order = shop.placePaid(anOrder().line("MUG", 1));
        races.lose(50);

        shop.stock("BERLIN", "MUG", 1).workOff();
        assertThat(shop.quantities(order, 1).allocated()).isZero();
        shop.later(Duration.ofSeconds(15));
        shop.later(Duration.ofSeconds(30));

        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(1);
    }

    @Test
    void aReceiptOfManyItemsServesEachQueue() {
        List<Definition> items = IntStream.range(0, 150)
                .mapToObj(number ->
                        Definition.goods("ITEM-" + number, "1.00", "EUR").withBackorders())
                .toList();
        shop.oms.catalog().define(items.toArray(Definition[]::new)).orThrow();
        List<OrderId> waiting = placed(
                150, number -> PlaceOrder.of("web").line("ITEM-" + number, 2).line("ITEM-" + (149 - number), 1));

        shop.oms
                .execute(new ReceiveStock(
                        "PARIS",
                        items.stream().map(item -> new StockItem(item.sku(), 3)).toList(),
                        ""))
                .orThrow();
        shop.workOff();

        assertThat(waiting)
                .allMatch(order -> shop.quantities(order, 1).allocated() == 2)
                .allMatch(order -> shop.quantities(order, 2).allocated() == 1);
    }

    private List<OrderId> placed(int orders, java.util.function.IntFunction<PlaceOrder> order) {
        return IntStream.range(0, orders)
                .mapToObj(number -> {
                    shop.clock.advance(Duration.ofSeconds(1));
                    return shop.place(order.apply(number));
                })
                .toList();
    }

    private List<Integer> allocated(List<OrderId> orders, int line) {
        return orders.stream()
                .map(order -> shop.quantities(order, line).allocated())
                .toList();
    }

    private static List<Integer> prefix(int served, int all) {
        return IntStream.range(0, all).mapToObj(place -> place < served ? 1 : 0).toList();
    }

    private List<OrderId> servedInOrder(int line) {
        return shop.oms.events(0, 5_000).stream()
                .filter(e -> e.event() instanceof BackorderFilled filled
                        && filled.moves().stream()
                                .anyMatch(move -> move.line() == line && move.from() == UnitState.BACKORDERED))
                .map(e -> new OrderId(e.owner()))
                .toList();
    }

    private static void atTheSameTime(java.util.function.IntConsumer work) {
        ExecutorService threads = Executors.newFixedThreadPool(WORKERS);
        try {
            CompletableFuture.allOf(IntStream.range(0, WORKERS)
                            .mapToObj(worker -> CompletableFuture.runAsync(() -> work.accept(worker), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            threads.shutdown();
        }
    }

    private static SourcingPolicy onlyTo(String country) {
        SourcingPolicy usual = SourcingPolicy.closestThenFewest();
        return problem -> {
            SourcingDecision decision = usual.source(problem);
            return destination(problem).equals(country)
                    ? decision
                    : new SourcingDecision(List.of(), decision.candidates());
        };
    }

    private static String destination(SourcingProblem problem) {
        return problem.destination().country();
    }
}
