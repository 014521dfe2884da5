package dev.oms.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.catalog.Product;
import dev.oms.common.InvariantViolation;
import dev.oms.common.Money;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.pricing.PriceContract;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Bundles are where their components are, however the components moved. */
class BundleQuantitiesProperties {
    private static final NodeId BERLIN = new NodeId("BERLIN");

    @Example
    void theComponentThatIsFurthestBehindCounts() {
        LineQuantities bundle = new KitProgress()
                .and(delivered(5, 10), 2)
                .and(delivered(3, 5), 1)
                .and(delivered(9, 20), 4)
                .quantities(5);

        assertThat(bundle.delivered()).isEqualTo(2);
        assertThat(bundle.open()).isEqualTo(3);
    }

    @Property(tries = 300)
    void anyMovesOfComponentsKeepBundlesInStepAndNeverTakeACompleteOneBack(@ForAll("walks") List<UnitMove> walk) {
        Order order = SampleOrders.anOrder(bundles(4, 2, 1, 3));
        for (UnitMove move : walk) {
            if (order.lines().get(move.line() - 1).quantities().in(move.from()) < move.units()) {
                continue;
            }
            Order before = order;
            order = order.move(List.of(move));

            LineQuantities bundle = order.lines().get(0).quantities();
            assertThat(bundle.ordered()).isEqualTo(4);
            assertThat(bundle.gone())
                    .isGreaterThanOrEqualTo(before.lines().get(0).quantities().gone());
            assertThat(bundle.live())
                    .isLessThanOrEqualTo(before.lines().get(0).quantities().live());
            assertThat(order.charged()).isLessThanOrEqualTo(order.total());
            for (OrderLine part : order.components(1)) {
                assertThat(part.quantities().gone()).isGreaterThanOrEqualTo(bundle.gone() * part.unitsInEach());
                assertThat(part.quantities().live()).isGreaterThanOrEqualTo(bundle.live() * part.unitsInEach());
            }
        }
    }

    @Example
    void anOrderWhoseBundlesAreElsewhereThanTheirComponentsIsNone() {
        List<OrderLine> lines = bundles(4, 2, 1);
        List<OrderLine> wrong = new ArrayList<>(lines);
        wrong.set(
                1, lines.get(1).withQuantities(LineQuantities.allOpen(8).move(UnitState.OPEN, UnitState.CANCELLED, 8)));

        assertThatThrownBy(() -> SampleOrders.anOrder(wrong)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> SampleOrders.anOrder(lines.subList(0, 1))).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> SampleOrders.anOrder(List.of(SampleOrders.aLine(1, 4), lines.get(1))))
                .isInstanceOf(InvariantViolation.class);
    }

    private static LineQuantities delivered(int units, int ordered) {
        return new LineQuantities(ordered - units, 0, 0, 0, 0, 0, 0, units, 0, 0);
    }

    /** A bundle, and a line for each component. */
    private static List<OrderLine> bundles(int bundles, int... each) {
        List<OrderLine> lines = new ArrayList<>();
        lines.add(line(1, Product.Type.BUNDLE, SampleOrders.aPrice(bundles, "EUR"), List.of()));
        for (int units : each) {
            Money none = Money.ofMinor(0, "EUR");
            PriceContract free =
                    PriceContract.agree(bundles * units, BigDecimal.ZERO, none, none, BigDecimal.ZERO, true);
            lines.add(line(lines.size() + 1, Product.Type.GOODS, free, List.of(new KitPart(1, units, true))));
        }
        return lines;
    }

    private static OrderLine line(int number, Product.Type type, PriceContract price, List<KitPart> part) {
        return new OrderLine(
                number,
                new Sku("SKU-" + number),
                "",
                type,
                false,
                price,
                LineQuantities.allOpen(price.units()),
                List.of(),
                part);
    }

    @Provide
    Arbitrary<List<UnitMove>> walks() {
        Arbitrary<UnitMove> moves = Combinators.combine(
                        Arbitraries.integers().between(2, 4),
                        Arbitraries.of(UnitState.values()),
                        Arbitraries.of(UnitState.Trigger.values()),
                        Arbitraries.integers().between(1, 8))
                .filter((line, from, trigger, units) ->
                        UnitState.MOVES.next(from, trigger).isPresent())
                .as(BundleQuantitiesProperties::move);
        return moves.list().ofMaxSize(60);
    }

    private static UnitMove move(int line, UnitState from, UnitState.Trigger trigger, int units) {
        boolean reserved =
                from.isReserved() || UnitState.MOVES.fire(from, trigger).isReserved();
        return reserved ? UnitMove.at(BERLIN, line, from, trigger, units) : UnitMove.of(line, from, trigger, units);
    }
}
