package dev.oms.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.catalog.Logistics;
import dev.oms.common.OrderId;
import dev.oms.inventory.NodeProfile;
import dev.oms.inventory.NodeType;
import dev.oms.inventory.TransitTime;
import dev.oms.inventory.WorkCalendar;
import dev.oms.sourcing.rules.Lines;
import dev.oms.sourcing.rules.Nodes;
import dev.oms.sourcing.rules.Rule;
import dev.oms.sourcing.rules.SourcingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The example of docs/sourcing.md: its policy is the one below, its text what that policy's decision prints. */
class ExplanationTest {
    private static final Path ROOT = Path.of(System.getProperty("oms.root"));

    @Test
    void theDocumentShowsWhatIsPrinted() throws IOException {
        String document = Files.readString(ROOT.resolve("docs/sourcing.md"));

        assertThat(document).contains("```\n" + stored().explain() + "```");
        assertThat(document).contains("```java\n" + compiled() + "\n```");
    }

    @Test
    void aDecisionIsTheSameTextAgain() {
        assertThat(stored().explain()).isEqualTo(stored().explain());
        assertThat(stored().replay(policy())).isEqualTo(stored().decision());
    }

    private static SourcingPolicy policy() {
        // tag::policy
        RateTable carriage = RateTable.builder()
                .zone("DE", "DE")
                .zone("EU", "")
                .rate("DE", 5_000, 390, 0) // up to 5 kg 3.90 a shipment
                .rate("DE", 590, 25) // else 5.90 and 0.25 a kilogram
                .rate("EU", 1_290, 150)
                .build();
        CostModel costs = CostModel.in("EUR")
                .carriage(carriage)
                .handlingPerLine(60)
                .splitPenalty(200)
                .fee("SUPPLIER", 350);
        SourcingRules rules = SourcingRules.of(
                Rule.forbid("no cheap orders from stores", Lines.any().worth(0, 2_000), Nodes.ofType(NodeType.STORE)));

        SourcingPolicy policy = rules.over(SourcingPolicy.cheapest(costs).unsplitBelow(3_000))
                .orElse(SourcingPolicy.closestThenFewest());
        // end::policy
        return policy;
    }

    private static String compiled() throws IOException {
        String source = Files.readString(ROOT.resolve("oms-core/src/test/java/dev/oms/sourcing/ExplanationTest.java"));
        var tagged = Pattern.compile("// tag::policy\\R(.*?)\\R *// end::policy", Pattern.DOTALL)
                .matcher(source);
        assertThat(tagged.find()).isTrue();
        return tagged.group(1).stripIndent();
    }

    private static StoredDecision stored() {
        Logistics tea = new Logistics(250, Set.of(), false, "");
        Logistics pot = new Logistics(1_800, Set.of(), true, "");
        SourcingProblem problem = SourcingProblems.hamburgAndMunich()
                .node("STORE-7", SourcingProblems.BERLIN)
                .node("SUPPLIER", SourcingProblems.MUNICH)
                .node("VIENNA", dev.oms.common.Address.inCountry("AT"), true)
                .profile("STORE-7", profile(NodeType.STORE, Set.of("PICKUP"), Set.of()))
                .profile("HAMBURG", profile(NodeType.WAREHOUSE, Set.of(), Set.of()))
                .profile("SUPPLIER", profile(NodeType.SUPPLIER, Set.of(), Set.of()))
                .profile("VIENNA", profile(NodeType.WAREHOUSE, Set.of(), Set.of("AT")))
                .wants("TEA", 4, tea, 1_960)
                .wants("POT", 1, pot, 2_400)
                .stock("STORE-7", "TEA", 20)
                .stock("HAMBURG", "TEA", 40)
                .stock("MUNICH", "TEA", 40)
                .stock("MUNICH", "POT", 3)
                .stock("SUPPLIER", "TEA", 900)
                .stock("SUPPLIER", "POT", 900)
                .build();
        return new StoredDecision(
                new OrderId("4711"),
                SourcingProblems.NOW,
                policy().name(),
                problem,
                policy().source(problem),
                List.of(),
                "",
                false);
    }

    private static NodeProfile profile(NodeType type, Set<String> capabilities, Set<String> shipsTo) {
        WorkCalendar calendar = new WorkCalendar(
                ZoneId.of("Europe/Berlin"),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                Set.of(),
                LocalTime.parse("14:00"));
        return new NodeProfile(
                type, capabilities, shipsTo, List.of(calendar), List.of(new TransitTime("DE", "", 2)), 0, 0);
    }
}
