package dev.oms.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.common.InvariantViolation;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LineQuantitiesTest {

    @Test
    void unitsOnlyMove() {
        LineQuantities line = LineQuantities.allOpen(5)
                .move(UnitState.OPEN, UnitState.ALLOCATED, 3)
                .move(UnitState.ALLOCATED, UnitState.RELEASED, 2)
                .move(UnitState.OPEN, UnitState.CANCELLED, 1);

        assertThat(line).isEqualTo(new LineQuantities(1, 0, 1, 2, 0, 0, 0, 0, 1, 0));
        assertThat(line.ordered()).isEqualTo(5);
        assertThat(line.live()).isEqualTo(4);
        assertThat(line.reserved()).isEqualTo(3);
        assertThat(line.cancellable()).isEqualTo(4);
        assertThat(line.gone()).isZero();
    }

    record Step(UnitState from, UnitState.Trigger trigger, int units) {
        UnitState to() {
            return UnitState.MOVES.fire(from, trigger);
        }
    }

    /** The rows of the table: no unit moves in another way. */
    @Provide
    Arbitrary<Step> steps() {
        List<Step> rows = Arrays.stream(UnitState.values())
                .flatMap(from -> UnitState.MOVES.allowed(from).stream().map(trigger -> new Step(from, trigger, 0)))
                .toList();
        return Combinators.combine(Arbitraries.of(rows), Arbitraries.integers().between(0, 5))
                .as((row, most) -> new Step(row.from(), row.trigger(), most));
    }

    @Property(tries = 300)
    void whateverMovesUnitsAreNeverCreatedOrLost(
            @ForAll @IntRange(min = 0, max = 20) int units, @ForAll List<@From("steps") Step> path) {
        LineQuantities line = LineQuantities.allOpen(units);
        for (Step step : path) {
            boolean unsent = step.trigger() == UnitState.Trigger.CANCEL || step.trigger() == UnitState.Trigger.CHARGE;
            int most = unsent ? Math.min(line.in(step.from()), line.cancellable()) : line.in(step.from());
            line = line.move(step.from(), step.to(), Math.min(step.units(), most));

            int sum = 0;
            for (UnitState state : UnitState.values()) {
                sum += line.in(state);
            }
            assertThat(line.ordered()).isEqualTo(units).isEqualTo(sum);
            assertThat(line.live()).isEqualTo(line.cancellable() + line.charged());
        }
    }

    @Test
    void moreUnitsThanThereAreCannotMove() {
        LineQuantities line = LineQuantities.allOpen(2);

        assertThatThrownBy(() -> line.move(UnitState.OPEN, UnitState.ALLOCATED, 3))
                .isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> line.move(UnitState.OPEN, UnitState.ALLOCATED, -1))
                .isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> line.move(UnitState.SHIPPED, UnitState.DELIVERED, 1))
                .isInstanceOf(InvariantViolation.class);
    }

    @Test
    void onlyWhatHasLeftCanComeBackAndOnlyOnce() {
        LineQuantities line = LineQuantities.allOpen(3).move(UnitState.OPEN, UnitState.SHIPPED, 2);

        LineQuantities back = line.takeBack(1).takeBack(1);

        assertThat(back.returned()).isEqualTo(2);
        assertThat(back.returnable()).isZero();
        assertThat(back.ordered()).isEqualTo(3);
        assertThatThrownBy(() -> back.takeBack(1)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> back.takeBack(-1)).isInstanceOf(InvariantViolation.class);
    }

    @Test
    void noAccountIsNegativeAndNoSumOverflows() {
        int most = Integer.MAX_VALUE;

        assertThatThrownBy(() -> LineQuantities.allOpen(-1)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> new LineQuantities(0, 0, 0, 0, most, most, 0, 0, 0, 0))
                .isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> new LineQuantities(0, 0, 0, 0, 0, 0, most, most, 0, 1))
                .isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> new LineQuantities(0, 0, most, 1, 0, 0, 0, 0, most, 0))
                .isInstanceOf(InvariantViolation.class);
        assertThat(LineQuantities.allOpen(most).ordered()).isEqualTo(most);
    }
}
