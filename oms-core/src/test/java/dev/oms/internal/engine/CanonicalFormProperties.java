package dev.oms.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Equal values have equal forms and different ones different forms, whatever is in them. */
class CanonicalFormProperties {
    record Nested(
            String text, long number, List<String> list, Set<String> set, Map<String, String> map, boolean flag) {}

    record Outer(List<Nested> all, String last, double fraction) {}

    @Property(tries = 5_000)
    void formsAreEqualExactlyWhereValuesAre(@ForAll("outers") Outer one, @ForAll("outers") Outer other) {
        assertThat(java.util.Arrays.equals(form(one), form(other))).isEqualTo(one.equals(other));
    }

    @Property(tries = 5_000)
    void oneTextMoreOrLessIsSeen(@ForAll("outers") Outer one, @ForAll("texts") String text) {
        Outer other = new Outer(one.all(), text, one.fraction());

        assertThat(java.util.Arrays.equals(form(one), form(other))).isEqualTo(one.equals(other));
    }

    @Provide
    Arbitrary<Outer> outers() {
        return Combinators.combine(nested().list().ofMaxSize(2), texts(), Arbitraries.of(0.0, -0.0, 1.0, Double.NaN))
                .as(Outer::new);
    }

    private Arbitrary<Nested> nested() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.longs(),
                        texts().list().ofMaxSize(2),
                        texts().set().ofMaxSize(2),
                        Arbitraries.maps(texts(), texts()).ofMaxSize(2),
                        Arbitraries.of(true, false))
                .as(Nested::new);
    }

    /** Few and short ones that look like the form itself, so that many pairs are nearly equal. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars('s', 'c', '.', '\u0001', '\ud83c', 'é')
                        .ofMaxLength(3),
                Arbitraries.of("", "s", "s\u0001", "\u0001s", "c\u0004last", "text", ".", "l\u0001s"));
    }

    private static byte[] form(Record value) {
        CanonicalForm form = new CanonicalForm();
        form.put(value);
        return form.toBytes();
    }
}
