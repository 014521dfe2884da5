package dev.oms.order;

import static dev.oms.order.SampleOrders.aLine;
import static dev.oms.order.SampleOrders.aPrice;
import static dev.oms.order.SampleOrders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.catalog.Product;
import dev.oms.command.Refusal;
import dev.oms.common.Address;
import dev.oms.common.CustomerId;
import dev.oms.common.InvariantViolation;
import dev.oms.common.Money;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.order.UnitState.Trigger;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static final NodeId BERLIN = new NodeId("BERLIN");

    @Test
    void itCostsWhatWasAgreedLessTheShareOfWhatWasCancelled() {
        Order order = anOrder(3).move(List.of(UnitMove.of(1, UnitState.OPEN, Trigger.CANCEL, 1)));

        assertThat(order.orderedTotal()).isEqualTo(Money.of("9.99", "EUR"));
        assertThat(order.total()).isEqualTo(Money.of("6.66", "EUR"));
        assertThat(order.charged().isZero()).isTrue();
    }

    @Test
    void whatHasLeftIsChargedAndWhatCameBackIsPaidBack() {
        Order shipped = anOrder(3).move(shipped(1, 2));

        assertThat(shipped.charged()).isEqualTo(Money.of("6.66", "EUR"));
        assertThat(shipped.takeBack(List.of(new LineUnits(1, 1))).refunded()).isEqualTo(Money.of("3.33", "EUR"));
        assertThatThrownBy(() -> shipped.takeBack(List.of(new LineUnits(1, 3)))).isInstanceOf(InvariantViolation.class);
    }

    @Test
    void itsStatusFollowsItsUnits() {
        Order order = anOrder(2, 1);
        assertThat(order.fulfillmentStatus()).isEqualTo(FulfillmentStatus.UNFULFILLED);

        Order partly = order.move(shipped(1, 2));
        assertThat(partly.fulfillmentStatus()).isEqualTo(FulfillmentStatus.PARTIALLY_FULFILLED);

        Order cut = partly.move(List.of(UnitMove.of(2, UnitState.OPEN, Trigger.CANCEL, 1)));
        assertThat(cut.fulfillmentStatus()).isEqualTo(FulfillmentStatus.FULFILLED);
        assertThat(cut.returnStatus()).isEqualTo(ReturnStatus.NONE);

        Order arrived = cut.move(List.of(UnitMove.of(1, UnitState.SHIPPED, Trigger.DELIVER, 2)));
        assertThat(arrived.fulfillmentStatus()).isEqualTo(FulfillmentStatus.DELIVERED);

        Order back = arrived.takeBack(List.of(new LineUnits(1, 1)));
        assertThat(back.returnStatus()).isEqualTo(ReturnStatus.PARTIALLY_RETURNED);
        assertThat(back.takeBack(List.of(new LineUnits(1, 1))).returnStatus()).isEqualTo(ReturnStatus.RETURNED);
    }

    @Test
    void anOrderOfWhichEverythingWasCancelledIsCancelled() {
        Order order = anOrder(2).move(List.of(UnitMove.of(1, UnitState.OPEN, Trigger.CANCEL, 2)));

        assertThat(order.fulfillmentStatus()).isEqualTo(FulfillmentStatus.CANCELLED);
        assertThat(order.total().isZero()).isTrue();
    }

    @Test
    void unitsCanOnlyLeaveTheNodeThatHasThem() {
        Order order = anOrder(3).move(List.of(UnitMove.at(BERLIN, 1, UnitState.OPEN, Trigger.ALLOCATE, 3)));
        NodeId paris = new NodeId("PARIS");

        assertThat(order.lines().get(0).allocatedAt(BERLIN)).isEqualTo(3);
        assertThat(order.lines().get(0).allocatedAt(paris)).isZero();
        assertThatThrownBy(() -> order.move(List.of(UnitMove.at(paris, 1, UnitState.ALLOCATED, Trigger.RELEASE, 1))))
                .isInstanceOf(InvariantViolation.class);
    }

    @Test
    void linesAreNumberedFromOneInOneCurrency() {
        Order order = anOrder(1);
        OrderLine yen = new OrderLine(
                2, new Sku("X"), "", Product.Type.GOODS, false, aPrice(1, "JPY"), LineQuantities.allOpen(1), List.of());

        assertThatThrownBy(() -> order.withLines(List.of())).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> order.withLines(List.of(aLine(2, 1)))).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> new LinesAdded(List.of(yen)).applyTo(order)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> order.move(List.of(UnitMove.of(2, UnitState.OPEN, Trigger.CANCEL, 1))))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("no line 2");
        assertThat(order.line(0)).isEmpty();
        assertThat(order.line(1)).isPresent();
        assertThat(order.line(2)).isEmpty();
    }

    @Test
    void aLineIsPricedForAsManyUnitsAsWereOrdered() {
        assertThatThrownBy(() -> new OrderLine(
                        1,
                        new Sku("X"),
                        "",
                        Product.Type.GOODS,
                        false,
                        aPrice(2, "EUR"),
                        LineQuantities.allOpen(1),
                        List.of()))
                .isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> new OrderLine(
                        1,
                        new Sku("X"),
                        "",
                        Product.Type.GOODS,
                        false,
                        aPrice(1, "EUR"),
                        LineQuantities.allOpen(1),
                        List.of(new NodeShare(BERLIN, 1, 0))))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("reservations");
        assertThatThrownBy(() -> new NodeShare(BERLIN, 0, 0)).isInstanceOf(InvariantViolation.class);
    }

    @Test
    void holdsBlockTheirOperationsUntilTheLastIsReleased() {
        Hold fraud = new Hold("fraud", "looks odd", Set.of(Operation.RELEASE, Operation.SHIP));
        Hold credit = new Hold("credit", "", Set.of(Operation.RELEASE));
        Order held = new HoldPlaced(credit).applyTo(new HoldPlaced(fraud).applyTo(anOrder(1)));

        assertThat(held.holdsOn(Operation.RELEASE)).containsExactly(fraud, credit);
        assertThat(held.holdsOn(Operation.CANCEL)).isEmpty();
        assertThat(OrderRules.reasonsAgainst(held, Operation.RELEASE))
                .extracting(Refusal::code)
                .containsExactly(Refusal.Code.WRONG_STATE, Refusal.Code.ON_HOLD, Refusal.Code.ON_HOLD);

        Order released = new HoldReleased("credit").applyTo(held);
        assertThat(released.holdsOn(Operation.RELEASE)).containsExactly(fraud);
    }

    @Test
    void aHoldBlocksSomethingButNeverItsOwnRelease() {
        assertThatThrownBy(() -> new Hold("x", "", Set.of())).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> new Hold("x", "", Set.of(Operation.RELEASE_HOLD)))
                .isInstanceOf(InvariantViolation.class);
    }

    @Test
    void itsAddressCanChangeUntilWorkHasBegun() {
        Order allocated = anOrder(1).move(List.of(UnitMove.at(BERLIN, 1, UnitState.OPEN, Trigger.ALLOCATE, 1)));
        Order inWork = allocated.move(List.of(UnitMove.at(BERLIN, 1, UnitState.ALLOCATED, Trigger.RELEASE, 1)));

        assertThat(OrderRules.reasonsAgainst(allocated, Operation.CHANGE_ADDRESS))
                .isEmpty();
        assertThat(OrderRules.reasonsAgainst(inWork, Operation.CHANGE_ADDRESS)).hasSize(1);
        assertThat(new AddressChanged(Address.inCountry("AT"))
                        .applyTo(allocated)
                        .shipTo()
                        .country())
                .isEqualTo("AT");
    }

    @Test
    void itsLifeGoesOnlyForward() {
        Order completed = new OrderCompleted().applyTo(anOrder(1));

        assertThat(completed.state().isFinal()).isTrue();
        assertThatThrownBy(() -> new OrderCancelled().applyTo(completed)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> new OrderConfirmed().applyTo(anOrder(1))).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> new OrderRejected("no money").applyTo(anOrder(1)))
                .isInstanceOf(InvariantViolation.class);
    }

    @Test
    void anOrderMayBeAnonymous() {
        assertThat(anOrder(1).customerId()).contains(new CustomerId("C-42"));
    }

    private static List<UnitMove> shipped(int line, int units) {
        return List.of(
                UnitMove.at(BERLIN, line, UnitState.OPEN, Trigger.ALLOCATE, units),
                UnitMove.at(BERLIN, line, UnitState.ALLOCATED, Trigger.RELEASE, units),
                UnitMove.at(BERLIN, line, UnitState.RELEASED, Trigger.PICK, units),
                UnitMove.at(BERLIN, line, UnitState.PICKED, Trigger.PACK, units),
                UnitMove.at(BERLIN, line, UnitState.PACKED, Trigger.SHIP, units));
    }
}
