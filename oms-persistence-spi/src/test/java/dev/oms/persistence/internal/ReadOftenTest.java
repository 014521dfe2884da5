package dev.oms.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class ReadOftenTest {
    private final AtomicInteger reads = new AtomicInteger();
    private final ReadOften<String> values = new ReadOften<>();

    @Test
    void theSameTextIsReadOnce() {
        assertThat(read("tea")).isEqualTo("TEA");
        assertThat(read(new String("tea".toCharArray()))).isSameAs(read("tea"));
        assertThat(reads).hasValue(1);
    }

    @Test
    void anotherTextIsReadByItself() {
        assertThat(read("tea")).isEqualTo("TEA");
        assertThat(read("mug")).isEqualTo("MUG");
        assertThat(reads).hasValue(2);
    }

    @Test
    void longTextsAreNotKept() {
        String text = "x".repeat(4_001);
        read(text);
        read(text);
        assertThat(reads).hasValue(2);
    }

    @Test
    void howeverManyTextsThereAreFewAreKept() {
        for (int i = 0; i < 25_000; i++) {
            read("text " + i);
        }
        reads.set(0);
        for (int i = 0; i < 25_000; i++) {
            read("text " + i);
        }
        assertThat(reads.get()).isGreaterThan(10_000);
    }

    @Test
    void whatCannotBeReadIsTriedAgain() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> values.of("tea", text -> {
                        reads.incrementAndGet();
                        throw new IllegalArgumentException(text);
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(reads).hasValue(2);
    }

    private String read(String text) {
        return values.of(text, t -> {
            reads.incrementAndGet();
            return t.toUpperCase(java.util.Locale.ROOT);
        });
    }
}
