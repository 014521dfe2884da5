package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.Refusal;
import dev.oms.common.AddressForm;
import dev.oms.common.OrderId;
import dev.oms.inventory.DisplacementPolicy;
import dev.oms.inventory.NodeForm;
import dev.oms.inventory.NodeType;
import dev.oms.inventory.ReserveUnits;
import dev.oms.inventory.StockItem;
import dev.oms.order.LinePromised;
import dev.oms.order.Operation;
import dev.oms.order.PlaceOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Whoever waits takes what is set aside for those who come after, as far as the policy has them give way, and never back. */
public abstract class DisplacementContract extends ShopContract {

    @Test
    void byDefaultNobodyLosesWhatIsSetAside() {
        shop.stock("BERLIN", "MUG", 2);
        OrderId first = shop.placePaid(anOrder().line("MUG", 2));
        OrderId urgent = shop.placePaid(anOrder().line("MUG", 2).priority(1));

        assertThat(shop.quantities(first, 1).allocated()).isEqualTo(2);
        assertRefused(shop.oms.sourcing().displace(urgent, 1), Refusal.Code.WRONG_STATE, urgent.value());
    }

    @Test
    void anUrgentOrderTakesUnitsAndTheOtherWaitsAndIsToldWhy() {
        with(DisplacementPolicy.evenLater());
        shop.stock("BERLIN", "MUG", 3);
        OrderId first = shop.placePaid(anOrder().line("MUG", 3));

        OrderId urgent = shop.placePaid(anOrder().line("MUG", 2).priority(1));

        assertThat(shop.quantities(urgent, 1).allocated()).isEqualTo(2);
        assertThat(shop.quantities(first, 1).allocated()).isEqualTo(1);
        assertThat(shop.quantities(first, 1).backordered()).isEqualTo(2);
        assertThat(shop.oms.timeline(first))
                .extracting(each -> each.event())
                .filteredOn(LinePromised.class::isInstance)
                .contains(new LinePromised(1, 2, List.of(), "an order of higher priority took what was set aside"));
        shop.stock("PARIS", "MUG", 2);
        shop.workOff();
        assertThat(shop.quantities(first, 1).allocated()).isEqualTo(3);
    }

    @Test
    void howeverManyDoNotGiveWayWhoDoesIsFound() {
        with(displaced -> displaced.priority() == 50);
        shop.stock("BERLIN", "MUG", 600);
        OrderId givesWay = shop.place(anOrder().line("MUG", 1).priority(50));
        PlaceOrder many = anOrder().priority(1);
        for (int i = 0; i < 320; i++) {
            many = many.line("MUG", 1);
        }
        shop.place(many);
        for (int i = 0; i < 201; i++) {
            shop.place(anOrder().line("MUG", 1));
        }
        shop.placePaid(anOrder().line("MUG", 600 - 522));

        OrderId urgent = shop.placePaid(anOrder().line("MUG", 1).priority(2));

        assertThat(shop.quantities(urgent, 1).allocated()).isEqualTo(1);
        assertThat(shop.quantities(givesWay, 1).backordered()).isEqualTo(1);
    }

    @Test
    void theOneThatGivesWayHasItFromElsewhereWhereItCan() {
        with(DisplacementPolicy.elsewhere());
        shop.oms
                .inventory()
                .defineNode(
                        "OSLO",
                        AddressForm.inCountry("NO"),
                        NodeForm.of(NodeType.STORE).shipsTo("NO"))
                .orThrow();
        shop.stock("BERLIN", "MUG", 2);
        OrderId first =
                shop.placePaid(anOrder().shipTo(AddressForm.inCountry("NO")).line("MUG", 2));
        OrderId inGermany = shop.placePaid(anOrder().line("MUG", 1).priority(7));
        assertThat(shop.quantities(inGermany, 1).backordered()).isEqualTo(1);
        shop.stock("OSLO", "MUG", 2);
        shop.workOff();

        assertThat(shop.oms.sourcing().displace(inGermany, 1).orThrow()).isEqualTo(1);

        assertThat(shop.quantities(inGermany, 1).allocated()).isEqualTo(1);
        assertThat(shop.quantities(first, 1).allocated()).isEqualTo(2);
        assertThat(shop.level("MUG", "OSLO").reserved()).isEqualTo(1);
        assertThat(shop.oms.sourcing().decisions(first)).hasSize(2);
    }

    @Test
    void cartsGiveWayBeforeOrders() {
        with(DisplacementPolicy.evenLater());
        shop.stock("BERLIN", "MUG", 4);
        OrderId first = shop.placePaid(anOrder().line("MUG", 2));
        shop.oms
                .reservations()
                .reserve(ReserveUnits.to("DE", new StockItem("MUG", 2)))
                .orThrow();

        OrderId urgent = shop.placePaid(anOrder().line("MUG", 2).priority(1));

        assertThat(shop.quantities(urgent, 1).allocated()).isEqualTo(2);
        assertThat(shop.quantities(first, 1).allocated()).isEqualTo(2);
    }

    @Test
    void whoComesLastGivesWayFirstAndNobodyWhoIsEqual() {
        with(DisplacementPolicy.evenLater());
        shop.stock("BERLIN", "MUG", 4);
        OrderId low = shop.placePaid(anOrder().line("MUG", 2).priority(900));
        OrderId usual = shop.placePaid(anOrder().line("MUG", 2));

        OrderId equal = shop.placePaid(anOrder().line("MUG", 3));

        assertThat(shop.quantities(equal, 1).allocated()).isEqualTo(2);
        assertThat(shop.quantities(low, 1).backordered()).isEqualTo(2);
        assertThat(shop.quantities(usual, 1).allocated()).isEqualTo(2);
    }

