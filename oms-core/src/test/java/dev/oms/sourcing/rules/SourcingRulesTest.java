package dev.oms.sourcing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.catalog.Logistics;
import dev.oms.common.Address;
import dev.oms.common.GeoPoint;
import dev.oms.common.InvariantViolation;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.inventory.Node;
import dev.oms.inventory.NodeProfile;
import dev.oms.inventory.NodeType;
import dev.oms.inventory.StockLevel;
import dev.oms.sourcing.OrderTerms;
import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingPolicy;
import dev.oms.sourcing.SourcingProblem;
import dev.oms.sourcing.SourcingProblem.Demand;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store next door, a warehouse farther away and a supplier in another country; each has nine of everything. */
class SourcingRulesTest {
    private static final Nodes STORES = Nodes.ofType(NodeType.STORE);
    private static final Nodes WAREHOUSES = Nodes.ofType(NodeType.WAREHOUSE);
    private static final Nodes SUPPLIERS = Nodes.ofType(NodeType.SUPPLIER);

    @Test
    void aForbiddenNodeGivesNothingAndTheVerdictNamesTheRule() {
        SourcingDecision decision = decide(
                SourcingRules.of(Rule.forbid("no stores abroad", Lines.any().to("DE"), STORES)), 3);

        assertThat(given(decision)).containsExactly("WAREHOUSE 3");
        assertThat(verdict(decision, "STORE")).isEqualTo("barred (rule 'no stores abroad')");
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel", "country", "sku", "category", "worth", "weight", "priority"})
    void aRuleIsAboutTheLinesThatMeetItsConditions(String condition) {
        Lines met = lines(condition, true);
        Lines unmet = lines(condition, false);

        assertThat(given(decide(SourcingRules.of(Rule.forbid("no stores", met, STORES)), 3)))
                .containsExactly("WAREHOUSE 3");
        assertThat(given(decide(SourcingRules.of(Rule.forbid("no stores", unmet, STORES)), 3)))
                .containsExactly("STORE 3");
    }

    @Test
    void nodesAreChosenByNameTypeCapabilityAndCountry() {
        assertThat(forced(Nodes.named("SUPPLIER"))).containsExactly("SUPPLIER 3");
        assertThat(forced(SUPPLIERS)).containsExactly("SUPPLIER 3");
        assertThat(forced(Nodes.any().in("AT"))).containsExactly("SUPPLIER 3");
        assertThat(forced(Nodes.any().able("ENGRAVE"))).containsExactly("WAREHOUSE 3");
    }

    @Test
    void theFirstRuleThatDecidesWins() {
        Rule exception = Rule.allow("tea from stores", Lines.any().of("TEA"), STORES);
        Rule ban = Rule.forbid("no stores", Lines.any(), STORES);

        assertThat(given(decide(SourcingRules.of(exception, ban), 3))).containsExactly("STORE 3");
        assertThat(given(decide(SourcingRules.of(ban), 3))).containsExactly("WAREHOUSE 3");
    }

    @Test
    void aFilterLeavesTheChoiceToLaterRules() {
        SourcingRules rules = SourcingRules.of(
                Rule.filter("home only", Lines.any(), Nodes.any().in("DE")),
                Rule.forbid("no stores", Lines.any().to("DE"), STORES));

        assertThat(given(decide(rules, 3))).containsExactly("WAREHOUSE 3");
    }

    @Test
    void aForceEndsTheSearchForRules() {
        SourcingRules rules = SourcingRules.of(
                Rule.force("tea from suppliers", Lines.any().of("TEA"), SUPPLIERS),
                Rule.forbid("no suppliers", Lines.any(), SUPPLIERS));

        assertThat(given(decide(rules, 3))).containsExactly("SUPPLIER 3");
    }

    @Test
    void preferredNodesAreTriedFirstAndOthersWhereTheyDoNotHaveEverything() {
        SourcingRules rules = SourcingRules.of(Rule.prefer("warehouses first", Lines.any(), WAREHOUSES));

        assertThat(given(decide(rules, 9))).containsExactly("WAREHOUSE 9");
        assertThat(verdict(decide(rules, 9), "STORE")).contains("rule 'warehouses first'");
        assertThat(given(decide(rules, 10))).containsExactly("STORE 9", "WAREHOUSE 1");
    }

    @Test
    void aCapLeavesSoManyUnits() {
        SourcingRules rules = SourcingRules.of(Rule.cap("stores give two", Lines.any(), STORES, 2));

        assertThat(given(decide(rules, 2))).containsExactly("STORE 2");
        assertThat(given(decide(rules, 11))).containsExactly("STORE 2", "WAREHOUSE 9");
    }

    @Test
    void aSoftRuleGivesWayWhereTheOrderCannotBeFilledWithItAndAHardOneDoesNot() {
        Rule ban = Rule.forbid("no stores", Lines.any(), STORES);
        Rule home = Rule.filter("home only", Lines.any(), Nodes.any().in("DE"));

        assertThat(given(decide(SourcingRules.of(ban.givingWay(), home), 12)))
                .containsExactly("STORE 9", "WAREHOUSE 3");
        assertThat(given(decide(SourcingRules.of(ban, home), 12))).containsExactly("WAREHOUSE 9");
    }

    @Test
    void theLastSoftRuleGivesWayFirst() {
        SourcingRules rules = SourcingRules.of(
                Rule.forbid("no stores", Lines.any(), STORES).givingWay(),
                Rule.filter("home only", Lines.any(), Nodes.any().in("DE")).givingWay());

        assertThat(given(decide(rules, 12))).containsExactly("SUPPLIER 3", "WAREHOUSE 9");
    }

    @Test
    void whereNothingFitsTheAlternativeDecides() {
        SourcingPolicy ruled = SourcingRules.of(Rule.force("from nowhere else", Lines.any(), Nodes.named("ATTIC")))
                .over(SourcingPolicy.closestThenFewest());

        assertThat(ruled.source(problem(3)).assignments()).isEmpty();
        assertThat(given(ruled.orElse(SourcingPolicy.closestThenFewest()).source(problem(3))))
                .containsExactly("STORE 3");
    }

    @Test
    void rulesHoldForSolvedPoliciesAsWell() {
        SourcingRules rules = SourcingRules.of(
                Rule.forbid("no stores", Lines.any().of("TEA"), STORES),
                Rule.cap("two each", Lines.any(), WAREHOUSES, 2));

        SourcingDecision decision = rules.over(SourcingPolicy.nearest()).source(problem(3));

        assertThat(given(decision)).containsExactly("SUPPLIER 1", "WAREHOUSE 2");
    }

    @Test
    void rulesThatContradictEachOtherAreRefusedByName() {
        assertThatThrownBy(() -> SourcingRules.of(
                        Rule.forbid("no stores", Lines.any(), STORES),
                        Rule.force("tea from stores", Lines.any().of("TEA"), STORES)))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("'tea from stores' contradicts 'no stores'");
        assertThat(SourcingRules.lint(List.of(
                        Rule.filter("home only", Lines.any(), Nodes.any().in("DE")),
                        Rule.force(
                                "from Austria",
                                Lines.any().of("TEA"),
                                Nodes.any().in("AT")))))
                .containsExactly(
                        "'from Austria' contradicts 'home only': the one leaves only nodes that the other rules out");
        assertThat(SourcingRules.lint(List.of(Rule.forbid("nothing", Lines.any(), Nodes.any()))))
                .containsExactly("'nothing' forbids every node, so that its lines come from nowhere");
    }

    @Test
    void rulesThatCanNeverMatchAreRefusedByName() {
        assertThat(SourcingRules.lint(List.of(
                        Rule.force("from stores", Lines.any(), STORES),
                        Rule.forbid("tea not from the supplier", Lines.any().of("TEA"), SUPPLIERS))))
                .containsExactly("'tea not from the supplier' can never match: 'from stores' has decided before");
        assertThat(SourcingRules.lint(List.of(
                        Rule.forbid("no stores", Lines.any().to("DE", "AT"), STORES),
                        Rule.allow(
                                "the store",
                                Lines.any().to("DE"),
                                Nodes.ofType(NodeType.STORE).in("DE")))))
                .containsExactly("'the store' can never match: 'no stores' has decided before");
        assertThat(SourcingRules.lint(List.of(Rule.forbid("empty", Lines.any().worth(500, 500), STORES))))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("'empty' can never match");
        assertThat(SourcingRules.lint(
                        List.of(Rule.prefer("one", Lines.any(), STORES), Rule.cap("one", Lines.any(), STORES, 3))))
                .containsExactly("there are two rules 'one'");
    }

    @Test
    void aRuleThatSeveralOthersTogetherHideIsRefusedByAllTheirNames() {
        assertThat(SourcingRules.lint(List.of(
                        Rule.forbid("no cheap ones", Lines.any().worth(0, 2_000), STORES),
                        Rule.forbid("no dear ones", Lines.any().worth(2_000, Long.MAX_VALUE), STORES),
                        Rule.allow("tea", Lines.any().of("TEA"), STORES))))
                .containsExactly("'tea' can never match: 'no cheap ones', 'no dear ones' together have decided before");
        assertThat(SourcingRules.lint(List.of(
                        Rule.forbid("not from stores", Lines.any(), STORES),
                        Rule.allow("from warehouses", Lines.any(), WAREHOUSES),
                        Rule.filter(
                                "no suppliers", Lines.any().to("DE"), Nodes.ofType(NodeType.STORE, NodeType.WAREHOUSE)),
                        Rule.forbid(
                                "none at all", Lines.any().to("DE"), Nodes.any().able("COLD")))))
                .singleElement()
                .asString()
                .startsWith("'none at all' can never match");
    }

    @Test
    void aGapBetweenSeveralRulesLeavesTheNextOneSomethingToDecide() {
        assertThat(SourcingRules.lint(List.of(
                        Rule.forbid("no cheap ones", Lines.any().worth(0, 2_000), STORES),
                        Rule.forbid("no dear ones", Lines.any().worth(2_001, Long.MAX_VALUE), STORES),
                        Rule.allow("tea", Lines.any().of("TEA"), STORES))))
                .isEmpty();
        assertThat(SourcingRules.lint(List.of(
                        Rule.forbid("no cheap ones", Lines.any().worth(0, 2_000), STORES),
                        Rule.forbid("no dear ones", Lines.any().worth(2_000, Long.MAX_VALUE), STORES)
                                .givingWay(),
                        Rule.allow("tea", Lines.any().of("TEA"), STORES))))
                .isEmpty();
        assertThat(SourcingRules.lint(List.of(
                        Rule.forbid("no stores", Lines.any(), STORES),
                        Rule.forbid("no suppliers", Lines.any(), SUPPLIERS),
                        Rule.allow("cold ones", Lines.any(), Nodes.any().able("COLD")))))
                .isEmpty();
    }

    @Test
    void rulesAboutOtherLinesOrThatGiveWayHideNothing() {
        assertThat(SourcingRules.lint(List.of(
                        Rule.force("cups from stores", Lines.any().of("CUP"), STORES),
                        Rule.forbid("no stores", Lines.any(), STORES),
                        Rule.force("tea by force", Lines.any().of("TEA"), WAREHOUSES),
                        Rule.prefer("near", Lines.any().to("DE"), WAREHOUSES))))
                .isEmpty();
        assertThat(SourcingRules.lint(List.of(
                        Rule.forbid("no stores", Lines.any(), STORES).givingWay(),
                        Rule.allow("the store", Lines.any(), STORES))))
                .isEmpty();
    }

    @Test
    void rulesAreReadByPeople() {
        SourcingRules rules = SourcingRules.of(
                Rule.forbid("no stores", Lines.any().from("web").to("DE").worth(500, 2_000), STORES)
                        .givingWay(),
                Rule.cap("few", Lines.any(), Nodes.any().in("AT"), 2));

        assertThat(rules.text()).isEqualTo("""
                no stores: lines from web to DE worth from 500 below 2000, forbid STORE if possible
                few: any line, cap in AT at 2""");
    }

    private static Lines lines(String condition, boolean met) {
        return switch (condition) {
            case "channel" -> Lines.any().from(met ? "web" : "phone");
            case "country" -> Lines.any().to(met ? "DE" : "FR");
            case "sku" -> Lines.any().of(met ? "TEA" : "CUP");
            case "category" -> Lines.any().in(met ? "food" : "china");
            case "worth" -> met ? Lines.any().worth(1_470, 1_471) : Lines.any().worth(0, 1_470);
            case "weight" -> met ? Lines.any().weighing(750, 751) : Lines.any().weighing(751, 9_999);
            default -> met ? Lines.any().priority(100, 101) : Lines.any().priority(0, 100);
        };
    }

    private static List<String> forced(Nodes nodes) {
        return given(decide(SourcingRules.of(Rule.force("these", Lines.any(), nodes)), 3));
    }

    private static SourcingDecision decide(SourcingRules rules, int units) {
        return rules.over(SourcingPolicy.closestThenFewest()).source(problem(units));
    }

    private static SourcingProblem problem(int units) {
        Logistics food = new Logistics(250, Set.of(), false, "food");
        Sku tea = new Sku("TEA");
        return new SourcingProblem(
                Address.inCountry("DE").at(new GeoPoint(52, 13)),
                List.of(new Demand(1, tea, units, food, units * 490L, List.of())),
                List.of(
                        node("STORE", NodeType.STORE, "DE", 52.1, Set.of()),
                        node("SUPPLIER", NodeType.SUPPLIER, "AT", 48, Set.of()),
                        node("WAREHOUSE", NodeType.WAREHOUSE, "DE", 50, Set.of("SHIP", "ENGRAVE"))),
                List.of(level(tea, "STORE"), level(tea, "SUPPLIER"), level(tea, "WAREHOUSE")),
                Set.of(),
                OrderTerms.shipped("web", 100, Instant.parse("2026-03-02T09:00:00Z")));
    }

    private static Node node(String id, NodeType type, String country, double latitude, Set<String> capabilities) {
        NodeProfile profile = new NodeProfile(type, capabilities, Set.of(), List.of(), List.of(), 0, 0);
        Address address = Address.inCountry(country).at(new GeoPoint(latitude, 13));
        return new Node(new NodeId(id), id, address, true, List.of(profile));
    }

    private static StockLevel level(Sku sku, String node) {
        return new StockLevel(sku, new NodeId(node), 9, 0, 0);
    }

    private static List<String> given(SourcingDecision decision) {
        return decision.assignments().stream()
                .map(each -> each.node() + " " + each.units())
                .sorted()
                .toList();
    }

    private static String verdict(SourcingDecision decision, String node) {
        return decision.candidates().stream()
                .filter(candidate -> candidate.node().value().equals(node))
                .map(SourcingDecision.Candidate::verdict)
                .findFirst()
                .orElseThrow();
    }
}
