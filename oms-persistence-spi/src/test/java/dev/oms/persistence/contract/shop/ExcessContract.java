package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static dev.oms.persistence.contract.shop.Shop.work;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.Outcome;
import dev.oms.command.Refusal;
import dev.oms.common.OrderId;
import dev.oms.common.ReturnId;
import dev.oms.fulfillment.PackGoods;
import dev.oms.fulfillment.PickGoods;
import dev.oms.order.CancelOrder;
import dev.oms.order.ChangeOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.PlaceOrder;
import dev.oms.returns.Disposition;
import dev.oms.returns.Inspected;
import dev.oms.returns.ReceiveReturn;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More than there is, and more than can be counted: each refused where it is too much, in units and in money. */
public abstract class ExcessContract extends ShopContract {
    private static final int HUGE = Integer.MAX_VALUE;

    @Test
    void aLineNamedTwiceIsSummedAndNoSumOverflows() {
        OrderId order = released("TEA", 6);
        String id = work(order, 1).value();
        LineUnits huge = new LineUnits(1, HUGE);
        LineUnits two = new LineUnits(1, 2);
        LineUnits one = new LineUnits(1, 1);

        assertRefused(
                shop.oms.execute(new PickGoods(id, List.of(huge, huge), List.of(huge), "")),
                Refusal.Code.TOO_MANY_UNITS,
                "missing[0].units");
        assertRefused(
                shop.oms.execute(new PickGoods(id, List.of(two, two, two, one), List.of(), "")),
                Refusal.Code.TOO_MANY_UNITS,
                "picked[3].units");
        shop.oms
                .execute(new PickGoods(id, List.of(two, two, two), List.of(), ""))
                .orThrow();
        assertRefused(
                shop.oms.execute(new PackGoods(
                        id,
                        List.of(new PackGoods.Contents(List.of(huge)), new PackGoods.Contents(List.of(one, huge))))),
                Refusal.Code.TOO_MANY_UNITS,
                "packages[1].units[1].units");
        shop.oms
                .execute(new PackGoods(
                        id,
                        List.of(new PackGoods.Contents(List.of(two, one)), new PackGoods.Contents(List.of(two, one)))))
                .orThrow();
        shop.oms.fulfillments().ship(work(order, 1), "DHL").orThrow();
        shop.workOff();

        assertThat(shop.quantities(order, 1).shipped()).isEqualTo(6);
    }

    @Test
    void aReturnLineNamedTwiceIsSummedAndNoSumOverflows() {
        shop.stock("BERLIN", "TEA", 6);
        OrderId order = shop.placePaid(anOrder().line("TEA", 6));
        shop.shipAll(order);
        ReturnId back =
                shop.oms.returns().request(order, "back", new LineUnits(1, 4)).orThrow();
        LineUnits huge = new LineUnits(1, HUGE);
        LineUnits two = new LineUnits(1, 2);
        Inspected mountain = new Inspected(1, Disposition.RESTOCK, HUGE);

        assertRefused(
                shop.oms.returns().request(order, "back", two, new LineUnits(1, 1)),
                Refusal.Code.INVALID,
                "units[1].line");
        assertRefused(
                shop.oms.execute(new ReceiveReturn(back.value(), "BERLIN", List.of(huge, huge))),
                Refusal.Code.TOO_MANY_UNITS,
                "units[1].units");
        shop.oms
                .execute(new ReceiveReturn(back.value(), "BERLIN", List.of(two, two)))
                .orThrow();
        assertRefused(
                shop.oms.returns().inspect(back, mountain, mountain),
                Refusal.Code.TOO_MANY_UNITS,
                "inspected[0].units",
                "inspected[1].units");
        assertRefused(
                shop.oms.returns().inspect(back, new Inspected(1, Disposition.SCRAP, 3)),
                Refusal.Code.TOO_MANY_UNITS,
                "inspected");
        shop.oms
                .returns()
                .inspect(back, new Inspected(1, Disposition.SCRAP, 3), new Inspected(1, Disposition.RESTOCK, 1))
                .orThrow();

        assertThat(shop.quantities(order, 1).returned()).isEqualTo(4);
    }

