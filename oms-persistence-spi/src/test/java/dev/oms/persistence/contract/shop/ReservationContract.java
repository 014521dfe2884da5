package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.Oms;
import dev.oms.catalog.SellingRules;
import dev.oms.command.Outcome;
import dev.oms.command.Refusal;
import dev.oms.common.OrderId;
import dev.oms.common.ReservationId;
import dev.oms.inventory.Reservation;
import dev.oms.inventory.ReservationLine;
import dev.oms.inventory.ReserveUnits;
import dev.oms.inventory.SetSellingRules;
import dev.oms.inventory.StockItem;
import dev.oms.port.Right;
import dev.oms.port.RoleAccess;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is in a cart is set aside, for a while, and becomes an order without anybody coming between. */
public abstract class ReservationContract extends ShopContract {

    @Test
    void whatIsInACartIsSoldToNobodyElse() {
        shop.stock("BERLIN", "TEA", 5);

        reserved(new StockItem("TEA", 4));

        assertThat(shop.level("TEA", "BERLIN").available()).isEqualTo(1);
        assertRefused(shop.oms.orders().place(anOrder().line("TEA", 2)), Refusal.Code.OUT_OF_STOCK, "lines[0]");
    }

    @Test
    void linesOfOneSkuDoNotTakeTheSameUnits() {
        shop.stock("BERLIN", "TEA", 5);

        assertRefused(reserve(new StockItem("TEA", 3), new StockItem("TEA", 3)), Refusal.Code.OUT_OF_STOCK, "items[1]");
        ReservationId cart = shop.oms
                .reservations()
                .reserve(ReserveUnits.to("DE", new StockItem("TEA", 3), new StockItem("TEA", 3))
                        .asManyAsPossible())
                .orThrow();

        assertThat(find(cart).lines())
                .extracting(ReservationLine::reserved)
                .satisfies(units ->
                        assertThat(units.stream().mapToLong(each -> each).sum()).isEqualTo(5));
        assertThat(find(cart).isComplete()).isFalse();
        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(5);
    }

    @Test
    void allOrNothingIsAtomic() {
        shop.stock("BERLIN", "TEA", 5).stock("PARIS", "MUG", 1);

        assertRefused(reserve(new StockItem("TEA", 3), new StockItem("MUG", 2)), Refusal.Code.OUT_OF_STOCK, "items[1]");

        assertThat(shop.level("TEA", "BERLIN").reserved()).isZero();
        assertThat(shop.level("MUG", "PARIS").reserved()).isZero();
    }

    @Test
    void asManyAsPossibleOfWhatIsNotThereIsNothing() {
        assertRefused(
                shop.oms
                        .reservations()
                        .reserve(ReserveUnits.to("DE", new StockItem("TEA", 3)).asManyAsPossible()),
                Refusal.Code.OUT_OF_STOCK,
                "items[0]");
    }

    @Test
    void aCartTakesNothingThatIsKeptBack() {
        shop.stock("BERLIN", "TEA", 9);
        shop.oms
                .execute(SetSellingRules.of("TEA").threshold(2).fence(SellingRules.FenceFor.CHANNEL, "web", 3))
                .orThrow();

        assertRefused(reserve(new StockItem("TEA", 5)), Refusal.Code.OUT_OF_STOCK, "items[0]");
        reserved(new StockItem("TEA", 3), new StockItem("TEA", 1));
        assertRefused(reserve(new StockItem("TEA", 1)), Refusal.Code.OUT_OF_STOCK, "items[0]");

        shop.place(anOrder().line("TEA", 3));
        assertThat(shop.level("TEA", "BERLIN").available()).isEqualTo(2);
    }

    @Test
    void refusalsSayHowManyMayBeSold() {
        shop.stock("BERLIN", "TEA", 9);
        shop.oms.execute(SetSellingRules.of("TEA").threshold(6)).orThrow();

        String why = "5 of TEA are wanted, 2 short; 9 available over all nodes, 3 of them to be sold";
        assertThat(why(reserve(new StockItem("TEA", 5)))).isEqualTo(why);
        assertThat(why(shop.oms.orders().place(anOrder().line("TEA", 5)))).startsWith(why);
    }

    private static String why(Outcome<?> refused) {
        return refused.reasons().get(0).text();
    }

