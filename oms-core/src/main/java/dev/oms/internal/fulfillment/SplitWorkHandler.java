package dev.oms.internal.fulfillment;

import dev.oms.command.Refusal;
import dev.oms.common.CustomerId;
import dev.oms.common.FulfillmentId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.fulfillment.SplitWork;
import dev.oms.fulfillment.WorkSplit;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.order.NamedUnits;
import dev.oms.order.Operation;
import dev.oms.order.Order;
import dev.oms.port.Facts;
import java.util.List;
import java.util.Optional;

/** Makes two pieces of work of one. */
public final class SplitWorkHandler implements CommandHandler<SplitWork, Facts> {

    @Override
    public Class<SplitWork> type() {
        return SplitWork.class;
    }

    @Override
    public Facts read(SplitWork command, Reader reader) {
        return reader.read(Fulfillments.reads(command.fulfillmentId()));
    }

    @Override
    public Optional<CustomerId> customer(SplitWork command, Facts facts) {
        return Fulfillments.customer(facts, command.fulfillmentId());
    }

    @Override
    public Decision decide(SplitWork command, Facts facts, Draft draft) {
        return Fulfillments.on(
                command.fulfillmentId(), Operation.MOVE_WORK, facts, draft, (file, work) -> split(command, file, work));
    }

    private static Decision split(SplitWork command, OrderFile file, Fulfillment work) {
        NamedUnits named = Fulfillments.toBePicked(work, command.units());
        List<Refusal> refusals = Fulfillments.tooMany(work, named, FulfillmentLine::released, "to be picked");
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        Order order = file.order();
        FulfillmentId id = new FulfillmentId(order.id(), order.fulfillments() + 1);
        // It has waited as long as the rest.
        Fulfillment part = new Fulfillment(
                id, work.node(), Fulfillments.lines(order, named.summed()), List.of(), work.releasedAt());
        if (part.units(FulfillmentLine::released) == work.units(FulfillmentLine::inWork)) {
            return Decision.declined(
                    new Refusal(Refusal.Code.TOO_MANY_UNITS, "units", "nothing would be left to do in " + work.id()));
        }
        file.add(part, new WorkSplit(work.id(), part));
        file.save();
        return file.draft().accept(id.value());
    }
}
