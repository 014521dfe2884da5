package dev.oms.internal.order;

import dev.oms.command.Refusal;
import dev.oms.common.CustomerId;
import dev.oms.common.OrderId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.Backorders;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.file.StockClaims;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.StockClaim;
import dev.oms.order.AllocateOrder;
import dev.oms.order.HoldReleased;
import dev.oms.order.Operation;
import dev.oms.order.OrderRules;
import dev.oms.order.ReleaseHold;
import dev.oms.port.Facts;
import java.util.Optional;
import java.util.Set;

/** Lifts a hold. */
public final class ReleaseHoldHandler implements CommandHandler<ReleaseHold, Facts> {

    @Override
    public Class<ReleaseHold> type() {
        return ReleaseHold.class;
    }

    @Override
    public Facts read(ReleaseHold command, Reader reader) {
        return reader.read(Orders.reads(command.orderId()).withOwned(Backorder.KIND, command.orderId()));
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
        if (command.type().equals(StockClaim.HOLD) && StockClaims.awaitsStock(file)) {
            return Decision.declined(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    "type",
                    command.type() + " is lifted by the answer of whoever keeps the stock"));
        }
        if (file.order().holds().stream().noneMatch(hold -> hold.type().equals(command.type()))) {
            return Decision.notFound("hold", command.type());
        }
        file.apply(new HoldReleased(command.type()));
        Backorders.followHolds(file);
        sourceWhatIsOpen(file);
        file.save();
        return file.draft().accept(command.orderId());
    }

    /** Work that was given back while the hold stood could not be sourced again. */
    private static void sourceWhatIsOpen(OrderFile file) {
        if (OrderRules.reasonsAgainst(file.order(), Operation.ALLOCATE).isEmpty()) {
            String order = file.order().id().value();
            file.draft().timer(file.draft().now(), order, new AllocateOrder(order, Set.of()));
        }
    }
}
