package dev.oms.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.common.InvariantViolation;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CouponCodesTest {
    @Test
    void codesAreDifferentAndHaveNoLettersThatLookAlike() {
        Set<String> codes = CouponCodes.startingWith("SPRING-").generate(10_000, new Random(1)::nextInt);

        assertThat(codes).hasSize(10_000).allMatch(code -> code.matches("SPRING-[3-46-79A-HJKMNP-RTW-Y&&[^B]]{12}"));
    }

    @Test
    void everyCharacterIsAsLikelyAsAnyOther() {
        Set<String> codes = new CouponCodes("", 12).generate(20_000, new Random(1)::nextInt);

        assertThat(codes.stream()
                        .flatMap(code -> code.chars().boxed())
                        .collect(Collectors.groupingBy(each -> each, Collectors.counting()))
                        .values())
                .hasSize(23)
                .allSatisfy(count -> assertThat(count).isBetween(10_000L, 11_000L));
    }

    @Test
    void codesThatWouldBeGuessedAreRefused() {
        assertThatThrownBy(() -> new CouponCodes("X", 6).generate(1000, new Random(1)::nextInt))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("would be guessed");
        assertThatThrownBy(() -> new CouponCodes("<b>", 12)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> CouponCodes.startingWith("X").generate(0, new Random(1)::nextInt))
                .isInstanceOf(InvariantViolation.class);
    }

    @Test
    void theyAreCodesForOneUse() {
        Set<String> codes = CouponCodes.startingWith("C-").generate(3, new Random(1)::nextInt);

        assertThat(Condition.Coupon.singleUse(codes).codes()).isEqualTo(codes);
    }
}