    @Test
    void aCartTakesFromANodeWithoutLimit() {
        shop.stock("BERLIN", "TEA", 1);
        shop.oms.execute(SetSellingRules.of("TEA").withoutTracking()).orThrow();

        ReservationId cart = reserved(new StockItem("TEA", 5));
        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(5);

        shop.oms.reservations().release(cart).orThrow();
        assertThat(shop.level("TEA", "BERLIN").reserved()).isZero();
    }

    @Test
    void aCartEndsByItsTimeOnce() {
        shop.stock("BERLIN", "TEA", 5);
        ReservationId cart = reserved(new StockItem("TEA", 4));

        shop.later(Duration.ofMinutes(9));
        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(4);
        shop.later(Duration.ofMinutes(2));

        assertThat(shop.level("TEA", "BERLIN").reserved()).isZero();
        assertThat(shop.oms.reservations().find(cart)).isEmpty();
        assertRefused(shop.oms.reservations().release(cart), Refusal.Code.NOT_FOUND, cart.value());
        shop.later(Duration.ofDays(1));
        assertThat(shop.level("TEA", "BERLIN").reserved()).isZero();
    }

    @Test
    void activityExtendsIt() {
        shop.stock("BERLIN", "TEA", 5);
        ReservationId cart = reserved(new StockItem("TEA", 2));

        shop.later(Duration.ofMinutes(8));
        shop.oms.reservations().extend(cart, Duration.ofMinutes(10)).orThrow();
        shop.later(Duration.ofMinutes(8));
        shop.oms
                .reservations()
                .reserve(ReserveUnits.to("DE", new StockItem("TEA", 3)).of(cart))
                .orThrow();
        shop.later(Duration.ofMinutes(8));
        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(3);
        shop.oms.reservations().extend(cart, Duration.ofMinutes(1)).orThrow();
        assertThat(find(cart).expires()).isAfter(shop.clock.instant().plus(Duration.ofMinutes(1)));

        shop.later(Duration.ofMinutes(3));
        assertThat(shop.level("TEA", "BERLIN").reserved()).isZero();
    }

    @Test
    void changingACartCountsWhatItHas() {
        shop.stock("BERLIN", "TEA", 5);
        ReservationId cart = reserved(new StockItem("TEA", 4));

        shop.oms
                .reservations()
                .reserve(ReserveUnits.to("DE", new StockItem("TEA", 5)).of(cart))
                .orThrow();
        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(5);
        assertRefused(
                shop.oms
                        .reservations()
                        .reserve(ReserveUnits.to("DE", new StockItem("TEA", 6)).of(cart)),
                Refusal.Code.OUT_OF_STOCK,
                "items[0]");
        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(5);
    }

    @Test
    void anOrderTakesItsCartOver() {
        shop.stock("BERLIN", "TEA", 5);
        ReservationId cart = reserved(new StockItem("TEA", 4));

        OrderId order = shop.placePaid(anOrder().line("TEA", 5).reserved(cart));

        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(5);
        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(5);
        assertThat(shop.oms.reservations().find(cart)).isEmpty();
        shop.later(Duration.ofHours(1));
        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(5);
    }

    @Test
    void whatTheOrderLeavesInTheCartIsFree() {
        shop.stock("BERLIN", "TEA", 5).stock("BERLIN", "MUG", 5);
        ReservationId cart = reserved(new StockItem("TEA", 4), new StockItem("MUG", 2));
        OrderId waiting = shop.placePaid(anOrder().line("MUG", 5));
        assertThat(shop.quantities(waiting, 1).backordered()).isEqualTo(2);

        shop.placePaid(anOrder().line("TEA", 1).reserved(cart));

        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(1);
        assertThat(shop.quantities(waiting, 1).allocated()).isEqualTo(5);
    }

    @Test
    void nobodyComesBetweenACartAndItsOrder() {
        shop.stock("BERLIN", "TEA", 4);
        ReservationId cart = reserved(new StockItem("TEA", 4));

        List<Outcome<OrderId>> outcomes = IntStream.range(0, 9)
                .parallel()
                .mapToObj(person -> shop.oms
                        .orders()
                        .place(
                                person == 4
                                        ? anOrder().line("TEA", 4).reserved(cart)
                                        : anOrder().line("TEA", 1)))
                .toList();

        assertThat(outcomes.get(4).isDone()).isTrue();
        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        shop.workOff();
    }

