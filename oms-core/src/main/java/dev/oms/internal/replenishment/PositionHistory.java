package dev.oms.internal.replenishment;

import dev.oms.command.StockMovement;
import dev.oms.inventory.RecordedMovement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Goes back from what is available now, movement by movement, latest first, to the beginning of a window. */
final class PositionHistory {
    private final Instant begin;
    private Instant until;
    private long available;
    private long left;
    private long came;
    /** Of one moment: what goes from one pool to another has not come, unless nobody could buy it before. */
    private long reclassified;

    private final List<Instant> lastLeft = new ArrayList<>();
    private Duration soldOut = Duration.ZERO;
    private int stockOuts;
    private boolean out;

    PositionHistory(long available, Instant begin, Instant now) {
        this.available = available;
        this.begin = begin;
        this.until = now;
    }

    /** A movement that is no later than those before it. */
    void back(RecordedMovement recorded) {
        StockMovement movement = recorded.movement();
        backTo(recorded.at());
        available -= movement.onHand() - movement.reserved();
        if (isOutgoing(movement)) {
            left -= movement.onHand();
            if (lastLeft.isEmpty()) {
                lastLeft.add(recorded.at());
            }
        }
        if (movement.type() == StockMovement.Type.RECLASSIFY) {
            reclassified += movement.onHand();
        } else {
            came += Math.max(0, movement.onHand());
        }
    }

    /** The beginning of the window is reached. */
    void end() {
        backTo(begin);
        settle();
    }

    static boolean isOutgoing(StockMovement movement) {
        return movement.type() == StockMovement.Type.SHIP || movement.type() == StockMovement.Type.TRANSFER_OUT;
    }

    long left() {
        return left;
    }

    long came() {
        return came;
    }

    List<Instant> lastLeft() {
        return lastLeft;
    }

    Duration soldOut() {
        return soldOut;
    }

    int stockOuts() {
        return stockOuts;
    }

    /** What moved at one moment moved at once: only what lasted counts. */
    private void backTo(Instant at) {
        if (!at.isBefore(until)) {
            return;
        }
        boolean nothing = available <= 0;
        if (nothing) {
            soldOut = soldOut.plus(Duration.between(at, until));
            stockOuts += out ? 0 : 1;
        }
        settle();
        out = nothing;
        until = at;
    }

    private void settle() {
        came += Math.max(0, reclassified);
        reclassified = 0;
    }
}
