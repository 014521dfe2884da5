package dev.oms.internal.fulfillment;

import dev.oms.command.Refusal;
import dev.oms.common.CustomerId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.fulfillment.GoodsGivenBack;
import dev.oms.fulfillment.GoodsPicked;
import dev.oms.fulfillment.PickGoods;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.IncompleteBundles;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.file.StockClaims;
import dev.oms.internal.order.NamedUnits;
import dev.oms.inventory.StockRequest;
import dev.oms.order.LineUnits;
import dev.oms.order.Operation;
import dev.oms.order.Order;
import dev.oms.order.UnitState;
import dev.oms.port.Facts;
import java.util.List;
import java.util.Optional;

/** Takes units from the shelf; what is missing goes off the stock and back to sourcing. */
public final class PickGoodsHandler implements CommandHandler<PickGoods, Facts> {

    @Override
    public Class<PickGoods> type() {
        return PickGoods.class;
    }

    @Override
    public Facts read(PickGoods command, Reader reader) {
        // Whether the rest of a bundle can stay depends on all that the node has of it.
        return command.missing().isEmpty()
                ? reader.read(Fulfillments.reads(command.fulfillmentId()))
                : Fulfillments.readWithLots(
                        command.fulfillmentId(),
                        Fulfillments.withCases(
                                Fulfillments.readsWithOthers(command.fulfillmentId()), command.fulfillmentId()),
                        command.lots(),
                        reader);
    }

    @Override
    public Optional<CustomerId> customer(PickGoods command, Facts facts) {
        return Fulfillments.customer(facts, command.fulfillmentId());
    }

    @Override
    public Decision decide(PickGoods command, Facts facts, Draft draft) {
        return Fulfillments.on(
                command.fulfillmentId(), Operation.PICK, facts, draft, (file, work) -> pick(command, file, work));
    }

    private static Decision pick(PickGoods command, OrderFile file, Fulfillment work) {
        boolean everything = command.picked().isEmpty() && command.missing().isEmpty();
        List<LineUnits> picked = everything ? Fulfillments.all(work, FulfillmentLine::released) : command.picked();
        NamedUnits both = NamedUnits.of(picked, "picked").and(command.missing(), "missing");
        List<Refusal> refusals = Fulfillments.tooMany(work, both, FulfillmentLine::released, "to be picked");
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        if (both.isEmpty()) {
            return Decision.declined(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    work.id().value(),
                    "nothing of %s is to be picked, it is %s".formatted(work.id(), work.state())));
        }
        if (!picked.isEmpty()) {
            file.apply(new GoodsPicked(
                    work.id(), Fulfillments.moves(work, picked, UnitState.RELEASED, UnitState.Trigger.PICK)));
        }
        if (!command.missing().isEmpty()) {
            List<Refusal> unknown = giveBack(command, file, work);
            if (!unknown.isEmpty()) {
                return Decision.declined(unknown);
            }
        }
        file.save();
        return file.draft().accept(command.fulfillmentId());
    }

    /** Answers why nobody knows which lots are missing. */
    private static List<Refusal> giveBack(PickGoods command, OrderFile file, Fulfillment work) {
        String reason = command.reason().isEmpty() ? Fulfillments.NOT_FOUND : command.reason();
        Order before = file.order();
        file.apply(new GoodsGivenBack(
                work.id(),
                Fulfillments.moves(work, command.missing(), UnitState.RELEASED, UnitState.Trigger.GIVE_BACK),
                reason));
        command.missing().forEach(each -> StockClaims.tell(file, StockRequest.Type.MISS, work.node(), each));
        List<Refusal> unknown = Fulfillments.lose(file, before, command.lots(), reason);
        IncompleteBundles.giveBack(file, work.node());
        // The count was wrong and is right again: whatever comes in there later is as good as any.
        Fulfillments.sourceAgain(file, work.node());
        return unknown;
    }
}
