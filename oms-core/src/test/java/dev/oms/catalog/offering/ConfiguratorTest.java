package dev.oms.catalog.offering;

import static dev.oms.catalog.offering.Offices.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.oms.catalog.Restriction;
import dev.oms.catalog.offering.Violation.Code;
import dev.oms.common.Sku;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ConfiguratorTest {
    private final Configurator configurator = new Configurator(Offices.assortment());

    @Test
    void whatNobodySaysIsAsItIsPreset() {
        Configuration office = configure(Selection.of("OFFICE"));

        assertThat(office.violations()).isEmpty();
        assertThat(office.options()).isEqualTo(Map.of("LINE", 1, "VOICE", 2, "R1", 1));
        assertThat(office.values()).isEqualTo(Map.of("term", "36", "LINE:speed", "500", "VOICE:codec", "G711"));
    }

    @Test
    void aPresetOptionGivesWayToAChosenOne() {
        assertThat(configure(Selection.of("OFFICE").choose("R2")).options())
                .isEqualTo(Map.of("LINE", 1, "VOICE", 2, "R1", 0, "R2", 1));
        assertThat(configure(Selection.of("OFFICE").value("LINE:speed", "1000").choose("R3"))
                        .isValid())
                .isTrue();
    }

    @Test
    void nothingIsAddedThatWasNeitherChosenNorPreset() {
        Configuration fast = configure(Selection.of("OFFICE").value("LINE:speed", "1000"));

        assertThat(fast.quantity("R2")).isZero();
        assertThat(fast.violations())
                .extracting(Violation::code, Violation::subject, Violation::hint)
                .containsExactly(tuple(Code.RULE, "fast-router", "leave out R1, choose R3"));
    }

    @Test
    void allViolationsAreNamedAtOnceEachWithAHint() {
        Configuration wrong = configure(Selection.of("OFFICE")
                .choose("R1")
                .choose("R2")
                .choose("BACKUP")
                .choose("FAX")
                .choose("VOICE", 31)
                .value("LINE:speed", "100")
                .value("LINE:colour", "red")
                .value("term", "61"));

        assertThat(wrong.violations())
                .extracting(Violation::code, Violation::subject, Violation::hint)
                .containsExactly(
                        tuple(Code.UNKNOWN_OPTION, "FAX", "leave it out"),
                        tuple(Code.QUANTITY, "VOICE", "set VOICE to 30"),
                        tuple(Code.UNKNOWN_ATTRIBUTE, "LINE:colour", "leave it out"),
                        tuple(Code.WRONG_VALUE, "LINE:speed", "LINE:speed is one of 250, 500, 1000"),
                        tuple(Code.WRONG_VALUE, "term", "term is a number from 12 to 60 with at most 0 decimals"),
                        tuple(Code.GROUP, "router", "leave out R1"),
                        tuple(Code.RULE, "no-backup", "leave out R1"),
                        tuple(Code.RULE, "ip-for-backup", "choose STATIC-IP"));
    }

    @Test
    void theRepairMakesItValid() {
        Selection wrong = Selection.of("OFFICE")
                .choose("R1")
                .choose("BACKUP")
                .choose("VOICE", 8)
                .value("LINE:speed", "250");

        Configuration refused = configure(wrong);

        assertThat(refused.isValid()).isFalse();
        assertThat(configure(mended(wrong, refused.repair())).violations()).isEmpty();
        assertThat(refused.repair())
                .extracting(Change::text)
                .containsExactly("leave out R1", "choose R3", "choose STATIC-IP", "set LINE:speed to 500");
    }

    @Test
    void whatDoesNotGoSaysWhyAndWhatWouldHaveToGiveWay() {
        Configuration office = configure(Selection.of("OFFICE").choose("R1"));

        assertThat(office.unavailable())
                .extracting(Unavailable::path, Unavailable::value, Unavailable::hint)
                .containsExactly(
                        tuple("R2", "", "leave out R1"),
                        tuple("R3", "", "leave out R1"),
                        tuple("BACKUP", "", "leave out R1"),
                        tuple("LINE:speed", "1000", "leave out R1"));
        assertThat(office.unavailable().get(2).reasons()).containsExactly("BACKUP excludes R1");
        assertThat(configure(Selection.of("OFFICE")).unavailable()).isEmpty();
    }

    @Test
    void whatHasNoPresetMustBeSaid() {
        Configurator shirts = new Configurator(Assortment.of(Offering.of("SHIRT")
                .with(Attribute.choice("size", "S", "M"), Attribute.text("name", 20), Attribute.flag("gift"))));

        Configuration shirt = shirts.configure(Selection.of("SHIRT"), NOW);

        assertThat(shirt.violations())
                .extracting(Violation::code, Violation::subject, Violation::hint)
                .containsExactly(tuple(Code.MISSING_VALUE, "size", "it is one of S, M"));
        assertThat(shirt.values()).isEqualTo(Map.of("gift", "false"));
        assertThat(shirts.configure(Selection.of("SHIRT").value("size", "M").value("name", "Ann"), NOW)
                        .values())
                .isEqualTo(Map.of("gift", "false", "size", "M", "name", "Ann"));
    }

    @Test
    void numbersAreComparedAsNumbers() {
        Assortment cloth = Assortment.of(
                        Offering.of("CLOTH")
                                .with(Attribute.number("metres", 1, 100).decimals(2))
                                .with(OptionGroup.any("more", Option.of("TUBE"))),
                        Offering.of("TUBE").onlyWithin())
                .rules(Rule.requires("long", Condition.atLeast("CLOTH", "metres", "9.50"), Condition.chosen("TUBE")));
        Configurator shop = new Configurator(cloth);

        assertThat(new Linter().lint(cloth)).isEmpty();
        assertThat(shop.check(Selection.of("CLOTH").value("metres", "9.49"), NOW)
                        .isValid())
                .isTrue();
        assertThat(shop.check(Selection.of("CLOTH").value("metres", "9.5"), NOW).violations())
                .extracting(Violation::subject)
                .containsExactly("long");
        assertThat(shop.check(Selection.of("CLOTH").value("metres", "010.00"), NOW)
                        .values())
                .isEqualTo(Map.of("metres", "10"));
        assertThat(shop.check(Selection.of("CLOTH").value("metres", "9.495"), NOW)
                        .violations())
                .extracting(Violation::code)
                .containsExactly(Code.WRONG_VALUE);
    }

    @Test
    void onlyWhatIsActiveAndInTimeIsSold() {
        Instant until = Instant.parse("2025-06-01T00:00:00Z");
        Configurator shop = new Configurator(Assortment.of(
                Offering.of("BOX").with(OptionGroup.any("in", Option.of("OLD").preset(1), Option.of("NEW"))),
                Offering.of("OLD").in(LifeCycle.ACTIVE, new Validity(Instant.EPOCH, until)),
                Offering.of("NEW").in(LifeCycle.PLANNED, Validity.ALWAYS)));

        assertThat(shop.check(Selection.of("BOX").choose("OLD"), until.minusMillis(1))
                        .isValid())
                .isTrue();
        assertThat(shop.check(Selection.of("BOX").choose("OLD"), until).violations())
                .extracting(Violation::code, Violation::subject, Violation::hint)
                .containsExactly(tuple(Code.NOT_SOLD, "OLD", "leave out OLD"));
        assertThat(shop.check(Selection.of("BOX"), until).options()).isEqualTo(Map.of("OLD", 0));
        assertThat(shop.check(Selection.of("NEW"), NOW).violations())
                .extracting(Violation::code)
                .containsExactly(Code.NOT_SOLD);
    }

    @Test
    void whatStandsInNothingIsNotThere() {
        Configurator shop = new Configurator(Assortment.of(
                Offering.of("TOUR").with(OptionGroup.any("days", new Option("DAY", 0, 0, 5))),
                Offering.of("DAY").with(OptionGroup.any("meals", new Option("MEAL", 1, 2, 3))),
                Offering.of("MEAL")));

        assertThat(shop.check(Selection.of("TOUR"), NOW).options()).isEmpty();
        assertThat(shop.check(Selection.of("TOUR").choose("DAY/MEAL", 3), NOW).options())
                .isEqualTo(Map.of("DAY", 1, "DAY/MEAL", 3));
        assertThat(shop.check(Selection.of("TOUR").choose("DAY", 0).choose("DAY/MEAL", 3), NOW)
                        .violations())
                .extracting(Violation::code, Violation::subject)
                .containsExactly(tuple(Code.QUANTITY, "DAY/MEAL"));
    }

    @Test
    void unitsWithinOthersAreMultiplied() {
        Assortment tours = Assortment.of(
                        Offering.of("TOUR").with(OptionGroup.any("days", new Option("DAY", 1, 1, 5))),
                        Offering.of("DAY")
                                .with(OptionGroup.any("meals", new Option("MEAL", 1, 2, 3)))
                                .with(Content.of("GUIDE")),
                        Offering.of("MEAL").with(Content.of("LUNCH")))
                .products(ProductSpec.of("LUNCH"), ProductSpec.of("GUIDE"))
                .rules(Rule.always("enough", Condition.units("MEAL", 0, 12)));
        Configurator shop = new Configurator(tours);

        Configuration fine = shop.check(Selection.of("TOUR").choose("DAY", 4).choose("DAY/MEAL", 3), NOW);

        assertThat(new Linter().lint(tours)).isEmpty();
        assertThat(shop.parts(fine))
                .extracting(Part::path, each -> each.sku().value(), Part::units)
                .containsExactly(tuple("DAY", "GUIDE", 4L), tuple("DAY/MEAL", "LUNCH", 12L));
        assertThat(shop.check(Selection.of("TOUR").choose("DAY", 5).choose("DAY/MEAL", 3), NOW)
                        .violations())
                .extracting(Violation::subject)
                .containsExactly("enough");
    }

    @Test
    void unitsOfMeasureConvertExactlyOrNotAtAll() {
        UnitOfMeasure pound = new UnitOfMeasure("LBR", "GRM", 45_359_237, 100_000);

        assertThat(pound.toBase(new BigDecimal("100000"))).contains(45_359_237L);
        assertThat(pound.toBase(BigDecimal.ONE)).isEmpty();
        assertThat(UnitOfMeasure.of("KGM", 1_000, "GRM").toBase(new BigDecimal("2.505")))
                .contains(2_505L);
        assertThat(UnitOfMeasure.of("KGM", 1_000, "GRM").toBase(new BigDecimal("2.5055")))
                .isEmpty();
        assertThat(UnitOfMeasure.of("KGM", 1_000, "GRM").toBase(new BigDecimal("1E+300")))
                .isEmpty();
        Configuration tea = configure(Selection.of("TEA-PACK"));
        assertThat(configurator.parts(tea))
                .extracting(each -> each.sku().value(), Part::units)
                .containsExactly(tuple("TEA-LOOSE", 250L));
    }

    @Test
    void whatIsNotSoldToSomebodyIsNamedByItsPlace() {
        Configurator shop = new Configurator(Assortment.of(
                Offering.of("HAMPER")
                        .with(OptionGroup.any("in", Option.of("WINE"), Option.of("CHEESE")))
                        .restricted(Restriction.NONE.notIn("US")),
                Offering.of("WINE").restricted(Restriction.NONE.fromAge(18).onlyIn("DE", "US")),
                Offering.of("CHEESE")));
        Configuration wine = shop.check(Selection.of("HAMPER").choose("WINE"), NOW);
        Configuration cheese = shop.check(Selection.of("HAMPER").choose("CHEESE"), NOW);

        assertThat(shop.restrictions(wine, "DE", 18)).isEmpty();
        assertThat(shop.restrictions(cheese, "FR", 0)).isEmpty();
        assertThat(shop.restrictions(wine, "FR", 17))
                .extracting(Violation::code, Violation::subject, Violation::text)
                .containsExactly(
                        tuple(Code.RESTRICTED, "WINE", "WINE is not sold to FR"),
                        tuple(Code.RESTRICTED, "WINE", "WINE is sold from the age of 18 on"));
        assertThat(shop.restrictions(cheese, "US", 0))
                .extracting(Violation::subject)
                .containsExactly("HAMPER");
    }

    @Test
    void whatIsMadeToAWishSaysWhatThatCostsAndWhetherItComesBack() {
        Configurator shop = new Configurator(Assortment.of(
                Offering.of("SET").with(OptionGroup.any("in", new Option("RING", 0, 0, 2))),
                Offering.of("RING")
                        .with(Attribute.text("engraving", 10))
                        .with(Personalization.of("engraving", "ENGRAVING"))));

        Configuration engraved =
                shop.check(Selection.of("SET").choose("RING", 2).value("RING:engraving", "Ann"), NOW);

        assertThat(shop.personalized(engraved))
                .extracting(Personalized::path, Personalized::wish, Personalized::units)
                .containsExactly(tuple("RING:engraving", "Ann", 2L));
        assertThat(shop.personalized(engraved).get(0).personalization().returnable())
                .isFalse();
        assertThat(shop.personalized(engraved).get(0).toString()).doesNotContain("Ann");
        assertThat(shop.parts(engraved)).containsExactly(new Part("RING", "RING", new Sku("ENGRAVING"), 2));
        assertThat(shop.personalized(shop.check(Selection.of("SET").choose("RING"), NOW)))
                .isEmpty();
        assertThat(shop.check(Selection.of("SET").choose("RING").value("RING:engraving", "far too long"), NOW)
                        .violations())
                .extracting(Violation::code)
                .containsExactly(Code.WRONG_VALUE);
    }

    @Test
    void anOfferingThatIsOnlyWithinOthersIsNotSoldByItself() {
        assertThat(List.of(configure(Selection.of("R1")), configure(Selection.of("NOTHING"))))
                .allSatisfy(each -> assertThat(each.violations())
                        .extracting(Violation::code)
                        .containsExactly(Code.UNKNOWN_OFFERING));
    }

    private Configuration configure(Selection selection) {
        return configurator.configure(selection, NOW);
    }

    static Selection mended(Selection wrong, List<Change> changes) {
        Selection mended = wrong;
        for (Change each : changes) {
            boolean option = !each.path().contains(":") && !each.path().equals("term");
            mended = option
                    ? mended.choose(each.path(), Integer.parseInt(each.to()))
                    : mended.value(each.path(), each.to());
        }
        return mended;
    }
}
