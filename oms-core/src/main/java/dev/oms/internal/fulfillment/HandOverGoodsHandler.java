package dev.oms.internal.fulfillment;

import dev.oms.command.Refusal;
import dev.oms.common.CustomerId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.HandOverGoods;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.OrderFile;
import dev.oms.order.Operation;
import dev.oms.port.Facts;
import java.util.List;
import java.util.Optional;

/** Hands packages over to the customer who came for them. */
public final class HandOverGoodsHandler implements CommandHandler<HandOverGoods, Facts> {

    @Override
    public Class<HandOverGoods> type() {
        return HandOverGoods.class;
    }

    @Override
    public Facts read(HandOverGoods command, Reader reader) {
        return Fulfillments.readWithLots(
                command.fulfillmentId(), Fulfillments.reads(command.fulfillmentId()), command.lots(), reader);
    }

    @Override
    public Optional<CustomerId> customer(HandOverGoods command, Facts facts) {
        return Fulfillments.customer(facts, command.fulfillmentId());
    }

    @Override
    public Decision decide(HandOverGoods command, Facts facts, Draft draft) {
        return Fulfillments.on(
                command.fulfillmentId(), Operation.SHIP, facts, draft, (file, work) -> handOver(command, file, work));
    }

    private static Decision handOver(HandOverGoods command, OrderFile file, Fulfillment work) {
        if (!file.order().isPickup()) {
            return Decision.declined(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    work.id().value(),
                    "%s is shipped, nobody comes for it".formatted(work.id())));
        }
        if (work.packagesReady().isEmpty()) {
            return Decision.declined(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    work.id().value(),
                    "no package of %s is ready, it is %s".formatted(work.id(), work.state())));
        }
        return new Leaving(file, work, work.packagesReady(), "", List.of(), command.lots()).decide();
    }
}
