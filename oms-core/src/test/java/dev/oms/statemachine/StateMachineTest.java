package dev.oms.statemachine;

import static dev.oms.statemachine.StateMachineTest.Light.GREEN;
import static dev.oms.statemachine.StateMachineTest.Light.OFF;
import static dev.oms.statemachine.StateMachineTest.Light.RED;
import static dev.oms.statemachine.StateMachineTest.Push.BREAK;
import static dev.oms.statemachine.StateMachineTest.Push.SWITCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.common.InvariantViolation;
import org.junit.jupiter.api.Test;

class StateMachineTest {
    enum Light {
        RED,
        GREEN,
        OFF
    }

    enum Push {
        SWITCH,
        BREAK
    }

    private static final StateMachine<Light, Push> LIGHT = StateMachine.<Light, Push>startingIn(RED)
            .row(RED, SWITCH, GREEN)
            .row(GREEN, SWITCH, RED)
            .row(GREEN, BREAK, OFF)
            .endingIn(OFF);

    @Test
    void aTriggerLeadsOnWhereTheTableHasARow() {
        assertThat(LIGHT.initial()).isEqualTo(RED);
        assertThat(LIGHT.fire(RED, SWITCH)).isEqualTo(GREEN);
        assertThat(LIGHT.next(GREEN, BREAK)).contains(OFF);
        assertThat(LIGHT.allowed(GREEN)).containsExactlyInAnyOrder(SWITCH, BREAK);
        assertThat(LIGHT.isFinal(OFF)).isTrue();
        assertThat(LIGHT.isFinal(RED)).isFalse();
    }

    @Test
    void anywhereElseItSaysWhatWouldBePossible() {
        assertThat(LIGHT.next(RED, BREAK)).isEmpty();
        assertThat(LIGHT.allowed(OFF)).isEmpty();
        assertThatThrownBy(() -> LIGHT.fire(RED, BREAK))
                .isInstanceOf(InvariantViolation.class)
                .hasMessage("BREAK is not possible in RED, only [SWITCH]");
    }

    @Test
    void aStateThatCannotBeReachedIsRefused() {
        StateMachine.Builder<Light, Push> table =
                StateMachine.<Light, Push>startingIn(RED).row(RED, SWITCH, OFF).row(GREEN, SWITCH, OFF);

        assertThatThrownBy(() -> table.endingIn(OFF))
                .isInstanceOf(InvariantViolation.class)
                .hasMessage("GREEN cannot be reached from RED");
    }

    @Test
    void aDeadEndThatIsNotDeclaredFinalIsRefused() {
        StateMachine.Builder<Light, Push> table = StateMachine.<Light, Push>startingIn(RED)
                .row(RED, SWITCH, GREEN)
                .row(RED, BREAK, OFF);

        assertThatThrownBy(() -> table.endingIn(OFF))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("GREEN");
    }

    @Test
    void aFinalStateThatCanBeLeftIsRefused() {
        StateMachine.Builder<Light, Push> table = StateMachine.<Light, Push>startingIn(RED)
                .row(RED, SWITCH, GREEN)
                .row(GREEN, SWITCH, OFF)
                .row(OFF, SWITCH, RED);

        assertThatThrownBy(() -> table.endingIn(OFF))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("OFF");
    }

    @Test
    void aRowThatIsListedTwiceIsRefused() {
        StateMachine.Builder<Light, Push> table =
                StateMachine.<Light, Push>startingIn(RED).row(RED, SWITCH, GREEN);

        assertThatThrownBy(() -> table.row(RED, SWITCH, OFF))
                .isInstanceOf(InvariantViolation.class)
                .hasMessage("SWITCH from RED is listed twice");
    }

    @Test
    void itDrawsItself() {
        assertThat(LIGHT.toMermaid()).isEqualTo("""
                        stateDiagram-v2
                            [*] --> RED
                            RED --> GREEN: SWITCH
                            GREEN --> RED: SWITCH
                            GREEN --> OFF: BREAK
                            OFF --> [*]
                        """);
    }
}
