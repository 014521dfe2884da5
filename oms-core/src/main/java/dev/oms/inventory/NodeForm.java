package dev.oms.inventory;

import dev.oms.common.Sorted;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a node is and can do, as somebody entered it: not yet known to be valid. The components are those of
 * {@link NodeProfile}.
 */
public record NodeForm(
        @NotNull(message = "is missing") NodeType type,

        @Size(max = 50, message = "must name at most {max} capabilities")
        Set<
                        @Pattern(
                                regexp = "[A-Z][A-Z0-9_]{0,39}",
                                message = "must have 1 to 40 capital letters, digits and underscores")
                        String>
                capabilities,

        @Size(max = 300, message = "must name at most {max} countries")
        Set<@Pattern(regexp = "[A-Z]{2}", message = "must be a two-letter ISO country code, upper case") String>
                shipsTo,

        @Size(max = 1, message = "takes at most one calendar")
        List<@Valid CalendarForm> calendar,

        @Size(max = 1000, message = "must have at most {max} entries")
        List<@Valid TransitForm> transit,

        @PositiveOrZero(message = "must not be negative") long ordersPerDay,
        @PositiveOrZero(message = "must not be negative") long unitsPerDay) {
    public NodeForm {
        capabilities = Sorted.set(capabilities);
        shipsTo = Sorted.set(shipsTo);
        calendar = List.copyOf(calendar);
        transit = List.copyOf(transit);
    }

    /** Ships anything usual anywhere, at any time. */
    public static NodeForm of(NodeType type) {
        return new NodeForm(type, Set.of(), Set.of(), List.of(), List.of(), 0, 0);
    }

    /** It can do this and nothing else; shipping must be named as well. */
    public NodeForm can(String... words) {
        return new NodeForm(type, Set.of(words), shipsTo, calendar, transit, ordersPerDay, unitsPerDay);
    }

    /** It ships to these countries only. */
    public NodeForm shipsTo(String... countries) {
        return new NodeForm(type, capabilities, Set.of(countries), calendar, transit, ordersPerDay, unitsPerDay);
    }

    public NodeForm works(CalendarForm when) {
        return new NodeForm(type, capabilities, shipsTo, List.of(when), transit, ordersPerDay, unitsPerDay);
    }

    /** Days on the way to a country, or to the part of it whose postal codes begin with a prefix. */
    public NodeForm takes(int days, String country, String postalPrefix) {
        List<TransitForm> all = new ArrayList<>(transit);
        all.add(new TransitForm(country, postalPrefix, days));
        return new NodeForm(type, capabilities, shipsTo, calendar, all, ordersPerDay, unitsPerDay);
    }

    /** What it can do in a day; 0 for any number. */
    public NodeForm perDay(long orders, long units) {
        return new NodeForm(type, capabilities, shipsTo, calendar, transit, orders, units);
    }
}
