package dev.oms.internal.file;

import dev.oms.order.OrderLine;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;

/** Units of an order that were not to be had: they wait as far as they may, bundles only as a whole. */
final class Leftovers {
    private final OrderFile file;
    private final Queueing queueing;
    private final List<UnitMove> moves = new ArrayList<>();

    Leftovers(OrderFile file, Queueing queueing) {
        this.file = file;
        this.queueing = queueing;
    }

    /**
     * Queues them; answers, by line, the units that may not wait.
     *
     * @param got by line of a wish, what was to be had
     */
    Map<OrderLine, Integer> queue(List<Wish> wished, Map<Integer, Integer> got) {
        return unmet(wished, got, this::enqueue);
    }

    /** What {@link #queue} would answer; nobody is queued. */
    Map<OrderLine, Integer> check(List<Wish> wished, Map<Integer, Integer> got) {
        return unmet(wished, got, this::admit);
    }

    /** Moves of what was queued. */
    List<UnitMove> moves() {
        return moves;
    }

    private Map<OrderLine, Integer> unmet(
            List<Wish> wished, Map<Integer, Integer> got, ToIntBiFunction<Wish, Integer> waits) {
        Map<OrderLine, Integer> unmet = new HashMap<>();
        for (Wish wish : wished) {
            int left = wish.units() - got.getOrDefault(wish.line(), 0);
            int waiting = left == 0 ? 0 : waits.applyAsInt(wish, left);
            if (left > waiting) {
                unmet.put(line(wish.line()), left - waiting);
            }
        }
        return unmet;
    }

    private int enqueue(Wish wish, int units) {
        int waiting = mayWait(wish, units);
        for (Wish.Part part : waiting > 0 ? wish.goods() : List.<Wish.Part>of()) {
            int queued = Math.multiplyExact(waiting, part.each());
            queueing.enqueue(line(part.line()), queued);
            moves.add(UnitMove.of(part.line(), UnitState.OPEN, UnitState.Trigger.BACKORDER, queued));
        }
        return waiting;
    }

    private int admit(Wish wish, int units) {
        int waiting = mayWait(wish, units);
        wish.goods().forEach(part -> queueing.admit(line(part.line()), Math.multiplyExact(waiting, part.each())));
        return waiting;
    }

    private int mayWait(Wish wish, int units) {
        long waiting = units;
        for (Wish.Part part : wish.goods()) {
            waiting = Math.min(waiting, queueing.room(line(part.line())) / part.each());
        }
        return Math.toIntExact(waiting);
    }

    private OrderLine line(int number) {
        return file.order().line(number).orElseThrow();
    }
}
