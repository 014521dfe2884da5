package dev.oms.catalog.offering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds offerings that contain or require each other in a circle, and those that are too deep or too large to be chosen from. */
final class Circles {
    private final Assortment assortment;
    private final Findings findings;

    Circles(Assortment assortment, Findings findings) {
        this.assortment = assortment;
        this.findings = findings;
    }

    void look() {
        Map<String, Set<String>> contained = new LinkedHashMap<>();
        assortment.offerings().forEach(each -> contained.put(each.id(), optionsOf(each)));
        boolean circular = report(contained, "offerings", "%s contain each other in a circle");
        report(requirements(), "rules", "%s require each other in a circle; offer them as one");
        if (!circular) {
            tooLarge(contained);
        }
    }

    private static Set<String> optionsOf(Offering offering) {
        Set<String> all = new LinkedHashSet<>();
        offering.groups().forEach(group -> group.options().forEach(option -> all.add(option.offering())));
        return all;
    }

    /** What one offering by itself requires of another one. */
    private Map<String, Set<String>> requirements() {
        Map<String, Set<String>> all = new LinkedHashMap<>();
        for (Rule rule : assortment.rules()) {
            if (rule.kind() == Rule.Kind.REQUIRES
                    && rule.when() instanceof Condition.Units when
                    && rule.then() instanceof Condition.Units then
                    && isJustOne(when)
                    && isJustOne(then)) {
                all.computeIfAbsent(when.offerings().iterator().next(), id -> new LinkedHashSet<>())
                        .addAll(then.offerings());
            }
        }
        return all;
    }

    private static boolean isJustOne(Condition.Units units) {
        return units.offerings().size() == 1 && units.min() > 0;
    }

    private boolean report(Map<String, Set<String>> next, String path, String text) {
        Set<String> done = new HashSet<>();
        boolean any = false;
        for (String start : next.keySet()) {
            List<String> circle = circle(start, next, done, new ArrayList<>());
            if (!circle.isEmpty()) {
                any = true;
                findings.add(Finding.Kind.CIRCULAR, path, text, String.join(" > ", circle));
            }
        }
        return any;
    }

    /** The first circle that is met on ways not gone before; empty where there is none. */
    private static List<String> circle(String at, Map<String, Set<String>> next, Set<String> done, List<String> way) {
        int before = way.indexOf(at);
        if (before >= 0) {
            List<String> circle = new ArrayList<>(way.subList(before, way.size()));
            circle.add(at);
            return circle;
        }
        if (!done.add(at)) {
            return List.of();
        }
        way.add(at);
        for (String each : next.getOrDefault(at, Set.of())) {
            List<String> circle = circle(each, next, done, way);
            if (!circle.isEmpty()) {
                return circle;
            }
        }
        way.remove(way.size() - 1);
        return List.of();
    }

    private void tooLarge(Map<String, Set<String>> contained) {
        Map<String, long[]> sizes = new HashMap<>();
        for (int i = 0; i < assortment.offerings().size(); i++) {
            String id = assortment.offerings().get(i).id();
            long[] size = size(id, contained, sizes);
            String path = "offerings[" + i + "].groups";
            findings.wrong(size[0] > Tree.MOST_NODES, path, "%s has more than %d places", id, Tree.MOST_NODES);
            findings.wrong(size[1] > Tree.MAX_DEPTH, path, "%s is nested more than %d deep", id, Tree.MAX_DEPTH);
        }
    }

    /** Places and depth. */
    private static long[] size(String id, Map<String, Set<String>> contained, Map<String, long[]> sizes) {
        long[] known = sizes.get(id);
        if (known != null) {
            return known;
        }
        long[] size = {1, 1};
        for (String each : contained.getOrDefault(id, Set.of())) {
            long[] inner = size(each, contained, sizes);
            size[0] = Math.min(Tree.MOST_NODES + 1L, size[0] + inner[0]);
            size[1] = Math.max(size[1], inner[1] + 1);
        }
        sizes.put(id, size);
        return size;
    }
}
