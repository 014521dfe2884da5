package dev.oms.internal.order;

import dev.oms.common.CustomerId;
import dev.oms.common.OrderId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.OrderFile;
import dev.oms.order.HoldReleased;
import dev.oms.order.Operation;
import dev.oms.order.ReleaseHold;
import dev.oms.port.Facts;
import java.util.Optional;

/** Lifts a hold. */
public final class ReleaseHoldHandler implements CommandHandler<ReleaseHold, Facts> {

    @Override
    public Class<ReleaseHold> type() {
        return ReleaseHold.class;
    }

    @Override
    public Facts read(ReleaseHold command, Reader reader) {
        return reader.read(Orders.reads(command.orderId()));
    }

    @Override
    public Optional<CustomerId> customer(ReleaseHold command, Facts facts) {
        return Orders.customer(facts, new OrderId(command.orderId()));
    }

    @Override
    public Decision decide(ReleaseHold command, Facts facts, Draft draft) {
        return Orders.on(command.orderId(), Operation.RELEASE_HOLD, facts, draft, file -> release(command, file));
    }

    private static Decision release(ReleaseHold command, OrderFile file) {
        if (file.order().holds().stream().noneMatch(hold -> hold.type().equals(command.type()))) {
            return Decision.notFound("hold", command.type());
        }
        file.apply(new HoldReleased(command.type()));
        file.save();
        return file.draft().accept(command.orderId());
    }
}
