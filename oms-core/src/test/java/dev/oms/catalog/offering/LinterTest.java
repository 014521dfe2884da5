package dev.oms.catalog.offering;

import static dev.oms.catalog.offering.Condition.chosen;
import static dev.oms.catalog.offering.Condition.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.oms.catalog.Restriction;
import dev.oms.catalog.offering.Finding.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class LinterTest {

    @Test
    void whatHangsTogetherHasNoFindings() {
        assertThat(lint(Offices.assortment())).isEmpty();
    }

    @Test
    void referencesToNothingAreFound() {
        Assortment dangling = Assortment.of(
                        Offering.of("A")
                                .with(Content.of("P"), Content.of("Q", "1", "TON"))
                                .with(OptionGroup.any("in", Option.of("B")))
                                .with(Personalization.of("engraving", "ENGRAVING")),
                        Offering.of("C").with(Attribute.choice("size", "S", "M")))
                .products(ProductSpec.of("Q").in("LTR"))
                .rules(
                        Rule.requires("r1", chosen("D"), value("A", "size", "S")),
                        Rule.excludes("r2", value("C", "size", "L"), Condition.not(chosen("E"))))
                .relations(Relation.of("A", Relation.Kind.UP_SELL, "F"));

        assertThat(lint(dangling))
                .allSatisfy(each -> assertThat(each.kind()).isEqualTo(Kind.DANGLING))
                .extracting(Finding::path)
                .containsExactly(
                        "products[0].unit",
                        "relations[0].to",
                        "offerings[0].contents[0].product",
                        "offerings[0].contents[1].unit",
                        "offerings[0].groups[0].options[0].offering",
                        "offerings[0].personalizations[0].attribute",
                        "rules[0].when.offerings",
                        "rules[0].then.attribute",
                        "rules[1].when.values[0]",
                        "rules[1].then.condition.offerings");
    }

    @Test
    void whatIsWrittenDownWronglyIsNamedByItsField() {
        Instant now = Instant.parse("2025-01-01T00:00:00Z");
        Assortment wrong = new Assortment(
                List.of(UnitOfMeasure.base("PCE"), new UnitOfMeasure("KGM", "GRM", 1000, 1)),
                List.of(new ProductSpec(
                        "P", "P", "PCE", List.of(Variant.of("S1", "size", "S"), Variant.of("S1", "colour", "red")))),
                List.of(
                        Offering.of("A")
                                .in(LifeCycle.ACTIVE, new Validity(now, now))
                                .with(
                                        Attribute.choice("a"),
                                        Attribute.number("b", 2, 1),
                                        Attribute.text("c", 0),
                                        Attribute.choice("d", "x", "x").preset("z"))
                                .with(
                                        OptionGroup.between("g", 2, 1, new Option("B", 3, 5, 2)),
                                        OptionGroup.one("g", Option.of("B").preset(1)))
                                .restricted(Restriction.NONE.onlyIn("DE", "FR").notIn("FR")),
                        Offering.of("B"),
                        Offering.of("B").with(Content.of("P", "0.5", "PCE"))),
                List.of(Rule.always("r", Condition.units("B", 5, 4)), Rule.always("r", Condition.all())),
                List.of(Relation.of("B", Relation.Kind.ACCESSORY, "B")));

        assertThat(lint(wrong))
                .extracting(Finding::path)
                .containsExactly(
                        "units[1].base",
                        "products[0].variants[1].sku",
                        "products[0].variants[1].values",
                        "relations[0].to",
                        "offerings[2].id",
                        "offerings[0].validity.until",
                        "offerings[0].groups[1].name",
                        "offerings[0].attributes[0].values",
                        "offerings[0].attributes[1].max",
                        "offerings[0].attributes[1].min",
                        "offerings[0].attributes[2].decimals",
                        "offerings[0].attributes[3].values[1]",
                        "offerings[0].attributes[3].preset",
                        "offerings[0].groups[0].max",
                        "offerings[0].groups[0].min",
                        "offerings[0].groups[0].options[0].max",
                        "offerings[0].groups[0].options[0].preset",
                        "offerings[0].groups[1].options[0].offering",
                        "offerings[0].restriction.exceptCountries",
                        "offerings[2].contents[0].quantity",
                        "offerings[2].contents[0].product",
                        "offerings[2].contents[0].product",
                        "rules[1].name",
                        "rules[0].then.max",
                        "rules[1].then");
    }

    @Test
    void circlesAreNamed() {
        Assortment circular = Assortment.of(holding("A", "B"), holding("B", "C"), holding("C", "A"));
        Assortment rules = Assortment.of(
                        holding("A", "B", "C", "D"), Offering.of("B"), Offering.of("C"), Offering.of("D"))
                .rules(
                        Rule.requires("bc", chosen("B"), chosen("C")),
                        Rule.requires("cd", chosen("C"), chosen("D")),
                        Rule.requires("db", chosen("D"), chosen("B")));

        assertThat(lint(circular))
                .extracting(Finding::kind, Finding::text)
                .containsExactly(tuple(Kind.CIRCULAR, "A > B > C > A contain each other in a circle"));
        assertThat(lint(rules))
                .extracting(Finding::kind, Finding::text)
                .containsExactly(
                        tuple(Kind.CIRCULAR, "B > C > D > B require each other in a circle; offer them as one"));
    }

    @Test
    void anOfferingThatCanNeverBeSoldIsFoundWithTheRulesThatPreventIt() {
        Assortment hopeless = Assortment.of(holding("A", "B", "C"), Offering.of("B"), Offering.of("C"))
                .rules(
                        Rule.always("needs-b", chosen("B")),
                        Rule.requires("b-needs-c", chosen("B"), chosen("C")),
                        Rule.requires("idle", chosen("C"), chosen("A")),
                        Rule.excludes("not-both", chosen("B"), chosen("C")));

        assertThat(lint(hopeless))
                .filteredOn(
                        each -> each.kind() == Kind.CONTRADICTORY && each.path().equals("offerings[0]"))
                .extracting(Finding::text)
                .containsExactly("A can never be sold: B is required (needs-b); B requires C (b-needs-c);"
                        + " B excludes C (not-both)");
    }

    @Test
    void whatCanNeverBeChosenIsFound() {
        Assortment some = Assortment.of(
                        holding("A", "B", "C", "D")
                                .with(Attribute.choice("size", "S", "M").preset("S")),
                        within("B"),
                        within("C"),
                        within("D"),
                        within("LONELY"))
                .rules(
                        Rule.requires("r1", chosen("B"), chosen("C")),
                        Rule.excludes("r2", chosen("B"), chosen("C")),
                        Rule.excludes("r3", value("A", "size", "M"), chosen("A")));

        assertThat(lint(some))
                .extracting(Finding::kind, Finding::path, Finding::text)
                .containsExactly(
                        tuple(
                                Kind.UNREACHABLE,
                                "offerings[0]",
                                "B can never be chosen in A: B requires C (r1); B excludes C (r2)"),
                        tuple(
                                Kind.UNREACHABLE,
                                "offerings[0]",
                                "size=M can never be chosen in A: size of A M excludes A (r3)"),
                        tuple(
                                Kind.UNREACHABLE,
                                "offerings[4].sellable",
                                "LONELY is neither sold by itself nor within anything that is"));
    }

    @Test
    void aRuleAboutWhatNeverHappensIsFound() {
        Assortment idle = Assortment.of(holding("A", "B", "C"), within("B"), within("C"))
                .rules(Rule.requires("idle", Condition.units("B", 2, 9), chosen("C")));

        assertThat(lint(idle))
                .extracting(Finding::kind, Finding::path)
                .containsExactly(tuple(Kind.UNREACHABLE, "rules[0].when"));
    }

    @Test
    void everyChoiceHasItsVariantOrIsExcluded() {
        Offering shirt = Offering.of("SHIRT")
                .with(Attribute.choice("size", "S", "XL"), Attribute.choice("colour", "red", "blue"))
                .with(Content.of("SHIRT"));
        Assortment shirts = Assortment.of(shirt)
                .products(ProductSpec.of(
                        "SHIRT", variant("1", "S", "red"), variant("2", "S", "blue"), variant("3", "XL", "red")));

        assertThat(lint(shirts))
                .extracting(Finding::kind, Finding::text)
                .containsExactly(tuple(Kind.UNDELIVERABLE, "no variant of SHIRT is size XL, colour blue"));
        assertThat(lint(shirts.rules(
                        Rule.excludes("x", value("SHIRT", "size", "XL"), value("SHIRT", "colour", "blue")))))
                .isEmpty();
    }

    @Test
    void theLargestConfigurationFitsIntoAnOrder() {
        Assortment huge = Assortment.of(
                        Offering.of("PALACE").with(OptionGroup.any("rooms", new Option("ROOM", 1, 1, 10_000))),
                        within("ROOM").with(Content.of("TILE", "1001", "PCE")))
                .products(ProductSpec.of("TILE"));

        assertThat(lint(huge))
                .extracting(Finding::kind, Finding::text)
                .containsExactly(tuple(
                        Kind.UNDELIVERABLE,
                        "PALACE can come to 10010000 of TILE, more than the 1000000 of an order line"));
        assertThat(lint(huge.rules(Rule.always("few", Condition.units("ROOM", 1, 900)))))
                .isEmpty();
    }

    @Test
    void whereTheStepsRunOutItSaysSo() {
        Offering[] pigeons =
                IntStream.range(0, 14).mapToObj(i -> within("P" + i)).toArray(Offering[]::new);
        Offering[] all = new Offering[15];
        all[0] = holding("A", IntStream.range(0, 14).mapToObj(i -> "P" + i).toArray(String[]::new));
        System.arraycopy(pigeons, 0, all, 1, 14);
        Condition odd = Condition.either(IntStream.range(0, 7)
                .mapToObj(i -> Condition.units(Set.of("P" + i, "P" + (i + 7)), 1, 1))
                .toArray(Condition[]::new));
        Assortment hard = Assortment.of(all).rules(Rule.always("odd", odd));

        assertThat(new Linter(3).lint(hard)).isNotEmpty().allSatisfy(each -> {
            assertThat(each.kind()).isEqualTo(Kind.UNDECIDED);
            assertThat(each.refuses()).isFalse();
        });
        assertThat(lint(hard)).isEmpty();
    }

    private static List<Finding> lint(Assortment assortment) {
        return new Linter().lint(assortment);
    }

    private static Offering holding(String id, String... options) {
        Option[] all = Stream.of(options).map(Option::of).toArray(Option[]::new);
        return Offering.of(id).with(OptionGroup.any("in", all));
    }

    private static Offering within(String id) {
        return Offering.of(id).onlyWithin();
    }

    private static Variant variant(String sku, String size, String colour) {
        return new Variant(sku, Map.of("size", size, "colour", colour));
    }
}
