package dev.oms.internal.verify;

import dev.oms.verify.VerificationReport.Breach;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Tells what is broken from what was written between two reads of one look: another look sees something else there. */
final class Lasting {
    private static final int MOST_LOOKS = 10;

    private Lasting() {}

    /** What two looks in a row find, or the last of many that each found something else. */
    static List<Breach> breaches(Supplier<List<Breach>> look) {
        List<Breach> before = look.get();
        for (int looks = 1; looks < MOST_LOOKS && !before.isEmpty(); looks++) {
            List<Breach> now = look.get();
            if (now.equals(before)) {
                return now;
            }
            before = now;
        }
        return before;
    }

    /**
     * The same of many that are looked at together.
     *
     * @param first what the first look found, by what it looked at
     * @param look looks again at some of them
     */
    static <K> List<Breach> breaches(Map<K, List<Breach>> first, Function<Set<K>, Map<K, List<Breach>>> look) {
        List<Breach> lasting = new ArrayList<>();
        Map<K, List<Breach>> before = broken(first);
        for (int looks = 1; looks < MOST_LOOKS && !before.isEmpty(); looks++) {
            Map<K, List<Breach>> now = broken(look.apply(Set.copyOf(before.keySet())));
            Map<K, List<Breach>> earlier = before;
            now.forEach((each, found) -> {
                if (found.equals(earlier.get(each))) {
                    lasting.addAll(found);
                }
            });
            now.entrySet().removeAll(earlier.entrySet());
            before = now;
        }
        before.values().forEach(lasting::addAll);
        return lasting;
    }

    private static <K> Map<K, List<Breach>> broken(Map<K, List<Breach>> found) {
        Map<K, List<Breach>> broken = new LinkedHashMap<>(found);
        broken.values().removeIf(List::isEmpty);
        return broken;
    }
}
