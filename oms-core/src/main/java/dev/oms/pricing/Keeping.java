package dev.oms.pricing;

import dev.oms.common.Money;
import dev.oms.pricing.PricingPolicies.ShippingRefund;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How much of their agreed prices lines owe while some of their units have left: their share, or less of it where a
 * discount stays with what is kept, or shipping is given back with the goods. It never grows while units leave, so that
 * each of them gives something back, or nothing.
 */
public final class Keeping {
    private static final BigInteger FINE = BigInteger.TEN.pow(18);

    private final List<Part> parts;
    private final Fraction[] owed;

    /**
     * One line that was priced together with the others.
     *
     * @param kept of its units
     * @param left of its value after all discounts, as its price stands
     * @param staying what promotions took off it that stay with what is kept
     * @param shipping what is given back with goods; {@code NEVER} for whatever is no shipping
     */
    public record Part(
            int units, int kept, Money left, List<PriceTerms.PromotionShare> staying, ShippingRefund shipping) {
        public Part {
            staying = List.copyOf(staying);
        }
    }

    /** The worth of the goods, all of them and those that are kept. */
    public record Goods(long all, long kept, boolean none) {}

    public Keeping(List<Part> parts, Goods goods) {
        this.parts = List.copyOf(parts);
        this.owed = new Fraction[parts.size()];
        Arrays.fill(owed, Fraction.ALL);
        Set<String> promotions = new LinkedHashSet<>();
        parts.forEach(part -> part.staying().forEach(share -> promotions.add(share.promotion())));
        promotions.forEach(this::stay);
        for (int place = 0; place < owed.length; place++) {
            owed[place] = owed[place].times(shipping(this.parts.get(place).shipping(), goods));
        }
    }

    /** What is owed of a contract for so many units, as far as the line in this place owes it. */
    public LineAmount of(PriceContract price, int place, int count) {
        return price.part(owed[place], count);
    }

    Fraction owed(int place) {
        return owed[place];
    }

    private static Fraction shipping(ShippingRefund policy, Goods goods) {
        return switch (policy) {
            case NEVER -> Fraction.ALL;
            case IN_PROPORTION -> goods.all() == 0 ? Fraction.ALL : Fraction.of(goods.kept(), goods.all());
            case WHEN_ALL_RETURNED -> goods.none() ? Fraction.NOTHING : Fraction.ALL;
        };
    }

    /** What units that left had of a discount goes to what is kept, as far as that is worth as much. */
    private void stay(String promotion) {
        BigInteger worth = BigInteger.ZERO;
        BigInteger moved = BigInteger.ZERO;
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < owed.length; place++) {
            Part part = parts.get(place);
            long share = part.staying().stream()
                    .filter(each -> each.promotion().equals(promotion))
                    .mapToLong(each -> each.amount().minor())
                    .sum();
            if (share > 0) {
                places.add(place);
                worth = worth.add(owed[place].of(fine(part.left().minor(), part.kept(), part.units())));
                moved = moved.add(fine(share, part.units() - part.kept(), part.units()));
            }
        }
        if (moved.signum() > 0) {
            // Nothing also where what is kept is worth nothing: less than the discount that stays, as just before.
            Fraction left = worth.signum() == 0
                    ? Fraction.NOTHING
                    : new Fraction(worth.subtract(moved).max(BigInteger.ZERO), worth);
            places.forEach(place -> owed[place] = owed[place].times(left));
        }
    }

    private static BigInteger fine(long amount, int count, int units) {
        return BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(count))
                .multiply(FINE)
                .divide(BigInteger.valueOf(units));
    }
}
