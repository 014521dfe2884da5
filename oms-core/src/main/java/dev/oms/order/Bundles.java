package dev.oms.order;

import static dev.oms.common.InvariantViolation.require;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps the bundles among the lines of an order in step with their components. */
final class Bundles {
    private Bundles() {}

    /** The lines, those of bundles where their components say; changes nothing where there are none. */
    static List<OrderLine> inStep(List<OrderLine> lines) {
        if (lines.stream().noneMatch(OrderLine::isBundle)) {
            return lines;
        }
        Map<Integer, KitProgress> progress = progress(lines);
        return lines.stream()
                .map(line -> line.isBundle() ? line.withQuantities(quantities(line, progress)) : line)
                .toList();
    }

    static void requireInStep(List<OrderLine> lines) {
        if (lines.stream().noneMatch(line -> line.isBundle() || !line.part().isEmpty())) {
            return;
        }
        Map<Integer, KitProgress> progress = progress(lines);
        for (OrderLine line : lines) {
            if (line.isBundle()) {
                require(progress.containsKey(line.number()), "the bundle on line %d has no component", line.number());
                LineQuantities told = quantities(line, progress);
                require(
                        told.equals(line.quantities()),
                        "line %d: the components say %s, not %s",
                        line.number(),
                        told,
                        line.quantities());
            }
        }
    }

    private static LineQuantities quantities(OrderLine bundle, Map<Integer, KitProgress> progress) {
        return progress.getOrDefault(bundle.number(), new KitProgress())
                .quantities(bundle.price().units());
    }

    private static Map<Integer, KitProgress> progress(List<OrderLine> lines) {
        Map<Integer, KitProgress> progress = new HashMap<>();
        for (OrderLine line : lines) {
            for (KitPart part : line.part()) {
                require(part.line() <= lines.size(), "line %d is a component of no line", line.number());
                OrderLine bundle = lines.get(part.line() - 1);
                require(
                        bundle.isBundle()
                                && line.quantities().ordered()
                                        == (long) bundle.price().units() * part.each(),
                        "line %d is no component of line %d",
                        line.number(),
                        part.line());
                progress.computeIfAbsent(part.line(), number -> new KitProgress())
                        .and(line.quantities(), part.each());
            }
        }
        return progress;
    }
}
