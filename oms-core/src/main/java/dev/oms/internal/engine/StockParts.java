package dev.oms.internal.engine;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.EffectAnswer;
import dev.oms.inventory.StockRequest;
import dev.oms.port.ExternalInventory;
import dev.oms.port.ExternalInventory.Share;
import java.util.List;

/** What was done of a request, line by line, as far as it makes sense. */
final class StockParts {
    private StockParts() {}

    /** An answer to what was not asked, or of more than was asked, is none: it throws, and the outcome is asked for. */
    static EffectAnswer of(StockRequest asked, ExternalInventory.Answer.Done done) {
        for (Share share : done.shares()) {
            require(
                    asked.items().stream().anyMatch(item -> item.line() == share.line()),
                    "the answer is about line %d, which was not asked about",
                    share.line());
        }
        return new EffectAnswer.DoneInParts(asked.items().stream()
                .map(item -> part(asked, item, done.shares()))
                .toList());
    }

    private static EffectAnswer.Part part(StockRequest asked, StockRequest.Item item, List<Share> shares) {
        List<Share> about =
                shares.stream().filter(share -> share.line() == item.line()).toList();
        require(about.size() <= 1, "the answer names line %d twice", item.line());
        if (about.isEmpty()) {
            return new EffectAnswer.Part(item.line(), item.units(), 0);
        }
        Share share = about.get(0);
        long least = asked.type().isWish() ? 0 : item.units();
        require(
                share.units() >= least && share.units() <= item.units(),
                "%s of %d units of line %d was answered with %d",
                asked.type(),
                item.units(),
                item.line(),
                share.units());
        require(share.sequence() >= 0, "the change of line %d is numbered %d", item.line(), share.sequence());
        return new EffectAnswer.Part(item.line(), share.units(), share.sequence());
    }
}
