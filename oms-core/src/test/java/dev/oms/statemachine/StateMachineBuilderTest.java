package dev.oms.statemachine;

import static dev.oms.statemachine.StateMachineTest.Light.GREEN;
import static dev.oms.statemachine.StateMachineTest.Light.OFF;
import static dev.oms.statemachine.StateMachineTest.Light.RED;
import static dev.oms.statemachine.StateMachineTest.Push.BREAK;
import static dev.oms.statemachine.StateMachineTest.Push.SWITCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.statemachine.StateMachineTest.Light;
import dev.oms.statemachine.StateMachineTest.Push;
import org.junit.jupiter.api.Test;

class StateMachineBuilderTest {

    @Test
    void aTableThatWasCheckedNeverChangesAgain() {
        StateMachine.Builder<Light, Push> rows = StateMachine.<Light, Push>startingIn(RED)
                .row(RED, SWITCH, GREEN)
                .row(GREEN, SWITCH, OFF);
        StateMachine<Light, Push> machine = rows.endingIn(OFF);

        rows.row(OFF, SWITCH, RED).row(RED, BREAK, OFF);

        assertThat(machine.next(OFF, SWITCH)).isEmpty();
        assertThat(machine.next(RED, BREAK)).isEmpty();
    }
}
