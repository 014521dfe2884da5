package dev.oms.internal.fulfillment;

import dev.oms.command.Refusal;
import dev.oms.common.CustomerId;
import dev.oms.common.ShipmentId;
import dev.oms.fulfillment.GoodsLost;
import dev.oms.fulfillment.LoseGoods;
import dev.oms.fulfillment.Shipment;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.order.NamedUnits;
import dev.oms.internal.order.Orders;
import dev.oms.order.AllocateOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.Operation;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.returns.Return;
import dev.oms.returns.ReturnLine;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives up goods that were lost on their way, and has them sent again. */
public final class LoseGoodsHandler implements CommandHandler<LoseGoods, Facts> {

    @Override
    public Class<LoseGoods> type() {
        return LoseGoods.class;
    }

    @Override
    public Facts read(LoseGoods command, Reader reader) {
        ShipmentId id = ShipmentId.parse(command.shipmentId());
        Facts facts = reader.read(Orders.readsWithReturns(id.order().value()));
        ReadSet lots = facts.find(Shipment.key(id), Shipment.class)
                .map(found -> LostSerials.reads(found.entity(), facts))
                .orElse(ReadSet.NOTHING);
        return lots.isEmpty() ? facts : facts.and(reader.read(lots));
    }

    @Override
    public Optional<CustomerId> customer(LoseGoods command, Facts facts) {
        return Orders.customer(facts, ShipmentId.parse(command.shipmentId()).order());
    }

    @Override
    public Decision decide(LoseGoods command, Facts facts, Draft draft) {
        ShipmentId id = ShipmentId.parse(command.shipmentId());
        if (facts.find(Shipment.key(id), Shipment.class).isEmpty()) {
            return Decision.notFound("shipment", command.shipmentId());
        }
        return Orders.on(
                id.order().value(),
                Operation.LOSE,
                facts,
                draft,
                file -> check(command, file, file.shipment(id).orElseThrow()));
    }

    private static Decision check(LoseGoods command, OrderFile file, Shipment shipment) {
        if (shipment.state() != Shipment.State.SHIPPED) {
            return Decision.declined(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    shipment.id().value(),
                    "%s is not on its way, it is %s".formatted(shipment.id(), shipment.state())));
        }
        NamedUnits units =
                NamedUnits.of(command.units().isEmpty() ? Fulfillments.underWay(shipment) : command.units(), "units");
        List<Refusal> refusals =
                units.beyond(line -> losable(file, shipment, line), "are on their way with " + shipment.id());
        LostSerials serials = new LostSerials(command, shipment, file);
        refusals = refusals.isEmpty() ? serials.refusals(units.summed()) : refusals;
        if (refusals.isEmpty()) {
            serials.lose(units.summed());
        }
        return refusals.isEmpty() ? lose(command, file, shipment, units.summed()) : Decision.declined(refusals);
    }

    private static Decision lose(LoseGoods command, OrderFile file, Shipment shipment, List<LineUnits> units) {
        List<UnitMove> moves = units.stream()
                .map(each -> UnitMove.of(each.line(), UnitState.SHIPPED, UnitState.Trigger.LOSE, each.units()))
                .toList();
        file.apply(new GoodsLost(shipment.id(), moves, command.reason()));
        String order = file.order().id().value();
        // No node has failed: any may send them again.
        file.draft().timer(file.draft().now(), order, new AllocateOrder(order, Set.of()));
        file.save();
        return file.draft().accept(shipment.id().value());
    }

    /** What is on its way and neither came back nor is to. */
    private static int losable(OrderFile file, Shipment shipment, int line) {
        int returning = file.returns().stream()
                .filter(Return::isOpen)
                .flatMap(open -> open.line(line).stream())
                .mapToInt(ReturnLine::requested)
                .sum();
        int returnable = file.order()
                .line(line)
                .map(wanted -> wanted.quantities().returnable())
                .orElse(0);
        return Math.max(0, Math.min(shipment.arriving(line), returnable - returning));
    }
}