    @Test
    void whoWasPromisedADayGivesWayOnlyWhereThatDayIsKept() {
        with(DisplacementPolicy.evenLater().keepingPromises());
        shop.oms
                .inventory()
                .defineNode(
                        "PARIS",
                        AddressForm.inCountry("FR").at(48.86, 2.35),
                        NodeForm.of(NodeType.WAREHOUSE).takes(3, "DE", "").shipsTo("DE"))
                .orThrow();
        shop.stock("BERLIN", "MUG", 2);
        OrderId first = shop.placePaid(anOrder().line("MUG", 2).promisedFor(LocalDate.parse("2026-03-04")));

        OrderId urgent = shop.placePaid(onlyFromBerlin().priority(1));
        assertThat(shop.quantities(urgent, 1).backordered()).isEqualTo(2);

        shop.stock("PARIS", "MUG", 2);
        shop.oms.sourcing().displace(urgent, 1).orThrow();
        assertThat(shop.quantities(first, 1).allocated())
                .as("3 days are too many")
                .isEqualTo(2);
        assertThat(shares(first)).containsExactly("BERLIN");

        shop.oms
                .inventory()
                .defineNode(
                        "PARIS",
                        AddressForm.inCountry("FR").at(48.86, 2.35),
                        NodeForm.of(NodeType.WAREHOUSE).takes(2, "DE", "").shipsTo("DE"))
                .orThrow();
        shop.oms.sourcing().displace(urgent, 1).orThrow();
        assertThat(shop.quantities(urgent, 1).allocated()).isEqualTo(2);
        assertThat(shares(first)).containsExactly("PARIS");
    }

    @Test
    void whoComesBeforeIsPassedByHoweverManyTheyAre() {
        with(DisplacementPolicy.evenLater());
        shop.stock("BERLIN", "MUG", 221);
        OrderId last = shop.placePaid(anOrder().line("MUG", 1).priority(900));
        for (int i = 0; i < 220; i++) {
            shop.place(anOrder().line("MUG", 1).priority(1));
        }

        OrderId urgent = shop.placePaid(anOrder().line("MUG", 1).priority(2));

        assertThat(shop.quantities(urgent, 1).allocated()).isEqualTo(1);
        assertThat(shop.quantities(last, 1).backordered()).isEqualTo(1);
    }

    /** Paris ships to Germany alone. */
    private static PlaceOrder onlyFromBerlin() {
        return anOrder().shipTo(AddressForm.inCountry("AT")).line("MUG", 2);
    }

    private List<String> shares(OrderId order) {
        return shop.view(order).order().line(1).orElseThrow().shares().stream()
                .map(share -> share.node().value())
                .toList();
    }

    @Test
    void whatANodeIsWorkingOnStays() {
        with(DisplacementPolicy.evenLater());
        shop.stock("BERLIN", "MUG", 2);
        OrderId first = shop.placePaid(anOrder().line("MUG", 2).priority(900));
        shop.oms.fulfillments().release(first).orThrow();

        OrderId urgent = shop.placePaid(anOrder().line("MUG", 2).priority(1));

        assertThat(shop.quantities(urgent, 1).backordered()).isEqualTo(2);
        assertThat(shop.quantities(first, 1).released()).isEqualTo(2);
    }

    @Test
    void badDisplacementsAreRefused() {
        with(DisplacementPolicy.evenLater());
        OrderId order = shop.placePaid(anOrder().line("MUG", 2));

        assertRefused(shop.oms.sourcing().displace(order, 2), Refusal.Code.NOT_FOUND, "line");
        assertRefused(shop.oms.sourcing().displace(order, 0), Refusal.Code.INVALID, "line");
        assertRefused(shop.oms.sourcing().displace(new OrderId("nobody"), 1), Refusal.Code.NOT_FOUND, "nobody");
        shop.oms.orders().hold(order, "fraud", "odd", Operation.ALLOCATE).orThrow();
        assertRefused(shop.oms.sourcing().displace(order, 1), Refusal.Code.ON_HOLD, order.value());
    }

    /** Each time somebody gives way, units go up in priority: it ends, and nobody waits behind whom they come before. */
    @Test
    void itEndsAndNobodyIsServedBeforeSomebodyWhoComesFirst() {
        with(DisplacementPolicy.evenLater());
        for (long seed = 1; seed <= 5; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            shop.stock("BERLIN", "MUG", 5).stock("PARIS", "MUG", 3);
            List<OrderId> orders = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                PlaceOrder order = anOrder().line("MUG", 1 + random.nextInt(4)).priority(1 + random.nextInt(4));
                orders.add(shop.placePaid(order));
            }

            int worstServed = orders.stream()
                    .filter(each -> shop.quantities(each, 1).allocated() > 0)
                    .mapToInt(each -> shop.view(each).order().priority())
                    .max()
                    .orElse(0);
            assertThat(orders)
                    .filteredOn(each -> shop.quantities(each, 1).backordered() > 0)
                    .as("seed %d", seed)
                    .allSatisfy(each ->
                            assertThat(shop.view(each).order().priority()).isGreaterThanOrEqualTo(worstServed));
            orders.forEach(each -> shop.oms
                    .orders()
                    .cancel(dev.oms.order.CancelOrder.all(each, "no"))
                    .orThrow());
            shop.workOff();
            shop.oms.inventory().adjust("BERLIN", "MUG", 0, "cleared").orThrow();
            shop.oms.inventory().adjust("PARIS", "MUG", 0, "cleared").orThrow();
        }
    }

    private void with(DisplacementPolicy policy) {
        shop = new Shop(persistence(), builder -> builder.displacement(policy));
    }
}
