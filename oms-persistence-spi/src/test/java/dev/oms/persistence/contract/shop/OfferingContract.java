package dev.oms.persistence.contract.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.catalog.offering.Assortment;
import dev.oms.catalog.offering.Attribute;
import dev.oms.catalog.offering.CatalogVersion;
import dev.oms.catalog.offering.Condition;
import dev.oms.catalog.offering.Configuration;
import dev.oms.catalog.offering.Content;
import dev.oms.catalog.offering.Offering;
import dev.oms.catalog.offering.Option;
import dev.oms.catalog.offering.OptionGroup;
import dev.oms.catalog.offering.ProductSpec;
import dev.oms.catalog.offering.PublishCatalog;
import dev.oms.catalog.offering.Relation;
import dev.oms.catalog.offering.Rule;
import dev.oms.catalog.offering.Selection;
import dev.oms.catalog.offering.Suggestion;
import dev.oms.catalog.offering.Variant;
import dev.oms.command.Outcome;
import dev.oms.command.Refusal;
import dev.oms.common.OrderId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is sold is published in versions that hang together and never change. */
public abstract class OfferingContract extends ShopContract {

    @Test
    void aVersionIsReadAsItWasPublished() {
        shop.oms.catalog().publish("spring", teaTable()).orThrow();

        CatalogVersion version = shop.oms.catalog().version("spring").orElseThrow();
        assertThat(version.assortment()).isEqualTo(teaTable());
        assertThat(version.from()).isEqualTo(shop.clock.instant());
        Configuration table =
                version.configurator().configure(Selection.of("TEA-TABLE").value("size", "L"), shop.clock.instant());
        assertThat(table.violations())
                .extracting(each -> each.subject(), each -> each.hint())
                .containsExactly(tuple("large-needs-mugs", "set MUG to 4"));
        assertThat(shop.oms.catalog().version("summer")).isEmpty();
    }

    @Test
    void ofSeveralVersionsTheLastThatHasBegunIsSold() {
        Instant now = shop.clock.instant();
        assertThat(shop.oms.catalog().version()).isEmpty();
        publish("spring", now.minusSeconds(60));
        publish("summer", now.plus(Duration.ofDays(30)));
        publish("sale", now.plus(Duration.ofDays(7)));

        assertThat(current()).isEqualTo("spring");
        shop.clock.advance(Duration.ofDays(7));
        assertThat(current()).isEqualTo("sale");
        shop.clock.advance(Duration.ofDays(30));
        assertThat(current()).isEqualTo("summer");
        publish("spring-again", now.minusSeconds(60));
        assertThat(current()).isEqualTo("summer");
    }

    @Test
    void aVersionNeverChanges() {
        shop.oms.catalog().publish("spring", teaTable()).orThrow();

        assertRefused(
                shop.oms.catalog().publish("spring", Assortment.of(Offering.of("OTHER"))),
                Refusal.Code.ALREADY_EXISTS,
                "version");
        assertThat(shop.oms.catalog().version("spring").orElseThrow().assortment())
                .isEqualTo(teaTable());
    }

    @Test
    void whatDoesNotHangTogetherIsRefusedWithEverythingThatIsWrong() {
        Assortment wrong = Assortment.of(
                        Offering.of("A")
                                .with(Content.of("NOTHING"))
                                .with(OptionGroup.one("g", Option.of("B"), Option.of("C"))),
                        Offering.of("B"))
                .rules(Rule.excludes("r", Condition.chosen("D"), Condition.chosen("B")));

        assertRefused(
                shop.oms.catalog().publish("wrong", wrong),
                Refusal.Code.INVALID,
                "assortment.offerings[0].contents[0].product",
                "assortment.offerings[0].groups[0].options[1].offering",
                "assortment.rules[0].when.offerings");
        assertThat(shop.oms.catalog().version("wrong")).isEmpty();
    }

    @Test
    void whatCanNeverBeChosenIsRefused() {
        Assortment wrong = teaTable()
                .rules(
                        Rule.requires("r1", Condition.chosen("MUG"), Condition.value("TEA-TABLE", "size", "S")),
                        Rule.excludes("r2", Condition.chosen("MUG"), Condition.value("TEA-TABLE", "size", "S")));

        Outcome<String> refused = shop.oms.catalog().publish("wrong", wrong);

        assertRefused(refused, Refusal.Code.INVALID, "assortment.offerings[0]", "assortment.offerings[2]");
        assertThat(refused.reasons().get(0).text())
                .startsWith("MUG can never be chosen in TEA-TABLE")
                .contains("r1", "r2");
    }

