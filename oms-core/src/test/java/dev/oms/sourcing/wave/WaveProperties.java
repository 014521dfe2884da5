package dev.oms.sourcing.wave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.inventory.StockLevel;
import dev.oms.sourcing.CostModel;
import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingPolicy;
import dev.oms.sourcing.SourcingProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WaveProperties {
    private static final List<SourcingPolicy> POLICIES = List.of(
            SourcingPolicy.nearest(),
            SourcingPolicy.cheapest(CostModel.in("EUR")
                    .perShipment(390)
                    .handlingPerLine(50)
                    .splitPenalty(200)
                    .fee("N00", 300)),
            SourcingPolicy.fewestParcels().wholeLines(),
            SourcingPolicy.nearest().shipComplete(),
            SourcingPolicy.closestThenFewest());

    @Provide
    Arbitrary<SourcingPolicy> policies() {
        return Arbitraries.of(POLICIES);
    }

    @Property(tries = 200)
    void aWaveCostsNoMoreThanOneByOneAndNoLineGetsFewerUnits(
            @ForAll long seed, @ForAll("policies") SourcingPolicy policy) {
        RandomWave wave = RandomWave.of(seed, 12, 5, 3);

        WaveSolution solution = Wave.by(policy).source(wave.members());

        List<SourcingDecision> before = oneByOne(wave, policy);
        long cost = 0;
        long costBefore = 0;
        for (int i = 0; i < before.size(); i++) {
            SourcingDecision now = solution.orders().get(i).get(0).decision();
            byLine(before.get(i))
                    .forEach((line, units) ->
                            assertThat(byLine(now).getOrDefault(line, 0)).isGreaterThanOrEqualTo(units));
            cost += cost(now);
            costBefore += cost(before.get(i));
        }
        assertThat(cost).isLessThanOrEqualTo(costBefore);
        WaveFigures.Total total = solution.figures().after();
        assertThat(total.cost() + total.parcels()).isEqualTo(cost);
        solution.figures().bound().forEach(bound -> assertThat(bound).isLessThanOrEqualTo(total.cost()));
    }

    @Property(tries = 200)
    void nothingIsGivenTwiceAndNothingThatIsNotThere(@ForAll long seed, @ForAll("policies") SourcingPolicy policy) {
        RandomWave wave = RandomWave.of(seed, 12, 5, 3);

        WaveSolution solution = Wave.by(policy).source(wave.members());

        Map<String, Long> given = new HashMap<>();
        for (List<WaveRound> rounds : solution.orders()) {
            WaveRound each = rounds.get(0);
            Map<Integer, Integer> byLine = byLine(each.decision());
            each.problem()
                    .demands()
                    .forEach(demand ->
                            assertThat(byLine.getOrDefault(demand.line(), 0)).isLessThanOrEqualTo(demand.units()));
            each.goods().forEach(goods -> given.merge(key(goods.sku(), goods.node()), (long) goods.units(), Long::sum));
        }
        Map<String, Long> there = new HashMap<>();
        wave.stock().forEach(level -> there.put(key(level.sku(), level.node()), level.available()));
        given.forEach((position, units) -> assertThat(units).isLessThanOrEqualTo(there.getOrDefault(position, 0L)));
    }

    @Property(tries = 100)
    void everyDecisionIsThePolicysAnswerToItsProblemAndTheWaveIsTheSameAgain(
            @ForAll long seed, @ForAll("policies") SourcingPolicy policy) {
        RandomWave wave = RandomWave.of(seed, 12, 5, 3);

        WaveSolution solution = Wave.by(policy).source(wave.members());

        assertThat(solution.orders())
                .allSatisfy(rounds -> assertThat(policy.source(rounds.get(0).problem()))
                        .isEqualTo(rounds.get(0).decision()));
        assertThat(Wave.by(policy).source(wave.members())).isEqualTo(solution);
    }

    private static List<SourcingDecision> oneByOne(RandomWave wave, SourcingPolicy policy) {
        Map<String, Long> taken = new HashMap<>();
        List<SourcingDecision> decisions = new ArrayList<>();
        for (SourcingProblem order : wave.orders()) {
            List<StockLevel> left = order.stock().stream()
                    .map(level -> new StockLevel(
                            level.sku(),
                            level.node(),
                            level.onHand(),
                            taken.getOrDefault(key(level.sku(), level.node()), 0L),
                            0))
                    .toList();
            SourcingDecision decision = policy.source(order.leaving(left));
            decisions.add(decision);
            WaveRound.of(order, decision)
                    .goods()
                    .forEach(goods -> taken.merge(key(goods.sku(), goods.node()), (long) goods.units(), Long::sum));
        }
        return decisions;
    }

    private static String key(Sku sku, NodeId node) {
        return sku + "@" + node;
    }

    private static long cost(SourcingDecision decision) {
        return decision.figures().isEmpty()
                ? decision.nodes()
                : decision.figures().get(0).cost();
    }

    private static Map<Integer, Integer> byLine(SourcingDecision decision) {
        Map<Integer, Integer> units = new HashMap<>();
        decision.assignments().forEach(each -> units.merge(each.line(), each.units(), Integer::sum));
        return units;
    }
}
