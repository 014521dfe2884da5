package dev.oms.order;

import static dev.oms.order.SampleOrders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.common.InvariantViolation;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TakeBackProperties {

    @Property(tries = 300)
    void whatComesBackIsPaidBackUntilNothingIsLeftOfWhatWasCharged(
            @ForAll @IntRange(min = 1, max = 20) int units,
            @ForAll @IntRange(max = 20) int delivered,
            @ForAll @Size(max = 15) List<@IntRange(min = 1, max = 5) Integer> backs) {
        Order order = anOrder(units);
        int gone = Math.min(units, delivered);
        if (gone > 0) {
            order = order.move(List.of(UnitMove.of(1, UnitState.OPEN, UnitState.Trigger.CHARGE, gone)));
        }

        int returned = 0;
        for (int back : backs) {
            Order before = order;
            List<LineUnits> some = List.of(new LineUnits(1, back));
            if (returned + back > gone) {
                assertThatThrownBy(() -> before.takeBack(some)).isInstanceOf(InvariantViolation.class);
            } else {
                order = order.takeBack(some);
                returned += back;
            }
            assertThat(order.units(LineQuantities::returned)).isEqualTo(returned);
            assertThat(order.units(LineQuantities::ordered)).isEqualTo(units);
            assertThat(order.refunded()).isLessThanOrEqualTo(order.charged());
        }

        assertThat(order.refunded().equals(order.charged())).isEqualTo(returned == gone);
    }
}
