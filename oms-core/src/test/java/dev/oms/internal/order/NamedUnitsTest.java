package dev.oms.internal.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.Refusal;
import dev.oms.order.LineUnits;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NamedUnitsTest {

    @Provide
    Arbitrary<List<LineUnits>> named() {
        Arbitrary<Integer> units = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 10), Arbitraries.of(Integer.MAX_VALUE, Integer.MAX_VALUE - 1));
        return Combinators.combine(Arbitraries.integers().between(1, 4), units)
                .as(LineUnits::new)
                .list()
                .ofMaxSize(12);
    }

    @Property
    void aLineIsRefusedExactlyWhereTheSumOfAllThatNameItIsMoreThanThereIs(@ForAll("named") List<LineUnits> units) {
        Map<Integer, Long> sums = units.stream()
                .collect(Collectors.groupingBy(LineUnits::line, Collectors.summingLong(LineUnits::units)));
        NamedUnits named = NamedUnits.of(units, "units");

        List<Refusal> refusals = named.beyond(line -> 10, "can go");

        assertThat(refusals)
                .hasSize((int) sums.values().stream().filter(sum -> sum > 10).count());
        for (Refusal each : refusals) {
            int index = Integer.parseInt(each.subject().replaceAll("\\D", ""));
            assertThat(sums.get(units.get(index).line())).isGreaterThan(10);
        }
        if (refusals.isEmpty()) {
            assertThat(named.summed().stream().collect(Collectors.toMap(LineUnits::line, u -> (long) u.units())))
                    .isEqualTo(sums);
        }
    }
}
