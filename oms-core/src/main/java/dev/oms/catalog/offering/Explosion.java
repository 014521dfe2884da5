package dev.oms.catalog.offering;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Sku;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
        for (Places.Place place : Places.of(configuration, shelf)) {
            for (Content content : place.offering().contents()) {
                parts.add(part(content, place, configuration));
            }
            charges(place, configuration).forEach(parts::add);
        }
        return parts;
    }

    /** What is made to a wish is charged where it stands, like anything else. */
    private static Stream<Part> charges(Places.Place place, Configuration whole) {
        return place.offering().personalizations().stream()
                .filter(wish -> !wish.charge().isEmpty())
                .filter(wish -> !whole.values()
                        .getOrDefault(place.attribute(wish.attribute()), "")
                        .isEmpty())
                .map(wish -> new Part(place.path(), place.offering().id(), new Sku(wish.charge()), place.units()));
    }

    private Part part(Content content, Places.Place place, Configuration whole) {
        long units = Math.multiplyExact(place.units(), shelf.baseUnits(content).orElseThrow());
        Variant variant = variant(content, place.path(), whole.values()).orElseThrow();
        return new Part(place.path(), place.offering().id(), new Sku(variant.sku()), units);
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
