package dev.oms.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.GeoPoint;
import dev.oms.sourcing.SourcingDecision.Assignment;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ClosestWithEverythingProperties {

    @Property(tries = 300)
    void ofTheNodesThatHaveEverythingTheClosestGivesIt(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 5) Integer> units,
            @ForAll @Size(6) List<@IntRange(min = 0, max = 20) Integer> degreesAway,
            @ForAll @IntRange(min = 1, max = 3) int wanted) {
        SourcingProblems problem =
                SourcingProblems.aProblem().wants("TEA", wanted).wants("TEA", 1);
        for (int node = 0; node < units.size(); node++) {
            problem.node("N" + node, degreesSouth(degreesAway.get(node))).stock("N" + node, "TEA", units.get(node));
        }

        SourcingDecision decision = problem.decided();

        IntStream.range(0, units.size())
                .boxed()
                .filter(node -> units.get(node) >= wanted + 1)
                .min(Comparator.<Integer>comparingInt(degreesAway::get).thenComparing(node -> node))
                .ifPresent(closest -> assertThat(decision.assignments())
                        .hasSize(2)
                        .extracting(Assignment::node)
                        .allMatch(node -> node.value().equals("N" + closest)));
    }

    private static GeoPoint degreesSouth(int degrees) {
        return new GeoPoint(SourcingProblems.BERLIN.latitude() - degrees, SourcingProblems.BERLIN.longitude());
    }
}
