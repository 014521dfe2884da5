package dev.oms.internal.order;

import dev.oms.catalog.offering.Configuration;
import dev.oms.catalog.offering.Configurator;
import dev.oms.catalog.offering.Limited;
import dev.oms.catalog.offering.Part;
import dev.oms.catalog.offering.Personalized;
import dev.oms.catalog.offering.Selection;
import dev.oms.order.OrderedAs;
import java.util.List;

/**
 * An offering that was configured with a version of the catalogue and is ordered.
 *
 * @param selection with everything preset filled in
 * @param parts SKUs in one of it
 * @param wishes what of it is made to a wish
 * @param limits what of it one customer can have only so much of
 * @param quantity how many of it
 */
public record ConfiguredItem(
        String version,
        Selection selection,
        List<Part> parts,
        List<Personalized> wishes,
        List<Limited> limits,
        int quantity) {
    public ConfiguredItem {
        parts = List.copyOf(parts);
        wishes = List.copyOf(wishes);
        limits = List.copyOf(limits);
    }

    /** So many of a configuration of a version. */
    public static ConfiguredItem of(
            String version, Configuration configuration, Configurator configurator, List<Part> parts, int quantity) {
        return new ConfiguredItem(
                version,
                configuration.asSelection(),
                parts,
                configurator.personalized(configuration),
                configurator.limits(configuration),
                quantity);
    }

    /**
     * What the line of a part says.
     *
     * @param first the number of the first line of the item
     */
    OrderedAs.Chosen chosen(Part part, int first, boolean isFirst) {
        boolean returnable = wishes.stream()
                .noneMatch(wish -> wish.place().equals(part.path())
                        && !wish.personalization().returnable());
        return new OrderedAs.Chosen(
                first,
                quantity,
                Math.toIntExact(part.units()),
                version,
                selection.offering(),
                part.path(),
                returnable,
                isFirst ? List.of(selection) : List.of());
    }
}
