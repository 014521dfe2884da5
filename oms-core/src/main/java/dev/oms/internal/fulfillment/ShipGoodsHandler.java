package dev.oms.internal.fulfillment;

import dev.oms.command.Refusal;
import dev.oms.command.StockMovement;
import dev.oms.common.CustomerId;
import dev.oms.common.Money;
import dev.oms.common.ShipmentId;
import dev.oms.fulfillment.CarrierBooking;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.GoodsShipped;
import dev.oms.fulfillment.Package;
import dev.oms.fulfillment.ShipGoods;
import dev.oms.fulfillment.Shipment;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.Lifecycle;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.file.Payments;
import dev.oms.order.LineUnits;
import dev.oms.order.Operation;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.UnitState;
import dev.oms.port.Facts;
import dev.oms.port.Notification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets packages leave: stock goes down, money falls due. */
public final class ShipGoodsHandler implements CommandHandler<ShipGoods, Facts> {

    @Override
    public Class<ShipGoods> type() {
        return ShipGoods.class;
    }

    @Override
    public Facts read(ShipGoods command, Reader reader) {
        return reader.read(Fulfillments.reads(command.fulfillmentId()));
    }

    @Override
    public Optional<CustomerId> customer(ShipGoods command, Facts facts) {
        return Fulfillments.customer(facts, command.fulfillmentId());
    }

    @Override
    public Decision decide(ShipGoods command, Facts facts, Draft draft) {
        return Fulfillments.on(
                command.fulfillmentId(), Operation.SHIP, facts, draft, (file, work) -> check(command, file, work));
    }

    private static Decision check(ShipGoods command, OrderFile file, Fulfillment work) {
        List<Refusal> refusals = packageRefusals(command, work);
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        List<Package> leaving = leaving(command, work);
        if (leaving.isEmpty()) {
            return Decision.declined(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    work.id().value(),
                    "no package of %s is ready to ship, it is %s".formatted(work.id(), work.state())));
        }
        if (!command.tracking().isEmpty() && command.tracking().size() != leaving.size()) {
            return Decision.declined(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    "tracking",
                    "%d tracking numbers for %d packages"
                            .formatted(command.tracking().size(), leaving.size())));
        }
        return ship(command, file, work, leaving);
    }

    private static List<Refusal> packageRefusals(ShipGoods command, Fulfillment work) {
        List<Refusal> refusals = new ArrayList<>();
        Set<Integer> ready = work.packagesReady().stream().map(Package::number).collect(Collectors.toSet());
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < command.packages().size(); i++) {
            int number = command.packages().get(i);
            String at = "packages[" + i + "]";
            if (!seen.add(number)) {
                refusals.add(new Refusal(Refusal.Code.INVALID, at, "package " + number + " is named twice"));
            } else if (!ready.contains(number)) {
                String text = "packages %s of %s are ready to ship, not %d"
                        .formatted(new TreeSet<>(ready), work.id(), number);
                refusals.add(new Refusal(Refusal.Code.WRONG_STATE, at, text));
            }
        }
        return refusals;
    }

    /** In the order of the command, which is that of its tracking numbers. */
    private static List<Package> leaving(ShipGoods command, Fulfillment work) {
        if (command.packages().isEmpty()) {
            return work.packagesReady();
        }
        Map<Integer, Package> byNumber =
                work.packages().stream().collect(Collectors.toMap(Package::number, Function.identity()));
        return command.packages().stream()
                .flatMap(number -> Stream.ofNullable(byNumber.get(number)))
                .toList();
    }

    private static Decision ship(ShipGoods command, OrderFile file, Fulfillment work, List<Package> leaving) {
        Shipment shipment = shipment(command, file, work, leaving);
        Money before = file.order().charged();
        file.add(
                shipment,
                new GoodsShipped(
                        shipment,
                        Fulfillments.moves(work, shipment.contents(), UnitState.PACKED, UnitState.Trigger.SHIP)));
        shipment.contents().forEach(units -> takeOffStock(file, work, units));
        Payments.captureDue(
                file, file.order().charged().minus(before), shipment.id().value());
        Lifecycle.applyCharges(file);
        tell(command, file, shipment);
        Lifecycle.conclude(file);
        file.save();
        return file.draft().accept(shipment.id().value());
    }

    private static void tell(ShipGoods command, OrderFile file, Shipment shipment) {
        Order order = file.order();
        if (command.tracking().isEmpty() && file.draft().settings().carrier()) {
            CarrierBooking booking = new CarrierBooking(
                    shipment.id(),
                    shipment.node(),
                    order.shipTo(),
                    shipment.parcels().size());
            file.draft().effect(shipment.id() + "-book", order.id().value(), booking);
        }
        file.draft()
                .notify(new Notification(
                        "shipment.shipped",
                        order.id(),
                        order.customer(),
                        shipment.id().value()));
    }

    private static Shipment shipment(ShipGoods command, OrderFile file, Fulfillment work, List<Package> leaving) {
        List<Shipment.Parcel> parcels = new ArrayList<>();
        Map<Integer, Integer> byLine = new TreeMap<>();
        for (Package each : leaving) {
            String tracking =
                    command.tracking().isEmpty() ? "" : command.tracking().get(parcels.size());
            parcels.add(new Shipment.Parcel(each.number(), tracking));
            each.contents().forEach(units -> byLine.merge(units.line(), units.units(), Math::addExact));
        }
        List<LineUnits> contents = byLine.entrySet().stream()
                .map(e -> new LineUnits(e.getKey(), e.getValue()))
                .toList();
        ShipmentId id = new ShipmentId(file.order().id(), file.order().shipments() + 1);
        return new Shipment(
                id,
                work.id(),
                work.node(),
                Shipment.State.SHIPPED,
                command.carrier(),
                parcels,
                contents,
                file.draft().now());
    }

    private static void takeOffStock(OrderFile file, Fulfillment work, LineUnits units) {
        OrderLine line = file.order().line(units.line()).orElseThrow();
        String reference = OrderLine.reference(file.order().id(), line.number());
        file.draft()
                .move(new StockMovement(
                        StockMovement.Type.SHIP,
                        line.sku(),
                        work.node(),
                        -units.units(),
                        -units.units(),
                        0,
                        reference,
                        ""));
    }
}
