package dev.oms.catalog.offering;

import java.util.ArrayList;
import java.util.List;

/** Where what is in a configuration stands, and how much of it there is. */
final class Places {
    private Places() {}

    /**
     * One offering at one place.
     *
     * @param path of the options that lead to it; empty for the root
     * @param units of it, those that it stands in multiplied
     */
    record Place(String path, Offering offering, long units) {
        /** The path of one of its attributes. */
        String attribute(String name) {
            return path.isEmpty() ? name : path + ":" + name;
        }
    }

    /** All of them, outer ones first. */
    static List<Place> of(Configuration configuration, Shelf shelf) {
        List<Place> places = new ArrayList<>();
        add(new Place("", shelf.offering(configuration.offering()), 1), configuration, shelf, places);
        return places;
    }

    private static void add(Place place, Configuration whole, Shelf shelf, List<Place> places) {
        places.add(place);
        for (OptionGroup group : place.offering().groups()) {
            for (Option option : group.options()) {
                String path = place.path().isEmpty() ? option.offering() : place.path() + "/" + option.offering();
                int inEach = whole.quantity(path);
                if (inEach > 0) {
                    long units = Math.multiplyExact(place.units(), inEach);
                    add(new Place(path, shelf.offering(option.offering()), units), whole, shelf, places);
                }
            }
        }
    }
}
