package dev.oms.catalog;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Sku;
import java.util.List;

/**
 * What one unit of an item is made of.
 *
 * @param components each SKU once
 * @param whole whether the components of one unit must come from one node
 */
public record Kit(List<Kit.Component> components, boolean whole) {
    /** The most levels of kits within kits. */
    public static final int MAX_DEPTH = 5;

    /** The most SKUs that one kit can come down to. */
    public static final int MAX_COMPONENTS = 100;

    /** The most units of one SKU in one kit. */
    public static final int MAX_UNITS = 10_000;

    /** So many units of a SKU in each kit. */
    public record Component(Sku sku, int units) {
        public Component {
            require(units > 0 && units <= MAX_UNITS, "a kit has 1 to %d units of %s, not %d", MAX_UNITS, sku, units);
        }
    }

    public Kit {
        components = List.copyOf(components);
        require(!components.isEmpty(), "a kit is made of something");
        require(
                components.stream().map(Component::sku).distinct().count() == components.size(),
                "a kit names each component once, not %s",
                components);
    }
}
