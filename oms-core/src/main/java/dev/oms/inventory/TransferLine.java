package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Sku;

/** Units of one SKU in a transfer: how many were ordered, how many of them left, and what became of those. */
public record TransferLine(Sku sku, long ordered, long sent, long received, long lost) {
    public TransferLine {
        require(ordered >= 0, "a transfer of %s is of no fewer than no units, not %d", sku, ordered);
        require(sent >= 0 && sent <= ordered, "%d of %d %s cannot have left", sent, ordered, sku);
        require(received >= 0 && lost >= 0 && received + lost <= sent, "of %d %s no more can have come", sent, sku);
    }

    static TransferLine ordered(Sku sku, long units) {
        return new TransferLine(sku, units, 0, 0, 0);
    }

    /** Units on their way. */
    public long inTransit() {
        return sent - received - lost;
    }

    TransferLine less(long units) {
        return new TransferLine(sku, ordered - units, sent, received, lost);
    }

    TransferLine send(long units) {
        return new TransferLine(sku, ordered, units, received, lost);
    }

    TransferLine arrive(long units, long missing) {
        return new TransferLine(sku, ordered, sent, received + units, lost + missing);
    }
}
