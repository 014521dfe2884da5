package dev.oms.inventory;

/**
 * An order line does not want so many units of a transfer any more. What has not left stays where it is; what is under way
 * is for whoever waits where it arrives.
 */
public record FeedDropped(int line, int units) implements TransferEvent {
    @Override
    public Transfer applyTo(Transfer before) {
        return before.drop(line, units);
    }
}
