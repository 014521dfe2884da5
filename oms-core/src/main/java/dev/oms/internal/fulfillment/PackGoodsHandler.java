package dev.oms.internal.fulfillment;

import dev.oms.command.Refusal;
import dev.oms.common.CustomerId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.fulfillment.GoodsPacked;
import dev.oms.fulfillment.PackGoods;
import dev.oms.fulfillment.Package;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.order.NamedUnits;
import dev.oms.order.Operation;
import dev.oms.order.UnitState;
import dev.oms.port.Facts;
import java.util.List;
import java.util.Optional;

/** Puts picked units into packages. */
public final class PackGoodsHandler implements CommandHandler<PackGoods, Facts> {

    @Override
    public Class<PackGoods> type() {
        return PackGoods.class;
    }

    @Override
    public Facts read(PackGoods command, Reader reader) {
        return reader.read(Fulfillments.reads(command.fulfillmentId()));
    }

    @Override
    public Optional<CustomerId> customer(PackGoods command, Facts facts) {
        return Fulfillments.customer(facts, command.fulfillmentId());
    }

    @Override
    public Decision decide(PackGoods command, Facts facts, Draft draft) {
        return Fulfillments.on(
                command.fulfillmentId(), Operation.PACK, facts, draft, (file, work) -> pack(command, file, work));
    }

    private static Decision pack(PackGoods command, OrderFile file, Fulfillment work) {
        List<Package> packages = Fulfillments.newPackages(work, command.packages(), FulfillmentLine::picked);
        NamedUnits units = Fulfillments.units(packages);
        List<Refusal> refusals = Fulfillments.tooMany(work, units, FulfillmentLine::picked, "picked");
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        if (units.isEmpty()) {
            return Decision.declined(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    work.id().value(),
                    "nothing of %s is picked, it is %s".formatted(work.id(), work.state())));
        }
        file.apply(new GoodsPacked(
                work.id(),
                packages,
                Fulfillments.moves(work, units.summed(), UnitState.PICKED, UnitState.Trigger.PACK)));
        Pickups.ready(file, file.fulfillment(work.id()).orElseThrow());
        file.save();
        return file.draft().accept(command.fulfillmentId());
    }
}
