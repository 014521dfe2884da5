package dev.oms.sourcing.wave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.Address;
import dev.oms.common.GeoPoint;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.inventory.Node;
import dev.oms.inventory.StockLevel;
import dev.oms.sourcing.OrderTerms;
import dev.oms.sourcing.SourcingDecision.Assignment;
import dev.oms.sourcing.SourcingPolicy;
import dev.oms.sourcing.SourcingProblem;
import dev.oms.sourcing.SourcingProblem.Demand;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WaveTest {
    private static final GeoPoint HAMBURG = new GeoPoint(53.551, 9.994);
    private static final GeoPoint HANNOVER = new GeoPoint(52.374, 9.738);
    private static final GeoPoint MUNICH = new GeoPoint(48.137, 11.575);
    private static final GeoPoint NUREMBERG = new GeoPoint(49.453, 11.077);
    private static final List<Node> NETWORK = List.of(node("HAMBURG", HAMBURG), node("MUNICH", MUNICH));
    private final Wave wave = Wave.by(SourcingPolicy.nearest());

    @Test
    void whoLosesLeastGivesWay() {
        List<StockLevel> stock = List.of(tea("HAMBURG", 1), tea("MUNICH", 1));
        // Whoever comes first lives between both and a little nearer to Munich; but whoever lives in Munich would then
        // be
        // served from Hamburg.
        WaveSolution solution =
                wave.source(List.of(wanting(1, new GeoPoint(50.6, 10.9), stock), wanting(1, MUNICH, stock)));

        assertThat(nodes(solution)).containsExactly("HAMBURG", "MUNICH");
        assertThat(solution.figures().after().cost())
                .isLessThan(solution.figures().before().cost());
    }

    @Test
    void nobodyWaitsForWhatIsSentWhoWouldHaveItAtOnce() {
        List<StockLevel> stock = List.of(tea("HAMBURG", 1), tea("MUNICH", 1));
        WaveMember first = wanting(1, new GeoPoint(50.6, 10.9), stock);
        WaveMember sentFromHamburg = (policy, claims) -> first.decide(policy, claims).stream()
                .map(WaveTest::sentFromHamburg)
                .toList();

        WaveMember second = wanting(1, MUNICH, stock);

        assertThat(nodes(wave.source(List.of(first, second)))).containsExactly("HAMBURG", "MUNICH");
        assertThat(nodes(wave.source(List.of(sentFromHamburg, second)))).containsExactly("MUNICH", "HAMBURG");
    }

    private static WaveRound sentFromHamburg(WaveRound round) {
        List<WaveRound.Goods> goods = round.goods().stream()
                .map(each -> new WaveRound.Goods(
                        each.line(),
                        each.sku(),
                        each.node(),
                        each.units(),
                        each.node().equals(new NodeId("HAMBURG"))))
                .toList();
        return new WaveRound(round.problem(), round.decision(), round.taken(), goods);
    }

    @Test
    void theFirstIsServedWhereThereIsNotEnoughForAll() {
        List<StockLevel> stock = List.of(tea("MUNICH", 1));

        WaveSolution solution = wave.source(List.of(wanting(1, HAMBURG, stock), wanting(1, MUNICH, stock)));

        assertThat(nodes(solution)).containsExactly("MUNICH", "");
        assertThat(solution.figures().bound()).isEmpty();
    }

    @Test
    void aChainOfThreeIsUndone() {
        List<Node> network = List.of(node("HAMBURG", HAMBURG), node("MUNICH", MUNICH), node("NUREMBERG", NUREMBERG));
        List<StockLevel> stock = List.of(tea("HAMBURG", 1), tea("MUNICH", 1), tea("NUREMBERG", 1));
        GeoPoint nearNuremberg = new GeoPoint(49.9, 11.0);
        GeoPoint alsoNuremberg = new GeoPoint(49.2, 11.2);

        WaveSolution solution = wave.source(Stream.of(nearNuremberg, alsoNuremberg, MUNICH)
                .map(home -> WaveMember.of(problem(1, home, stock, network)))
                .toList());

        assertThat(solution.figures().after().cost())
                .isLessThanOrEqualTo(solution.figures().before().cost());
        assertThat(nodes(solution)).containsExactly("HAMBURG", "NUREMBERG", "MUNICH");
    }

    @Test
    void whoeverIsLeftOutGetsWhatOthersCanSpare() {
        List<StockLevel> stock = List.of(tea("HAMBURG", 2), tea("MUNICH", 2), mugs("HAMBURG", 1));
        List<Node> network = NETWORK;
        SourcingProblem tea = problem(2, HAMBURG, stock, network);
        SourcingProblem both = new SourcingProblem(
                Address.inCountry("DE").at(HANNOVER),
                List.of(new Demand(1, new Sku("TEA"), 2), new Demand(2, new Sku("MUG"), 1)),
                network,
                stock,
                Set.of(),
                OrderTerms.shipped("web", 100, Instant.EPOCH));
        Wave parcels = Wave.by(SourcingPolicy.fewestParcels());

        WaveSolution solution = parcels.source(List.of(WaveMember.of(tea), WaveMember.of(both)));

        assertThat(nodes(solution)).containsExactly("MUNICH", "HAMBURG");
    }

    @Test
    void ordersThatDoNotCompeteAreDecidedOnTwice() {
        List<StockLevel> stock = List.of(tea("HAMBURG", 100), tea("MUNICH", 100));

        WaveSolution solution = wave.source(IntStream.range(0, 50)
                .mapToObj(i -> wanting(1, i % 2 == 0 ? HAMBURG : MUNICH, stock))
                .toList());

        assertThat(solution.figures().decisions()).isEqualTo(100);
        assertThat(solution.figures().bound())
                .containsExactly(solution.figures().after().cost());
    }

    @Test
    void aBudgetOfOneDecisionForEachIsOneByOne() {
        List<StockLevel> stock = List.of(tea("HAMBURG", 1), tea("MUNICH", 1));

        WaveSolution solution = wave.within(1).source(List.of(wanting(1, NUREMBERG, stock), wanting(1, MUNICH, stock)));

        assertThat(nodes(solution)).containsExactly("MUNICH", "HAMBURG");
        assertThat(solution.figures().decisions()).isEqualTo(2);
        assertThat(wave.source(List.of()).orders()).isEmpty();
    }

    private static List<String> nodes(WaveSolution solution) {
        return solution.orders().stream()
                .map(rounds -> rounds.get(0).decision().assignments().stream()
                        .map(Assignment::node)
                        .map(NodeId::value)
                        .distinct()
                        .reduce("", String::concat))
                .toList();
    }

    private static WaveMember wanting(int units, GeoPoint home, List<StockLevel> stock) {
        return WaveMember.of(problem(units, home, stock, NETWORK));
    }

    private static SourcingProblem problem(int units, GeoPoint home, List<StockLevel> stock, List<Node> network) {
        return new SourcingProblem(
                Address.inCountry("DE").at(home),
                List.of(new Demand(1, new Sku("TEA"), units)),
                network,
                stock,
                Set.of(),
                OrderTerms.shipped("web", 100, Instant.EPOCH));
    }

    private static StockLevel tea(String node, long units) {
        return new StockLevel(new Sku("TEA"), new NodeId(node), units, 0, 0);
    }

    private static StockLevel mugs(String node, long units) {
        return new StockLevel(new Sku("MUG"), new NodeId(node), units, 0, 0);
    }

    private static Node node(String id, GeoPoint point) {
        return new Node(new NodeId(id), id, Address.inCountry("DE").at(point), true);
    }
}
