package dev.oms.catalog;

import dev.oms.common.Sku;
import dev.oms.common.validation.IdText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * What one unit of an item is made of, as somebody entered it: not yet known to be valid.
 *
 * @param whole whether the components of one unit must come from one node
 */
public record KitForm(
        @Size(min = 1, max = Kit.MAX_COMPONENTS, message = "must name {min} to {max} components")
        List<@Valid Part> components,

        boolean whole) {
    public KitForm {
        components = List.copyOf(components);
    }

    /** So many units of a SKU in each kit. */
    public record Part(
            @IdText String sku,

            @Positive(message = "must be positive") @Max(value = Kit.MAX_UNITS, message = "must be at most {value}")
            int units) {}

    /** A kit with one component so far, whose components come from one node. */
    public static KitForm of(String sku, int units) {
        return new KitForm(List.of(new Part(sku, units)), true);
    }

    /** One more component. */
    public KitForm and(String sku, int units) {
        List<Part> all = new ArrayList<>(components);
        all.add(new Part(sku, units));
        return new KitForm(all, whole);
    }

    /** The components of one kit may come from several nodes. */
    public KitForm fromSeveralNodes() {
        return new KitForm(components, false);
    }

    /** The value; the form must have been validated. */
    public Kit toKit() {
        return new Kit(
                components.stream()
                        .map(part -> new Kit.Component(new Sku(part.sku()), part.units()))
                        .toList(),
                whole);
    }
}
