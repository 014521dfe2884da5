package dev.oms.pricing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tax rates by country and region. */
final class TaxTable {
    /** Wide areas first, the tax that is taken of the others last. */
    private static final Comparator<TaxRate> ORDER = Comparator.comparing(TaxRate::compound)
            .thenComparing(rate -> rate.region().length())
            .thenComparing(rate -> rate.postalPrefix().length())
            .thenComparing(TaxRate::jurisdiction)
            .thenComparing(TaxRate::name);

    private final Map<String, List<TaxRate>> byArea = new HashMap<>();
    private final ReverseCharge reverseCharge;

    TaxTable(Collection<TaxRate> rates, ReverseCharge reverseCharge) {
        this.reverseCharge = reverseCharge;
        for (TaxRate rate : rates) {
            byArea.computeIfAbsent(area(rate.country(), rate.region()), none -> new ArrayList<>())
                    .add(rate);
        }
        byArea.values().forEach(some -> some.sort(ORDER));
    }

    boolean isEmpty() {
        return byArea.isEmpty();
    }

    /** The taxes of a category where a cart is taxed; empty where a table has rates and none is for it. */
    Optional<TaxSet> find(Cart cart, String category) {
        if (byArea.isEmpty()) {
            return Optional.of(TaxSet.NONE);
        }
        List<TaxRate> rates = covering(cart.taxedIn(), category, cart.at());
        if (rates.isEmpty()) {
            return Optional.empty();
        }
        boolean reversed = reverseCharge.applies(cart.buyer(), cart.taxedIn());
        List<String> notes = new ArrayList<>();
        for (TaxRate rate : rates) {
            notes.add(reversed ? "reverse charge" : exemption(cart, rate, category));
        }
        return Optional.of(new TaxSet(rates, notes));
    }

    private List<TaxRate> covering(Place place, String category, Instant at) {
        List<TaxRate> found = new ArrayList<>();
        addCovering(found, area(place.country(), ""), place, category, at);
        if (!place.region().isEmpty()) {
            addCovering(found, area(place.country(), place.region()), place, category, at);
            found.sort(ORDER);
        }
        return found;
    }

    private void addCovering(List<TaxRate> found, String area, Place place, String category, Instant at) {
        for (TaxRate rate : byArea.getOrDefault(area, List.of())) {
            if (rate.covers(place) && rate.validity().holds(at) && isFor(rate, category)) {
                int same = indexOfSame(found, rate);
                if (same < 0) {
                    found.add(rate);
                } else if (found.get(same).category().isEmpty()) {
                    found.set(same, rate);
                }
            }
        }
    }

    private static String area(String country, String region) {
        return country + "-" + region;
    }

    private static boolean isFor(TaxRate rate, String category) {
        return rate.category().isEmpty() || rate.category().equals(category);
    }

    private static int indexOfSame(List<TaxRate> found, TaxRate rate) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).sameTax(rate)) {
                return i;
            }
        }
        return -1;
    }

    private static String exemption(Cart cart, TaxRate rate, String category) {
        for (TaxExemption exemption : cart.exemptions()) {
            if (exemption.covers(rate, category, cart.at())) {
                return "exempt by " + exemption.certificate();
            }
        }
        return "";
    }

    /** What stands in the way of using these rates together; none where nothing does. */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        byArea.forEach((area, some) -> {
            String country = area(some.get(0).country(), "");
            List<TaxRate> wider = area.equals(country) ? List.of() : byArea.getOrDefault(country, List.of());
            for (int i = 0; i < some.size(); i++) {
                for (TaxRate other : some.subList(i + 1, some.size())) {
                    compare(some.get(i), other, findings);
                }
                for (TaxRate other : wider) {
                    compare(some.get(i), other, findings);
                }
            }
        });
        findings.sort(Comparator.naturalOrder());
        return findings;
    }

    private static void compare(TaxRate one, TaxRate other, List<String> findings) {
        if (!one.validity().overlaps(other.validity()) || !meet(one.postalPrefix(), other.postalPrefix())) {
            return;
        }
        if (one.sameTax(other) && one.category().equals(other.category())) {
            findings.add("%s %s has two rates for category '%s' at the same time: %s and %s"
                    .formatted(one.name(), one.jurisdiction(), one.category(), one.percent(), other.percent()));
        } else if (one.compound() && other.compound() && !one.sameTax(other)) {
            findings.add("%s and %s would each be taken of the other".formatted(one, other));
        }
    }

    private static boolean meet(String prefix, String other) {
        return prefix.startsWith(other) || other.startsWith(prefix);
    }
}