    @Test
    void aLineCancelledTwiceInOneCommandIsRefused() {
        OrderId order = released("TEA", 6);

        Outcome<OrderId> outcome = shop.oms
                .orders()
                .cancel(CancelOrder.units(order, "twice", new LineUnits(1, HUGE), new LineUnits(1, HUGE)));

        assertThat(outcome.reasons()).extracting(Refusal::subject).contains("units[1].line", "units[0].units");
        assertThat(shop.quantities(order, 1).cancelled()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLF", "EUR", "JPY", "KWD"})
    void noOrderIsWorthMoreThanCanBeCounted(String currency) {
        shop.stock("BERLIN", "TEA", 100_000_000);
        List<PlaceOrder.Line> fortune =
                Collections.nCopies(10_000, new PlaceOrder.Line("TEA", 10_000, "999999999999", ""));
        PlaceOrder command = anOrder().payBy("").currency(currency).lines(fortune);

        Outcome<OrderId> outcome = shop.oms.orders().place(command);

        assertThat(outcome.reasons()).extracting(Refusal::code).containsOnly(Refusal.Code.AMOUNT_EXCEEDED);
        assertThat(outcome.reasons()).extracting(Refusal::subject).contains("lines[9999]");
    }

    @Test
    void linesThatAreEachSmallEnoughAreRefusedWhereTheirSumIsNot() {
        shop.stock("BERLIN", "TEA", 10_000);
        List<PlaceOrder.Line> rich = Collections.nCopies(10_000, new PlaceOrder.Line("TEA", 1, "99999999999", ""));

        Outcome<OrderId> outcome =
                shop.oms.orders().place(anOrder().payBy("").currency("CLF").lines(rich));

        assertThat(outcome.reasons()).hasSize(9_000).allMatch(each -> each.code() == Refusal.Code.AMOUNT_EXCEEDED);
        assertThat(outcome.reasons().get(0).subject()).isEqualTo("lines[1000]");
    }

    @Test
    void noOrderGrowsBeyondWhatCanBeCounted() {
        shop.stock("BERLIN", "TEA", 3_000_000);
        OrderId order = shop.place(anOrder().payBy("").currency("CLF").line("TEA", 90, "999999999999"));
        assertThat(shop.view(order).order().total().minor()).isEqualTo(899_999_999_999_100_000L);

        assertRefused(
                shop.oms.orders().change(ChangeOrder.of(order).quantity(1, 1_000_000)),
                Refusal.Code.AMOUNT_EXCEEDED,
                "quantities[0].units");
        assertRefused(
                shop.oms
                        .orders()
                        .change(ChangeOrder.of(order)
                                .quantity(1, 95)
                                .add("TEA", 1, "1.00")
                                .add("TEA", 6, "999999999999")),
                Refusal.Code.AMOUNT_EXCEEDED,
                "additions[1]");
        shop.oms.orders().change(ChangeOrder.of(order).quantity(1, 95)).orThrow();
    }

    @Test
    void theLargestOrderIsTakenAndOneLineMoreIsNot() {
        shop.stock("BERLIN", "TEA", 10_000);
        List<PlaceOrder.Line> lines = Collections.nCopies(10_000, new PlaceOrder.Line("TEA", 1, "", ""));

        OrderId order = shop.placePaid(anOrder().lines(lines));

        assertThat(shop.view(order).order().lines()).hasSize(10_000);
        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(10_000);
        assertRefused(shop.oms.orders().place(anOrder().lines(lines).line("TEA", 1)), Refusal.Code.INVALID, "lines");
        assertRefused(
                shop.oms.orders().change(ChangeOrder.of(order).add("TEA", 1)), Refusal.Code.WRONG_STATE, "additions");
    }
}
