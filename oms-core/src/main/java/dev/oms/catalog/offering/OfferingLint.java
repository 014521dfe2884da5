package dev.oms.catalog.offering;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks at each offering by itself, and at what it names. */
final class OfferingLint {
    private final Assortment assortment;
    private final Shelf shelf;
    private final Findings findings;

    OfferingLint(Assortment assortment, Shelf shelf, Findings findings) {
        this.assortment = assortment;
        this.shelf = shelf;
        this.findings = findings;
    }

    void look() {
        findings.twice(assortment.offerings().stream().map(Offering::id).toList(), "offerings", ".id");
        for (int i = 0; i < assortment.offerings().size(); i++) {
            look(assortment.offerings().get(i), "offerings[" + i + "]");
        }
    }

    private void look(Offering offering, String path) {
        Validity time = offering.validity();
        findings.wrong(!time.from().isBefore(time.until()), path + ".validity.until", "it ends before it begins");
        findings.twice(offering.attributes().stream().map(Attribute::name).toList(), path + ".attributes", ".name");
        findings.twice(offering.groups().stream().map(OptionGroup::name).toList(), path + ".groups", ".name");
        for (int i = 0; i < offering.attributes().size(); i++) {
            look(offering.attributes().get(i), path + ".attributes[" + i + "]");
        }
        for (int i = 0; i < offering.contents().size(); i++) {
            look(offering.contents().get(i), offering, path + ".contents[" + i + "]");
        }
        Set<String> options = new HashSet<>();
        for (int i = 0; i < offering.groups().size(); i++) {
            look(offering.groups().get(i), options, path + ".groups[" + i + "]");
        }
        for (int i = 0; i < offering.personalizations().size(); i++) {
            look(offering.personalizations().get(i), offering, path + ".personalizations[" + i + "]");
        }
        offering.restriction().countries().stream()
                .filter(offering.restriction().exceptCountries()::contains)
                .forEach(both -> findings.wrong(
                        true, path + ".restriction.exceptCountries", "%s is allowed and not allowed", both));
    }

    private void look(Attribute attribute, String path) {
        List<String> values = attribute.values();
        switch (attribute.type()) {
            case CHOICE -> {
                findings.wrong(values.isEmpty(), path + ".values", "there is nothing to choose from");
                findings.wrong(values.contains(""), path + ".values", "an empty value is no value");
                findings.twice(values, path + ".values", "");
            }
            case FLAG ->
                findings.wrong(!values.equals(List.of("false", "true")), path + ".values", "a flag is false or true");
            case NUMBER -> {
                findings.wrong(
                        attribute.min().compareTo(attribute.max()) > 0, path + ".max", "it is less than the least");
                findings.wrong(attribute.decimals() > 6, path + ".decimals", "a number has at most 6 decimals");
                findings.wrong(
                        !attribute.isInRange(attribute.min()), path + ".min", "it has more decimals than are allowed");
            }
            case TEXT -> findings.wrong(attribute.decimals() < 1, path + ".decimals", "no text is so short");
        }
        String preset = attribute.preset();
        findings.wrong(
                !preset.isEmpty() && !attribute.accepts(preset),
                path + ".preset",
                "'%s' is not %s",
                preset,
                attribute.domain());
    }

    private void look(Content content, Offering offering, String path) {
        Optional<ProductSpec> product = shelf.product(content.product());
        findings.dangling(product.isPresent(), path + ".product", "there is no product %s", content.product());
        findings.dangling(
                shelf.unit(content.unit()).isPresent(), path + ".unit", "there is no unit %s", content.unit());
        if (product.isEmpty() || shelf.unit(content.unit()).isEmpty()) {
            return;
        }
        findings.wrong(
                shelf.baseUnits(content).isEmpty(),
                path + ".quantity",
                "%s %s of %s is no whole number of %s",
                content.quantity().toPlainString(),
                content.unit(),
                content.product(),
                product.get().unit());
        product.get().variants().stream()
                .flatMap(variant -> variant.values().keySet().stream())
                .distinct()
                .forEach(name -> findings.dangling(
                        offering.attribute(name).isPresent(),
                        path + ".product",
                        "variants of %s are told apart by %s, which %s does not have",
                        content.product(),
                        name,
                        offering.id()));
    }

    private void look(OptionGroup group, Set<String> seen, String path) {
        findings.wrong(group.min() > group.max(), path + ".max", "it is less than the least");
        findings.wrong(group.min() > group.options().size(), path + ".min", "there are fewer options");
        long preset = group.options().stream().filter(each -> each.preset() > 0).count();
        findings.wrong(preset > group.max(), path + ".options", "%d are preset of at most %d", preset, group.max());
        for (int i = 0; i < group.options().size(); i++) {
            Option option = group.options().get(i);
            String at = path + ".options[" + i + "]";
            findings.dangling(
                    shelf.find(option.offering()).isPresent(),
                    at + ".offering",
                    "there is no offering %s",
                    option.offering());
            findings.wrong(
                    !seen.add(option.offering()), at + ".offering", "%s is an option already", option.offering());
            findings.wrong(option.max() < 1, at + ".max", "it could never be chosen");
            findings.wrong(option.min() > option.max(), at + ".max", "it is less than the least");
            boolean outside = option.preset() < option.min() || option.preset() > option.max();
            findings.wrong(outside, at + ".preset", "it is not from %d to %d", option.min(), option.max());
        }
    }

    private void look(Personalization wish, Offering offering, String path) {
        boolean text = offering.attribute(wish.attribute())
                .filter(each -> each.type() == Attribute.Type.TEXT)
                .isPresent();
        findings.dangling(text, path + ".attribute", "%s has no text attribute %s", offering.id(), wish.attribute());
    }
}
