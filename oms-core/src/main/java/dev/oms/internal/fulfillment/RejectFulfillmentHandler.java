package dev.oms.internal.fulfillment;

import dev.oms.command.Refusal;
import dev.oms.common.CustomerId;
import dev.oms.common.FulfillmentId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.fulfillment.GoodsGivenBack;
import dev.oms.fulfillment.RejectFulfillment;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.Cases;
import dev.oms.internal.file.IncompleteBundles;
import dev.oms.internal.file.OrderFile;
import dev.oms.order.Order;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.port.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the work back from a node and sources it anew. */
public final class RejectFulfillmentHandler implements CommandHandler<RejectFulfillment, Facts> {

    @Override
    public Class<RejectFulfillment> type() {
        return RejectFulfillment.class;
    }

    @Override
    public Facts read(RejectFulfillment command, Reader reader) {
        return reader.read(
                Fulfillments.withCases(Fulfillments.readsWithOthers(command.fulfillmentId()), command.fulfillmentId()));
    }

    @Override
    public Optional<CustomerId> customer(RejectFulfillment command, Facts facts) {
        return Fulfillments.customer(facts, command.fulfillmentId());
    }

    @Override
    public Decision decide(RejectFulfillment command, Facts facts, Draft draft) {
        FulfillmentId id = FulfillmentId.parse(command.fulfillmentId());
        Optional<OrderFile> file = OrderFile.open(facts, id.order(), draft);
        Optional<Fulfillment> work = file.flatMap(f -> f.fulfillment(id));
        if (work.isEmpty()) {
            return Decision.notFound("fulfilment order", command.fulfillmentId());
        }
        if (work.get().units(FulfillmentLine::inWork) == 0) {
            return Decision.declined(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    id.value(),
                    "nothing of %s is left to give back, it is %s"
                            .formatted(id, work.get().state())));
        }
        return reject(command, file.get(), work.get());
    }

    private static Decision reject(RejectFulfillment command, OrderFile file, Fulfillment work) {
        List<UnitMove> moves = new ArrayList<>();
        moves.addAll(givenBack(work, FulfillmentLine::released, UnitState.RELEASED));
        moves.addAll(givenBack(work, FulfillmentLine::picked, UnitState.PICKED));
        moves.addAll(givenBack(work, FulfillmentLine::packed, UnitState.PACKED));
        Order before = file.order();
        file.apply(new GoodsGivenBack(work.id(), moves, command.reason()));
        Fulfillments.release(file, before, command.reason());
        IncompleteBundles.giveBack(file, work.node());
        Cases.exclude(
                file,
                work.node(),
                moves.stream().map(UnitMove::line).distinct().sorted().toList());
        Fulfillments.sourceAgain(file, work.node());
        file.save();
        return file.draft().accept(command.fulfillmentId());
    }

    private static List<UnitMove> givenBack(
            Fulfillment work, java.util.function.ToIntFunction<FulfillmentLine> stage, UnitState state) {
        return Fulfillments.moves(work, Fulfillments.all(work, stage), state, UnitState.Trigger.GIVE_BACK);
    }
}
