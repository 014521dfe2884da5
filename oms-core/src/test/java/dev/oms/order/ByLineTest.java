package dev.oms.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ByLineTest {

    @Property
    void whatIsThereIsFoundAndNothingElse(
            @ForAll Set<@IntRange(min = 1, max = 60) Integer> numbers, @ForAll @IntRange(max = 61) int wanted) {
        List<LineUnits> entries =
                numbers.stream().sorted().map(line -> new LineUnits(line, 1)).toList();

        assertThat(ByLine.find(entries, LineUnits::line, wanted).isPresent()).isEqualTo(numbers.contains(wanted));
        assertThat(ByLine.isAscending(entries, LineUnits::line)).isTrue();
    }

    @Test
    void aLineTwiceOrOutOfPlaceIsSeen() {
        assertThat(ByLine.isAscending(List.of(new LineUnits(1, 1), new LineUnits(1, 2)), LineUnits::line))
                .isFalse();
        assertThat(ByLine.isAscending(List.of(new LineUnits(2, 1), new LineUnits(1, 2)), LineUnits::line))
                .isFalse();
    }
}
