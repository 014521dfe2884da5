package dev.oms.catalog.offering;

import static dev.oms.catalog.offering.Condition.chosen;
import static dev.oms.catalog.offering.Condition.value;

import dev.oms.catalog.Restriction;
import dev.oms.catalog.offering.Relation.Kind;
import java.time.Instant;
import java.util.Map;

/** An office's connection: a line, voice channels, one of three routers, and add-ons that do not all go together. */
final class Offices {
    static final Instant NOW = Instant.parse("2025-01-10T09:00:00Z");

    private Offices() {}

    static Assortment assortment() {
        return Assortment.of(
                        office(),
                        Offering.of("LINE")
                                .onlyWithin()
                                .with(Attribute.choice("speed", "250", "500", "1000")
                                        .preset("500"))
                                .with(Content.of("MODEM")),
                        Offering.of("VOICE")
                                .onlyWithin()
                                .with(Attribute.choice("codec", "G711", "G729").preset("G711")),
                        router("R1"),
                        router("R2"),
                        router("R3"),
                        Offering.of("BACKUP").onlyWithin(),
                        Offering.of("STATIC-IP").onlyWithin(),
                        tea())
                .products(
                        ProductSpec.of("MODEM"),
                        ProductSpec.of("R1"),
                        ProductSpec.of("R2"),
                        ProductSpec.of("R3"),
                        ProductSpec.of("TEA", new Variant("TEA-LOOSE", Map.of()))
                                .in("GRM"))
                .rules(
                        Rule.requires(
                                "fast-router",
                                value("LINE", "speed", "1000"),
                                Condition.either(chosen("R2"), chosen("R3"))),
                        Rule.excludes("no-backup", chosen("BACKUP"), chosen("R1")),
                        Rule.requires("many-channels", Condition.units("VOICE", 6, 1_000), atLeastSpeed()),
                        Rule.requires("ip-for-backup", chosen("BACKUP"), chosen("STATIC-IP")))
                .relations(Relation.of("TEA-PACK", Kind.CROSS_SELL, "OFFICE"), Relation.of("R1", Kind.UP_SELL, "R2"));
    }

    private static Condition atLeastSpeed() {
        return value("LINE", "speed", "500", "1000");
    }

    private static Offering office() {
        return Offering.of("OFFICE")
                .with(Attribute.number("term", 12, 60).preset("36"))
                .with(
                        OptionGroup.any("line", Option.fixed("LINE", 1)),
                        OptionGroup.any("voice", new Option("VOICE", 0, 2, 30)),
                        OptionGroup.one("router", Option.of("R1").preset(1), Option.of("R2"), Option.of("R3")),
                        OptionGroup.any("more", Option.of("BACKUP"), Option.of("STATIC-IP")));
    }

    private static Offering router(String id) {
        return Offering.of(id).onlyWithin().with(Content.of(id));
    }

    private static Offering tea() {
        return Offering.of("TEA-PACK").with(Content.of("TEA", "0.25", "KGM")).restricted(Restriction.NONE.onlyIn("DE"));
    }
}
