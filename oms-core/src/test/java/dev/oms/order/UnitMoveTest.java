package dev.oms.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.common.InvariantViolation;
import dev.oms.common.NodeId;
import dev.oms.order.UnitState.Trigger;
import org.junit.jupiter.api.Test;

class UnitMoveTest {
    private static final NodeId BERLIN = new NodeId("BERLIN");

    @Test
    void aMoveOfReservedUnitsNamesTheirNode() {
        assertThat(UnitMove.at(BERLIN, 1, UnitState.OPEN, Trigger.ALLOCATE, 2).to())
                .isEqualTo(UnitState.ALLOCATED);
        assertThat(UnitMove.at(BERLIN, 1, UnitState.PACKED, Trigger.SHIP, 2).to())
                .isEqualTo(UnitState.SHIPPED);
        assertThatThrownBy(() -> UnitMove.of(1, UnitState.OPEN, Trigger.ALLOCATE, 2))
                .isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> UnitMove.of(1, UnitState.PACKED, Trigger.SHIP, 2))
                .isInstanceOf(InvariantViolation.class);
    }

    @Test
    void aMoveOfUnitsThatAreReservedNowhereNamesNone() {
        assertThat(UnitMove.of(1, UnitState.OPEN, Trigger.CANCEL, 1).to()).isEqualTo(UnitState.CANCELLED);
        assertThat(UnitMove.of(1, UnitState.OPEN, Trigger.CHARGE, 1).to()).isEqualTo(UnitState.DELIVERED);
        assertThatThrownBy(() -> UnitMove.at(BERLIN, 1, UnitState.SHIPPED, Trigger.DELIVER, 1))
                .isInstanceOf(InvariantViolation.class);
    }

    @Test
    void noUnitMovesWhereTheTableHasNoRow() {
        assertThatThrownBy(() -> UnitMove.of(1, UnitState.SHIPPED, Trigger.CANCEL, 1))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("CANCEL is not possible in SHIPPED, only [DELIVER, LOSE]");
        assertThatThrownBy(() -> UnitMove.of(1, UnitState.OPEN, Trigger.CANCEL, 0))
                .isInstanceOf(InvariantViolation.class);
    }
}