    @Test
    void anOrderOfACartThatHasEndedCompetesLikeEveryOther() {
        shop.stock("BERLIN", "TEA", 4);
        ReservationId cart = reserved(new StockItem("TEA", 4));
        shop.later(Duration.ofHours(1));

        OrderId order = shop.placePaid(anOrder().line("TEA", 1).reserved(cart));

        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(1);
        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(1);
    }

    @Test
    void ofThoseWhoEndItAtTheSameMomentOneDoes() {
        shop.stock("BERLIN", "TEA", 20);
        ReservationId cart = reserved(new StockItem("TEA", 4));

        List<Outcome<?>> outcomes = IntStream.range(0, 8)
                .parallel()
                .<Outcome<?>>mapToObj(person -> person % 2 == 0
                        ? shop.oms.reservations().release(cart)
                        : shop.oms.orders().place(anOrder().line("TEA", 1).reserved(cart)))
                .toList();

        long orders =
                Stream.of(1, 3, 5, 7).filter(i -> outcomes.get(i).isDone()).count();
        assertThat(orders).isEqualTo(4);
        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(4);
        shop.workOff();
    }

    @Test
    void aCartLosesWhatIsNotThere() {
        shop.stock("BERLIN", "TEA", 6);
        OrderId order = shop.placePaid(anOrder().line("TEA", 2));
        ReservationId cart = reserved(new StockItem("TEA", 4));

        shop.oms.inventory().adjust("BERLIN", "TEA", 3, "stocktaking").orThrow();

        assertThat(find(cart).lines().get(0).reserved()).isEqualTo(1);
        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(2);
    }

    @Test
    void aCustomerUsesNobodysCartUnlessTheHostSaysSo() {
        shop.stock("BERLIN", "TEA", 4);
        ReservationId cart = reserved(new StockItem("TEA", 4));
        Oms customer = shop.customer("C-1");

        assertRefused(
                customer.orders().place(anOrder().line("TEA", 4).reserved(cart)),
                Refusal.Code.FORBIDDEN,
                "reservation");

        RoleAccess usual = new RoleAccess();
        Oms lenient = shop.node(builder -> builder.access((actor, operation, subject) ->
                operation.equals(Right.USE_RESERVATION.operation()) || usual.allows(actor, operation, subject)));
        assertThat(lenient.as(customer.actor())
                        .orders()
                        .place(anOrder().line("TEA", 4).reserved(cart))
                        .isDone())
                .isTrue();
        shop.workOff();
    }

    @Test
    void nonsenseIsRefused() {
        shop.stock("BERLIN", "TEA", 4);

        assertRefused(reserve(), Refusal.Code.INVALID, "items");
        assertRefused(reserve(new StockItem("TEA", -1)), Refusal.Code.INVALID, "items[0].units");
        assertRefused(reserve(new StockItem("SAND", 1)), Refusal.Code.NOT_FOUND, "items[0].sku");
        assertRefused(reserve(new StockItem("POST", 1)), Refusal.Code.WRONG_STATE, "items[0].sku");
        assertRefused(
                reserve(new StockItem("TEA", 1_000_000_000), new StockItem("TEA", 1_000_000_000)),
                Refusal.Code.OUT_OF_STOCK,
                "items[0]",
                "items[1]");
        assertRefused(
                shop.oms
                        .reservations()
                        .reserve(ReserveUnits.to("DE", new StockItem("TEA", 1)).holdingFor(Duration.ofSeconds(-1))),
                Refusal.Code.INVALID,
                "timeToLive");
        assertRefused(
                shop.oms.reservations().extend(new ReservationId("R-0"), Duration.ofMinutes(1)),
                Refusal.Code.NOT_FOUND,
                "R-0");
    }

    private Outcome<ReservationId> reserve(StockItem... items) {
        return shop.oms.reservations().reserve(ReserveUnits.to("DE", items));
    }

    private ReservationId reserved(StockItem... items) {
        return reserve(items).orThrow();
    }

    private Reservation find(ReservationId id) {
        return shop.oms.reservations().find(id).orElseThrow();
    }
}
