package dev.oms.internal.inventory;

import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.TransferId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.OrderFile;
import dev.oms.inventory.ReviewFeed;
import dev.oms.inventory.Transfer;
import dev.oms.port.Facts;
import java.util.Optional;

/** Looks whether what a transfer brings for an order is late. */
public final class ReviewFeedHandler implements CommandHandler<ReviewFeed, Facts> {

    @Override
    public Class<ReviewFeed> type() {
        return ReviewFeed.class;
    }

    @Override
    public Facts read(ReviewFeed command, Reader reader) {
        return Transfers.read(command.transferId(), reader);
    }

    @Override
    public Optional<CustomerId> customer(ReviewFeed command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(ReviewFeed command, Facts facts, Draft draft) {
        Optional<Versioned<Transfer>> found =
                facts.find(Transfer.key(new TransferId(command.transferId())), Transfer.class);
        if (found.isEmpty()) {
            return Decision.notFound("transfer", command.transferId());
        }
        Transfer transfer = found.get().entity();
        transfer.order().flatMap(order -> OrderFile.open(facts, order, draft)).ifPresent(file -> {
            new LateFeed(transfer, file).review();
            file.save();
        });
        return draft.accept(command.transferId());
    }
}
