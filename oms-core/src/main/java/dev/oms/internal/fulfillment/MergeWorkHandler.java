package dev.oms.internal.fulfillment;

import dev.oms.command.Refusal;
import dev.oms.common.CustomerId;
import dev.oms.common.FulfillmentId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.fulfillment.MergeWork;
import dev.oms.fulfillment.WorkHandedOver;
import dev.oms.fulfillment.WorkTakenOver;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.OrderFile;
import dev.oms.order.Operation;
import dev.oms.port.Facts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes one piece of work of two. */
public final class MergeWorkHandler implements CommandHandler<MergeWork, Facts> {

    @Override
    public Class<MergeWork> type() {
        return MergeWork.class;
    }

    @Override
    public Facts read(MergeWork command, Reader reader) {
        return reader.read(Fulfillments.reads(command.fulfillmentId())
                .with(Fulfillment.key(FulfillmentId.parse(command.other()))));
    }

    @Override
    public Optional<CustomerId> customer(MergeWork command, Facts facts) {
        return Fulfillments.customer(facts, command.fulfillmentId());
    }

    @Override
    public Decision decide(MergeWork command, Facts facts, Draft draft) {
        return Fulfillments.on(
                command.fulfillmentId(), Operation.MOVE_WORK, facts, draft, (file, work) -> merge(command, file, work));
    }

    private static Decision merge(MergeWork command, OrderFile file, Fulfillment work) {
        FulfillmentId otherId = FulfillmentId.parse(command.other());
        if (otherId.equals(work.id())) {
            return Decision.declined(
                    new Refusal(Refusal.Code.INVALID, "other", otherId + " cannot be merged with itself"));
        }
        if (!otherId.order().equals(work.id().order())) {
            return Decision.declined(
                    new Refusal(Refusal.Code.INVALID, "other", otherId + " is work for another order"));
        }
        Optional<Fulfillment> other = file.fulfillment(otherId);
        if (other.isEmpty()) {
            return Decision.notFound("fulfilment order", command.other());
        }
        List<Refusal> refusals = refusals(work, other.get());
        return refusals.isEmpty() ? merge(file, work, other.get()) : Decision.declined(refusals);
    }

    private static Decision merge(OrderFile file, Fulfillment work, Fulfillment other) {
        List<FulfillmentLine> lines =
                Fulfillments.lines(file.order(), Fulfillments.all(other, FulfillmentLine::released));
        file.apply(new WorkHandedOver(other.id(), work.id(), lines));
        file.apply(new WorkTakenOver(work.id(), other.id(), lines));
        file.save();
        return file.draft().accept(work.id().value());
    }

    private static List<Refusal> refusals(Fulfillment work, Fulfillment other) {
        Stream<Refusal> begun = Stream.of(work, other)
                .filter(each -> !isUntouched(each))
                .map(each -> refusal(each, "has begun, or has nothing to do: it is " + each.state()));
        Stream<Refusal> elsewhere = work.node().equals(other.node())
                ? Stream.empty()
                : Stream.of(refusal(other, "is at %s, not at %s; move it first".formatted(other.node(), work.node())));
        return Stream.concat(begun, elsewhere).toList();
    }

    private static boolean isUntouched(Fulfillment work) {
        long touched = work.units(line -> line.picked() + line.packed() + line.shipped());
        return touched == 0 && work.units(FulfillmentLine::released) > 0;
    }

    private static Refusal refusal(Fulfillment work, String why) {
        return new Refusal(Refusal.Code.WRONG_STATE, work.id().value(), work.id() + " " + why);
    }
}
