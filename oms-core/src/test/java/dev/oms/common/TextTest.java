package dev.oms.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Grüner Tee", "茶", "شاي", "tea ☕ 🍵", "👩‍👩‍👧", "O'Brien \"x\" \\ % ; --"})
    void anyPrintableScriptIsPlain(String text) {
        assertThat(Text.isPlain(text)).isTrue();
        assertThat(Text.isPlainLines(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0000b", "\u0007", "\u007f", "\u0085", "\ud83c", "x\udf75", "\udf75\ud83c"})
    void controlCharactersAndBrokenSurrogatesAreNot(String text) {
        assertThat(Text.isPlain(text)).isFalse();
        assertThat(Text.isPlainLines(text)).isFalse();
    }

    @Test
    void lineBreaksAndTabsStandOnlyWhereLinesDo() {
        String note = "first\r\n\tsecond";

        assertThat(Text.isPlain(note)).isFalse();
        assertThat(Text.isPlainLines(note)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "tea ☕,10,tea ☕",
        "a\u0000b,10,a\ufffdb",
        "\ud83c,10,\ufffd",
        "abcdef,3,abc",
        "ab🍵,3,ab",
        "a🍵b,3,a🍵",
        "'',3,''"
    })
    void whateverOthersSayCanBeMadeStorable(String text, int max, String kept) {
        assertThat(Text.storable(text, max)).isEqualTo(kept);
        assertThat(Text.isPlainLines(kept)).isTrue();
    }
}
