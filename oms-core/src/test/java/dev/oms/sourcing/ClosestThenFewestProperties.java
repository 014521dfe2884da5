package dev.oms.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.Address;
import dev.oms.common.GeoPoint;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.inventory.StockLevel;
import dev.oms.sourcing.SourcingDecision.Assignment;
import dev.oms.sourcing.SourcingDecision.Candidate;
import dev.oms.sourcing.SourcingProblem.Demand;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClosestThenFewestProperties {
    private static final int SKUS = 4;
    private final SourcingPolicy policy = SourcingPolicy.closestThenFewest();

    @Property(tries = 300)
    void noPositionGivesMoreThanIsAvailable(@ForAll("problems") SourcingProblem problem) {
        Map<String, Integer> given = sum(policy.source(problem), a -> position(a.node(), sku(problem, a.line())));

        Map<String, Long> available = problem.stock().stream()
                .collect(Collectors.toMap(level -> position(level.node(), level.sku()), StockLevel::available));
        given.forEach((position, units) ->
                assertThat((long) units).isLessThanOrEqualTo(available.getOrDefault(position, 0L)));
    }

    @Property(tries = 300)
    void everyLineGetsWhatItWantsOrAllThatCandidatesHaveLeft(@ForAll("problems") SourcingProblem problem) {
        SourcingDecision decision = policy.source(problem);

        Map<Integer, Integer> byLine = sum(decision, Assignment::line);
        problem.demands()
                .forEach(demand ->
                        assertThat(byLine.getOrDefault(demand.line(), 0)).isBetween(0, demand.units()));
        assertThat(units(decision)).isEqualTo(obtainable(problem));
        assertThat(decision.assignments()).allMatch(a -> a.units() > 0);
        assertThat(decision.assignments().stream().map(a -> a.line() + "@" + a.node()))
                .doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void aNodeThatHasEverythingIsTheOnlyOne(@ForAll("problems") SourcingProblem problem) {
        SourcingDecision decision = policy.source(problem);

        long wanted = problem.demands().stream().mapToLong(Demand::units).sum();
        boolean someNodeHasEverything = wanted > 0
                && problem.nodes().stream().anyMatch(node -> obtainable(only(problem, Set.of(node.id()))) == wanted);
        if (someNodeHasEverything) {
            assertThat(chosen(decision)).hasSize(1);
        }
    }

    @Property(tries = 300)
    void noChosenNodeCouldBeLeftOut(@ForAll("problems") SourcingProblem problem) {
        Set<NodeId> chosen = chosen(policy.source(problem));

        for (NodeId each : chosen) {
            Set<NodeId> others =
                    chosen.stream().filter(node -> !node.equals(each)).collect(Collectors.toSet());
            assertThat(obtainable(only(problem, others))).isLessThan(obtainable(problem));
        }
    }

    @Property(tries = 300)
    void everyChosenNodeGivesSomethingAndEveryNodeHasAVerdict(@ForAll("problems") SourcingProblem problem) {
        SourcingDecision decision = policy.source(problem);

        assertThat(decision.assignments().stream().map(Assignment::node).collect(Collectors.toSet()))
                .isEqualTo(chosen(decision));
        assertThat(decision.candidates().stream().map(Candidate::node))
                .containsExactlyInAnyOrderElementsOf(
                        problem.nodes().stream().map(node -> node.id()).toList());
        assertThat(decision.candidates())
                .noneMatch(candidate -> candidate.verdict().isBlank());
    }

    @Property(tries = 300)
    void theOrderInWhichStockAndNodesAreListedDoesNotMatter(
            @ForAll("problems") SourcingProblem problem, @ForAll Random random) {
        SourcingProblem shuffled = new SourcingProblem(
                problem.destination(),
                problem.demands(),
                shuffled(problem.nodes(), random),
                shuffled(problem.stock(), random),
                problem.excluded(),
                problem.terms());

        assertThat(policy.source(shuffled)).isEqualTo(policy.source(problem));
    }

    /** Up to six nodes and eight lines of few SKUs, so that stock is short, shared and split. */
    @Provide
    Arbitrary<SourcingProblem> problems() {
        Arbitrary<Integer> nodes = Arbitraries.integers().between(0, 6);
        Arbitrary<List<Integer>> demands =
                Arbitraries.integers().between(0, SKUS * 6 - 1).list().ofMaxSize(8);
        Arbitrary<List<Integer>> stock =
                Arbitraries.integers().between(0, 9).list().ofSize(6 * SKUS);
        Arbitrary<List<Integer>> places =
                Arbitraries.integers().between(0, 7).list().ofSize(6);
        return net.jqwik.api.Combinators.combine(nodes, demands, stock, places)
                .as(ClosestThenFewestProperties::problem);
    }

    private static SourcingProblem problem(
            int nodes, List<Integer> demands, List<Integer> stock, List<Integer> places) {
        SourcingProblems problem = SourcingProblems.aProblem();
        demands.forEach(code -> problem.wants("S" + code % SKUS, 1 + code / SKUS));
        for (int node = 0; node < nodes; node++) {
            int place = places.get(node);
            String id = "N" + node;
            Address somewhere = Address.inCountry(place % 2 == 0 ? "DE" : "AT");
            problem.node(id, place < 5 ? somewhere.at(new GeoPoint(45 + place, 10)) : somewhere, place != 6);
            if (place == 7) {
                problem.exclude(id);
            }
            for (int sku = 0; sku < SKUS; sku++) {
                int units = stock.get(node * SKUS + sku);
                if (units > 0) {
                    problem.stock(id, "S" + sku, units - 1L);
                }
            }
        }
        return problem.build();
    }

    /** By SKU, the lesser of what is wanted and what all candidates have. */
    private static long obtainable(SourcingProblem problem) {
        Map<Sku, Long> wanted = problem.demands().stream()
                .collect(Collectors.groupingBy(Demand::sku, Collectors.summingLong(Demand::units)));
        Set<NodeId> candidates = problem.nodes().stream()
                .filter(node -> node.active() && !problem.excluded().contains(node.id()))
                .map(node -> node.id())
                .collect(Collectors.toSet());
        Map<Sku, Long> there = problem.stock().stream()
                .filter(level -> candidates.contains(level.node()))
                .collect(Collectors.groupingBy(StockLevel::sku, Collectors.summingLong(StockLevel::available)));
        return wanted.entrySet().stream()
                .mapToLong(each -> Math.min(each.getValue(), there.getOrDefault(each.getKey(), 0L)))
                .sum();
    }

    private static SourcingProblem only(SourcingProblem problem, Set<NodeId> nodes) {
        return new SourcingProblem(
                problem.destination(),
                problem.demands(),
                problem.nodes().stream()
                        .filter(node -> nodes.contains(node.id()))
                        .toList(),
                problem.stock(),
                problem.excluded(),
                problem.terms());
    }

    private static Sku sku(SourcingProblem problem, int line) {
        return IntStream.range(0, problem.demands().size())
                .mapToObj(problem.demands()::get)
                .filter(demand -> demand.line() == line)
                .map(Demand::sku)
                .findFirst()
                .orElseThrow();
    }

    private static String position(NodeId node, Sku sku) {
        return sku + "@" + node;
    }

    private static <K> Map<K, Integer> sum(SourcingDecision decision, Function<Assignment, K> key) {
        return decision.assignments().stream()
                .collect(Collectors.groupingBy(key, Collectors.summingInt(Assignment::units)));
    }

    private static long units(SourcingDecision decision) {
        return decision.assignments().stream().mapToLong(Assignment::units).sum();
    }

    private static Set<NodeId> chosen(SourcingDecision decision) {
        return decision.candidates().stream()
                .filter(Candidate::chosen)
                .map(Candidate::node)
                .collect(Collectors.toSet());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
