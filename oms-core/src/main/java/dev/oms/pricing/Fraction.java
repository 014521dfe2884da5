package dev.oms.pricing;

import java.math.BigInteger;

/** How much of something is owed: from nothing to all of it. */
record Fraction(BigInteger part, BigInteger whole) {
    static final Fraction ALL = new Fraction(BigInteger.ONE, BigInteger.ONE);
    static final Fraction NOTHING = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    static Fraction of(long part, long whole) {
        return new Fraction(BigInteger.valueOf(part), BigInteger.valueOf(whole));
    }

    Fraction times(Fraction other) {
        return new Fraction(part.multiply(other.part), whole.multiply(other.whole));
    }

    /** This much of so many of some units' amount, rounded once, half up: it never falls when any of them grows. */
    long share(long amount, int count, int units) {
        if (part.equals(whole)) {
            return Apportionment.cumulative(amount, count, units);
        }
        BigInteger exact = BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(count))
                .multiply(part)
                .shiftLeft(1);
        BigInteger in = whole.multiply(BigInteger.valueOf(units));
        return exact.add(in).divide(in.shiftLeft(1)).longValueExact();
    }

    /** This much of something, rounded down. */
    BigInteger of(BigInteger amount) {
        return amount.multiply(part).divide(whole);
    }
}
