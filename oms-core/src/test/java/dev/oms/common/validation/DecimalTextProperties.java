package dev.oms.common.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DecimalTextProperties {
    private static final Pattern WANTED = Pattern.compile("([0-9]{1,12}(\\.[0-9]{1,6})?)?");
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** What is written, with the text in it. */
    public record Written(@DecimalText String text) {}

    @Property
    void decimalsAreAcceptedAndNothingElse(@ForAll("nearDecimals") String text) {
        assertEquals(
                WANTED.matcher(text).matches(),
                VALIDATOR.validate(new Written(text)).isEmpty(),
                text);
    }

    @Provide
    Arbitrary<String> nearDecimals() {
        Arbitrary<String> digits = Arbitraries.strings().numeric().ofMaxLength(14);
        Arbitrary<String> between = Arbitraries.of("", ".", "..", "-", "٣", "\n", "e");
        return Arbitraries.oneOf(
                digits,
                digits.flatMap(before -> between.flatMap(point -> digits.map(after -> before + point + after))),
                Arbitraries.strings().ofMaxLength(5));
    }
}
