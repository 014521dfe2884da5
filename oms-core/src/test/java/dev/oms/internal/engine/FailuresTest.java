package dev.oms.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.InvariantViolation;
import dev.oms.common.Text;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void aFailureIsKeptWithItsTypeAndItsWordsAndWhereItHappened() {
        assertThat(Failures.text(new IllegalStateException("no route to host")))
                .startsWith(
                        "IllegalStateException: no route to host at dev.oms.internal.engine.FailuresTest.aFailureIs");
        assertThat(Failures.text(withoutTrace())).isEqualTo("IllegalStateException: null");
    }

    private static Throwable withoutTrace() {
        Throwable failure = new IllegalStateException();
        failure.setStackTrace(new StackTraceElement[0]);
        return failure;
    }

    @Test
    void whatTheLibraryHasWordedIsKeptAsItIs() {
        assertThat(Failures.text(new InvariantViolation("nobody pays"))).isEqualTo("InvariantViolation: nobody pays");
    }

    @Test
    void noWordsAreSaidToBeNone() {
        assertThat(Failures.text((String) null)).isEqualTo("no reason is given");
    }

    @Test
    void longWordsAreCutBetweenCharacters() {
        assertThat(Failures.text("x".repeat(1000))).isEqualTo("x".repeat(1000));
        assertThat(Failures.text("x".repeat(10_000_000))).isEqualTo("x".repeat(999) + "…");
        assertThat(Failures.text("x" + "🦄".repeat(1000))).hasSize(1000).matches(Text::isPlain);
        assertThat(Failures.text("🦄".repeat(1000))).hasSize(999).matches(Text::isPlain);
    }
}
