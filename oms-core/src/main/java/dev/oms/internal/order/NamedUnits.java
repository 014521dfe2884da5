package dev.oms.internal.order;

import dev.oms.command.Refusal;
import dev.oms.order.LineUnits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/** Units that a command names by line, a line more than once perhaps, summed so that no number of them can overflow. */
public final class NamedUnits {
    private final Map<Integer, Sum> byLine = new TreeMap<>();

    private record Sum(long units, String lastPath) {}

    /** @param path of the list in the command */
    public static NamedUnits of(List<LineUnits> units, String path) {
        return new NamedUnits().and(units, path);
    }

    /** These units as well. */
    public NamedUnits and(List<LineUnits> units, String path) {
        for (int i = 0; i < units.size(); i++) {
            add(units.get(i).line(), units.get(i).units(), path + "[" + i + "].units");
        }
        return this;
    }

    void add(int line, int units, String path) {
        byLine.merge(line, new Sum(units, path), (before, more) -> new Sum(before.units() + more.units(), path));
    }

    public boolean isEmpty() {
        return byLine.isEmpty();
    }

    /**
     * Reasons why there are too many, each with the path at which the line was last named.
     *
     * @param available how many units of a line there are to act on
     * @param can what the units would have to be able to do: {@code can be cancelled}
     */
    public List<Refusal> beyond(IntUnaryOperator available, String can) {
        List<Refusal> refusals = new ArrayList<>();
        byLine.forEach((line, wanted) -> {
            int there = available.applyAsInt(line);
            if (there < wanted.units()) {
                String text = "%d units of line %d %s, not %d".formatted(there, line, can, wanted.units());
                refusals.add(new Refusal(Refusal.Code.TOO_MANY_UNITS, wanted.lastPath(), text));
            }
        });
        return refusals;
    }

    /** Each line once; only after {@link #beyond} had nothing against them. */
    public List<LineUnits> summed() {
        return byLine.entrySet().stream()
                .map(each -> new LineUnits(
                        each.getKey(), Math.toIntExact(each.getValue().units())))
                .toList();
    }
}
