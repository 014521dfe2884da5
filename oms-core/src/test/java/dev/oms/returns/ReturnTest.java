package dev.oms.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.command.Refusal;
import dev.oms.common.Actor;
import dev.oms.common.CustomerId;
import dev.oms.common.InvariantViolation;
import dev.oms.common.Money;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.ReturnId;
import dev.oms.common.Sku;
import dev.oms.order.LineUnits;
import dev.oms.order.Order;
import dev.oms.order.SampleOrders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReturnTest {
    private static final Actor AGENT = Actor.agent("sam", "sales");
    private static final ReturnId ID = new ReturnId(new OrderId("O1"), 1);
    private static final NodeId BERLIN = new NodeId("BERLIN");
    private static final Money NOTHING = Money.of("0", "EUR");

    @Test
    void goodsAreAgreedReceivedAndAccepted() {
        Return received = new ReturnReceived(ID, BERLIN, List.of(new LineUnits(1, 1), new LineUnits(1, 1)), List.of())
                .applyTo(agreed());
        assertThat(received.state()).isEqualTo(ReturnState.RECEIVED);
        assertThat(received.line(1).orElseThrow().received()).isEqualTo(2);
        assertThat(received.node()).containsExactly(BERLIN);

        Money refund = Money.of("3.33", "EUR");
        Return completed = new ReturnCompleted(ID, List.of(), List.of(new LineUnits(1, 1)), refund).applyTo(received);

        assertThat(completed.isOpen()).isFalse();
        assertThat(completed.refund()).isEqualTo(refund);
        assertThat(completed.line(1).orElseThrow().accepted()).isEqualTo(1);
    }

    @Test
    void noMoreComesBackThanWasAgreedAndNoMoreIsAcceptedThanCameBack() {
        Return agreed = agreed();
        Return received = new ReturnReceived(ID, BERLIN, List.of(new LineUnits(1, 1)), List.of()).applyTo(agreed);

        assertThatThrownBy(
                        () -> new ReturnReceived(ID, BERLIN, List.of(new LineUnits(1, 4)), List.of()).applyTo(agreed))
                .isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() ->
                        new ReturnCompleted(ID, List.of(), List.of(new LineUnits(1, 2)), NOTHING).applyTo(received))
                .isInstanceOf(InvariantViolation.class);
    }

    @Test
    void aChargeIsPaidBackWithoutGoods() {
        Return charge = new Return(
                ID,
                ReturnState.REQUESTED,
                List.of(new ReturnLine(1, new Sku("POSTAGE"), false, 1, 0, 0)),
                "late",
                List.of(),
                NOTHING,
                Instant.EPOCH);

        assertThat(charge.expectsGoods()).isFalse();
        assertThat(new ReturnCompleted(ID, List.of(), List.of(new LineUnits(1, 1)), Money.of("5", "EUR"))
                        .applyTo(charge)
                        .isOpen())
                .isFalse();
    }

    @Test
    void aReturnCanBeGivenUpUntilItsGoodsAreHere() {
        Return received = new ReturnReceived(ID, BERLIN, List.of(new LineUnits(1, 3)), List.of()).applyTo(agreed());

        assertThat(new ReturnCancelled(ID, "kept it").applyTo(agreed()).state()).isEqualTo(ReturnState.CANCELLED);
        assertThatThrownBy(() -> new ReturnCancelled(ID, "kept it").applyTo(received))
                .isInstanceOf(InvariantViolation.class);
    }

    @Test
    void aPolicyMayEndReturnsSomeTimeAfterPlacement() {
        ReturnPolicy month = ReturnPolicy.within(Duration.ofDays(30));
        Instant placed = SampleOrders.anOrder(1).placedAt();

        assertThat(month.reasonsAgainst(SampleOrders.anOrder(1), List.of(), AGENT, placed.plus(Duration.ofDays(30))))
                .isEmpty();
        assertThat(month.reasonsAgainst(SampleOrders.anOrder(1), List.of(), AGENT, placed.plus(Duration.ofDays(31))))
                .hasSize(1);
        assertThat(ReturnPolicy.anyTime().reasonsAgainst(SampleOrders.anOrder(1), List.of(), AGENT, Instant.MAX))
                .isEmpty();
    }

    @Test
    void aCustomerCannotDecideThatChargesComeBack() {
        Order order = SampleOrders.anOrderWithPostage();
        List<LineUnits> both = List.of(new LineUnits(1, 1), new LineUnits(2, 1));
        Actor customer = Actor.customer(new CustomerId("C-42"));

        for (ReturnPolicy policy : List.of(ReturnPolicy.anyTime(), ReturnPolicy.within(Duration.ofDays(30)))) {
            assertThat(policy.reasonsAgainst(order, both, customer, order.placedAt()))
                    .singleElement()
                    .satisfies(reason -> {
                        assertThat(reason.code()).isEqualTo(Refusal.Code.FORBIDDEN);
                        assertThat(reason.subject()).isEqualTo("units[1].line");
                    });
            assertThat(policy.reasonsAgainst(order, both, AGENT, order.placedAt()))
                    .isEmpty();
            assertThat(policy.reasonsAgainst(order, both, Actor.SYSTEM, order.placedAt()))
                    .isEmpty();
        }
    }

    private static Return agreed() {
        return new Return(
                ID,
                ReturnState.REQUESTED,
                List.of(new ReturnLine(1, new Sku("TEA"), true, 3, 0, 0)),
                "too big",
                List.of(),
                NOTHING,
                Instant.EPOCH);
    }
}
