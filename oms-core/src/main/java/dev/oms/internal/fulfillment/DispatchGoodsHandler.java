package dev.oms.internal.fulfillment;

import dev.oms.command.Refusal;
import dev.oms.common.CustomerId;
import dev.oms.fulfillment.DispatchGoods;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.fulfillment.GoodsPacked;
import dev.oms.fulfillment.GoodsPicked;
import dev.oms.fulfillment.Package;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.order.NamedUnits;
import dev.oms.internal.order.Orders;
import dev.oms.order.LineUnits;
import dev.oms.order.Operation;
import dev.oms.order.UnitState;
import dev.oms.port.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Picks, packs and ships in one decision; each step is allowed or refused as if it came by itself. */
public final class DispatchGoodsHandler implements CommandHandler<DispatchGoods, Facts> {

    @Override
    public Class<DispatchGoods> type() {
        return DispatchGoods.class;
    }

    @Override
    public Facts read(DispatchGoods command, Reader reader) {
        return Fulfillments.readWithLots(
                command.fulfillmentId(), Fulfillments.reads(command.fulfillmentId()), command.lots(), reader);
    }

    @Override
    public Optional<CustomerId> customer(DispatchGoods command, Facts facts) {
        return Fulfillments.customer(facts, command.fulfillmentId());
    }

    @Override
    public Decision decide(DispatchGoods command, Facts facts, Draft draft) {
        return Fulfillments.on(command.fulfillmentId(), facts, draft, (file, work) -> dispatch(command, file, work));
    }

    private static Decision dispatch(DispatchGoods command, OrderFile file, Fulfillment work) {
        List<Package> packages = Fulfillments.newPackages(work, command.packages(), DispatchGoodsHandler::notPacked);
        NamedUnits units = Fulfillments.units(packages);
        List<Refusal> refusals = new ArrayList<>(Pickups.againstShipping(file, work));
        refusals.addAll(Fulfillments.tooMany(work, units, DispatchGoodsHandler::notPacked, "to be picked or packed"));
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        if (units.isEmpty()) {
            return Decision.declined(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    work.id().value(),
                    "nothing of %s is to be picked or packed, it is %s".formatted(work.id(), work.state())));
        }
        return pick(command, file, work, packages, units.summed());
    }

    private static Decision pick(
            DispatchGoods command, OrderFile file, Fulfillment work, List<Package> packages, List<LineUnits> units) {
        List<LineUnits> toPick =
                units.stream().flatMap(each -> beyondPicked(work, each)).toList();
        if (!toPick.isEmpty()) {
            List<Refusal> refusals = Orders.reasonsAgainst(file, Operation.PICK);
            if (!refusals.isEmpty()) {
                return Decision.declined(refusals);
            }
            file.apply(new GoodsPicked(
                    work.id(), Fulfillments.moves(work, toPick, UnitState.RELEASED, UnitState.Trigger.PICK)));
        }
        return packAndShip(command, file, work, packages, units);
    }

    private static Decision packAndShip(
            DispatchGoods command, OrderFile file, Fulfillment work, List<Package> packages, List<LineUnits> units) {
        List<Refusal> refusals = Orders.reasonsAgainst(file, Operation.PACK);
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        file.apply(new GoodsPacked(
                work.id(), packages, Fulfillments.moves(work, units, UnitState.PICKED, UnitState.Trigger.PACK)));
        refusals = Orders.reasonsAgainst(file, Operation.SHIP);
        return refusals.isEmpty()
                ? new Leaving(file, work, packages, command.carrier(), command.tracking(), command.lots()).decide()
                : Decision.declined(refusals);
    }

    private static int notPacked(FulfillmentLine line) {
        return line.released() + line.picked();
    }

    private static Stream<LineUnits> beyondPicked(Fulfillment work, LineUnits units) {
        int picked = work.line(units.line()).map(FulfillmentLine::picked).orElse(0);
        return units.units() > picked ? Stream.of(new LineUnits(units.line(), units.units() - picked)) : Stream.empty();
    }
}
