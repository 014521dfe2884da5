package dev.oms.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.Text;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void aFailureIsKeptWithItsTypeAndItsWords() {
        assertThat(Failures.text(new IllegalStateException("no route to host")))
                .isEqualTo("IllegalStateException: no route to host");
    }

    @Test
    void longWordsAreCutBetweenCharacters() {
        assertThat(Failures.text("x".repeat(1000))).isEqualTo("x".repeat(1000));
        assertThat(Failures.text("x".repeat(10_000_000))).isEqualTo("x".repeat(999) + "…");
        assertThat(Failures.text("x" + "🦄".repeat(1000))).hasSize(1000).matches(Text::isPlain);
        assertThat(Failures.text("🦄".repeat(1000))).hasSize(999).matches(Text::isPlain);
    }
}
