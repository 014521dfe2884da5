package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Makes codes that nobody guesses and nobody misreads: digits and capital letters without those that look alike.
 *
 * @param prefix what every code begins with; empty for nothing
 * @param length of what comes after the prefix
 */
public record CouponCodes(String prefix, int length) {
    /** No 0 and O, 1, I and L, 2 and Z, 5 and S, 8 and B, U and V; no vowel but A and E, so that hardly a word comes out. */
    private static final String ALPHABET = "34679ACDEFGHJKMNPQRTWXY";

    /** So many guesses for each code that one of them finds. */
    private static final BigInteger SPARSE = BigInteger.valueOf(1_000_000_000);

    public CouponCodes {
        require(length > 0 && length <= 40, "a code has 1 to 40 characters after its prefix, not %d", length);
        if (!prefix.isEmpty()) {
            Names.requireId("prefix", prefix);
        }
        require(prefix.length() <= 40, "a prefix has at most 40 characters");
    }

    /** Twelve characters after a prefix. */
    public static CouponCodes startingWith(String prefix) {
        return new CouponCodes(prefix, 12);
    }

    /**
     * So many different codes; refused where guessing would find them, because there are not a billion times as many.
     *
     * @param random a number from 0 up to what it is given, such as {@code new SecureRandom()::nextInt}; whoever can foretell
     *     it can foretell the codes
     */
    public Set<String> generate(int count, IntUnaryOperator random) {
        require(count > 0 && count <= 1_000_000, "%d codes are none or more than a million", count);
        requireSparse(count);
        Set<String> codes = new LinkedHashSet<>();
        while (codes.size() < count) {
            codes.add(one(random));
        }
        return codes;
    }

    /** Refuses so many codes where guessing would find them. */
    public void requireSparse(int count) {
        require(
                BigInteger.valueOf(ALPHABET.length()).pow(length).compareTo(SPARSE.multiply(BigInteger.valueOf(count)))
                        >= 0,
                "%d codes of %d characters would be guessed; take longer ones",
                count,
                length);
    }

    private String one(IntUnaryOperator random) {
        StringBuilder code = new StringBuilder(prefix);
        for (int i = 0; i < length; i++) {
            code.append(ALPHABET.charAt(random.applyAsInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
