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
import dev.oms.inventory.Backorder;
import dev.oms.inventory.StockClaim;
import dev.oms.order.Hold;
import dev.oms.order.HoldPlaced;
import dev.oms.order.Operation;
import dev.oms.order.PlaceHold;
import dev.oms.port.Facts;
import java.util.Optional;

/** Blocks operations on an order. */
public final class PlaceHoldHandler implements CommandHandler<PlaceHold, Facts> {

    @Override
    public Class<PlaceHold> type() {
        return PlaceHold.class;
    }

    @Override
    public Facts read(PlaceHold command, Reader reader) {
        return reader.read(Orders.reads(command.orderId()).withOwned(Backorder.KIND, command.orderId()));
    }

    @Override
    public Optional<CustomerId> customer(PlaceHold command, Facts facts) {
        return Orders.customer(facts, new OrderId(command.orderId()));
    }

    @Override
    public Decision decide(PlaceHold command, Facts facts, Draft draft) {
        if (command.blocks().contains(Operation.RELEASE_HOLD)) {
            return Decision.declined(
                    new Refusal(Refusal.Code.INVALID, "blocks", "a hold cannot block its own release"));
        }
        if (command.type().equals(StockClaim.HOLD)) {
            return Decision.declined(new Refusal(
                    Refusal.Code.INVALID, "type", command.type() + " is placed and lifted by the library alone"));
        }
        return Orders.on(command.orderId(), Operation.PLACE_HOLD, facts, draft, file -> place(command, file));
    }

    private static Decision place(PlaceHold command, OrderFile file) {
        if (file.order().holds().stream().anyMatch(hold -> hold.type().equals(command.type()))) {
            return Decision.declined(new Refusal(
                    Refusal.Code.ALREADY_EXISTS,
                    "type",
                    "order %s has a hold %s already".formatted(command.orderId(), command.type())));
        }
        file.apply(new HoldPlaced(new Hold(command.type(), command.reason(), command.blocks())));
        Backorders.followHolds(file);
        file.save();
        return file.draft().accept(command.orderId());
    }
}
