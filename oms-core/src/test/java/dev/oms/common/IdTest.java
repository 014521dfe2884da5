package dev.oms.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
    private static final List<Function<String, Id>> TYPES = List.of(
            OrderId::new, NodeId::new, Sku::new, CustomerId::new, ChannelId::new, RequestId::new, TenantId::new);

    @ParameterizedTest
    @ValueSource(strings = {"1", "TEA-250G", "Tee mit Blank", "茶", "🍵", "a/b:c%d"})
    void anyPlainNameCanBeAnId(String name) {
        assertThat(TYPES).allSatisfy(type -> {
            assertThat(type.apply(name).value()).isEqualTo(name);
            assertThat(type.apply(name)).hasToString(name).isEqualTo(type.apply(name));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " a", "a ", "a\nb", "a\u0000", "\ud83c", "\u2003"})
    void emptyPaddedOrUnprintableOnesAreRefused(String name) {
        assertThat(TYPES)
                .allSatisfy(type -> assertThatThrownBy(() -> type.apply(name)).isInstanceOf(InvariantViolation.class));
    }

    @Test
    void anIdHasAtMostAHundredCharacters() {
        assertThat(new Sku("x".repeat(Id.MAX_LENGTH)).value()).hasSize(100);
        assertThatThrownBy(() -> new Sku("x".repeat(101)))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("Sku");
    }

    @Test
    void capitalsMatter() {
        assertThat(new Sku("tea")).isNotEqualTo(new Sku("TEA"));
    }

    @Property(tries = 200)
    void idsOfWhatBelongsToAnOrderReadBackAsWritten(
            @ForAll @AlphaChars @Chars({'-', 'F', 'S', 'R', '1'}) @StringLength(min = 1, max = 20) String order,
            @ForAll @IntRange(min = 1, max = 999_999_999) int number) {
        OrderId id = new OrderId(order);

        assertThat(FulfillmentId.parse(new FulfillmentId(id, number).value())).isEqualTo(new FulfillmentId(id, number));
        assertThat(ShipmentId.parse(new ShipmentId(id, number).value())).isEqualTo(new ShipmentId(id, number));
        assertThat(ReturnId.parse(new ReturnId(id, number).value())).isEqualTo(new ReturnId(id, number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "O1",
                "O1-F",
                "O1-F0",
                "O1-F01",
                "O1-F-1",
                "O1-S1",
                "-F1",
                "O1-Fx",
                "O1-F1 ",
                "O1-F9999999999",
                " -F1"
            })
    void anythingElseIsNoFulfillmentId(String written) {
        assertThatThrownBy(() -> FulfillmentId.parse(written)).isInstanceOf(InvariantViolation.class);
    }

    @Test
    void runningNumbersStartAtOne() {
        OrderId order = new OrderId("O1");

        assertThatThrownBy(() -> new FulfillmentId(order, 0)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> new ShipmentId(order, -1)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> new ReturnId(order, 0)).isInstanceOf(InvariantViolation.class);
    }
}