    @Test
    void everySkuIsAProduct() {
        Assortment unknown = Assortment.of(Offering.of("SHIRT")
                        .with(Attribute.choice("size", "S", "M"))
                        .with(Content.of("SHIRT")))
                .products(ProductSpec.of("SHIRT", Variant.of("TEA", "size", "S"), Variant.of("SHIRT-M", "size", "M")));

        assertRefused(
                shop.oms.catalog().publish("x", unknown),
                Refusal.Code.NOT_FOUND,
                "assortment.products[0].variants[1].sku");
        shop.oms.catalog().define(Definition.goods("SHIRT-M", "9.00", "EUR")).orThrow();
        assertThat(shop.oms.catalog().publish("x", unknown).isDone()).isTrue();
    }

    @Test
    void whatIsWrittenWronglyIsNamedByItsField() {
        Assortment wrong = new Assortment(
                Assortment.USUAL_UNITS,
                List.of(),
                List.of(Offering.of("<script>").named("a\nb")),
                List.of(),
                List.of());

        assertThat(shop.oms.catalog().publish("x", wrong).reasons())
                .extracting(Refusal::subject)
                .containsExactlyInAnyOrder("assortment.offerings[0].id", "assortment.offerings[0].name");
    }

    @Test
    void ofThoseWhoPublishAVersionAtTheSameMomentOneDoes() {
        List<Outcome<String>> outcomes = IntStream.range(0, 8)
                .parallel()
                .mapToObj(person -> shop.oms.catalog().publish("spring", teaTable()))
                .toList();

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
    }

    @Test
    void whoHasSomethingIsOfferedWhatGoesWithItAlsoAfterPlacement() {
        shop.oms.catalog().publish("spring", teaTable()).orThrow();
        shop.stock("BERLIN", "TEA", 5);
        OrderId order = shop.placePaid(Shop.anOrder().line("TEA", 1));

        assertThat(shop.oms.catalog().suggest(order))
                .extracting(Suggestion::kind, Suggestion::offering, Suggestion::because)
                .containsExactly(
                        tuple(Relation.Kind.UP_SELL, "TEA-TABLE", "TEA"),
                        tuple(Relation.Kind.CROSS_SELL, "MUG", "TEA"));
        shop.shipAll(order);
        assertThat(shop.oms.catalog().suggest(order)).hasSize(2);
        assertThat(shop.oms.catalog().suggest(List.of("TEA", "MUG")))
                .extracting(Suggestion::offering)
                .containsExactly("TEA-TABLE");
        assertThat(shop.customer("C-2").catalog().suggest(order)).isEmpty();
    }

    private void publish(String version, Instant from) {
        shop.oms
                .catalog()
                .publish(new PublishCatalog(version, from, Assortment.of(Offering.of("CADDY"))))
                .orThrow();
    }

    private String current() {
        return shop.oms.catalog().version().orElseThrow().version();
    }

    /** A table with tea and mugs, large or small. */
    static Assortment teaTable() {
        return Assortment.of(
                        Offering.of("TEA-TABLE")
                                .with(Attribute.choice("size", "S", "L").preset("S"))
                                .with(
                                        OptionGroup.any("tea", Option.between("TEA", 1, 3)),
                                        OptionGroup.any("mugs", new Option("MUG", 0, 2, 6))),
                        Offering.of("TEA").with(Content.of("TEA")),
                        Offering.of("MUG").with(Content.of("MUG")))
                .products(ProductSpec.of("TEA"), ProductSpec.of("MUG"))
                .rules(Rule.requires(
                        "large-needs-mugs", Condition.value("TEA-TABLE", "size", "L"), Condition.units("MUG", 4, 6)))
                .relations(
                        Relation.of("TEA", Relation.Kind.CROSS_SELL, "MUG"),
                        Relation.of("TEA", Relation.Kind.UP_SELL, "TEA-TABLE"),
                        Relation.of("MUG", Relation.Kind.SUBSTITUTION, "TEA"));
    }
}
