package dev.oms.inventory;

import dev.oms.common.NodeId;
import java.util.List;

/**
 * Whoever keeps the stock of a node answered.
 *
 * @param number of the request
 * @param done what they did of it, line by line
 */
public record ClaimAnswered(NodeId node, int number, List<Share> done) implements ClaimEvent {

    /** So many units of a line. */
    public record Share(int line, long units) {}

    public ClaimAnswered {
        done = List.copyOf(done);
    }

    @Override
    public StockClaim applyTo(StockClaim claim) {
        return claim.answered(done);
    }

    static long units(List<Share> done, int line) {
        return done.stream()
                .filter(share -> share.line() == line)
                .mapToLong(Share::units)
                .sum();
    }
}
