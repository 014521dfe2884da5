package dev.oms.catalog.offering;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Sku;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a configuration apart into SKUs. */
final class Explosion {
    private final Shelf shelf;

    Explosion(Shelf shelf) {
        this.shelf = shelf;
    }

    /** @param configuration a valid one of a linted assortment */
    List<Part> of(Configuration configuration) {
        require(configuration.isValid(), "%s is no valid configuration", configuration.offering());
        List<Part> parts = new ArrayList<>();
        add("", shelf.offering(configuration.offering()), 1, configuration, parts);
        return parts;
    }

    private void add(String path, Offering offering, long quantity, Configuration whole, List<Part> parts) {
        for (Content content : offering.contents()) {
            long units = Math.multiplyExact(quantity, shelf.baseUnits(content).orElseThrow());
            Variant variant = variant(content, path, whole.values()).orElseThrow();
            parts.add(new Part(path, offering.id(), new Sku(variant.sku()), units));
        }
        for (OptionGroup group : offering.groups()) {
            for (Option option : group.options()) {
                String place = path.isEmpty() ? option.offering() : path + "/" + option.offering();
                int inEach = whole.quantity(place);
                if (inEach > 0) {
                    add(place, shelf.offering(option.offering()), Math.multiplyExact(quantity, inEach), whole, parts);
                }
            }
        }
    }

    private Optional<Variant> variant(Content content, String path, Map<String, String> values) {
        return shelf.product(content.product()).orElseThrow().variants().stream()
                .filter(variant -> variant.values().entrySet().stream()
                        .allMatch(each -> each.getValue()
                                .equals(values.getOrDefault(
                                        path.isEmpty() ? each.getKey() : path + ":" + each.getKey(), ""))))
                .findFirst();
    }
}
