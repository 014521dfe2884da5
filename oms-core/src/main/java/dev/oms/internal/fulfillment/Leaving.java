package dev.oms.internal.fulfillment;

import dev.oms.command.Refusal;
import dev.oms.command.StockMovement;
import dev.oms.common.ShipmentId;
import dev.oms.fulfillment.CarrierBooking;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.GoodsShipped;
import dev.oms.fulfillment.Package;
import dev.oms.fulfillment.Shipment;
import dev.oms.fulfillment.ShipmentDelivered;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.file.Lifecycle;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.file.Payments;
import dev.oms.internal.file.SetFree;
import dev.oms.internal.file.StockClaims;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.OwedUnits;
import dev.oms.inventory.StockRequest;
import dev.oms.inventory.UnitsOwed;
import dev.oms.order.LineUnits;
import dev.oms.order.Order;
import dev.oms.order.UnitState;
import dev.oms.port.Notification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Packages on their way out of a node: stock goes down, money falls due.
 *
 * @param carrier empty if the carrier port shall book them
 * @param tracking one number for each package in their order, or none
 */
record Leaving(OrderFile file, Fulfillment work, List<Package> packages, String carrier, List<String> tracking) {

    Decision decide() {
        if (!tracking.isEmpty() && tracking.size() != packages.size()) {
            return Decision.declined(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    "tracking",
                    "%d tracking numbers for %d packages".formatted(tracking.size(), packages.size())));
        }
        Shipment shipment = shipment();
        Order before = file.order();
        file.add(
                shipment,
                new GoodsShipped(
                        shipment,
                        Fulfillments.moves(work, shipment.contents(), UnitState.PACKED, UnitState.Trigger.SHIP)));
        List<HeldUnits> left = SetFree.between(before, file.order());
        if (file.order().isPickup()) {
            file.apply(new ShipmentDelivered(shipment.id(), DeliverShipmentHandler.moves(shipment)));
        }
        shipment.contents().forEach(each -> StockClaims.tell(file, StockRequest.Type.SHIP, work.node(), each));
        left.forEach(this::takeOffStock);
        owe(shipment, left);
        Payments.captureDue(
                file,
                file.order().charged().minus(before.charged()),
                shipment.id().value());
        Lifecycle.applyCharges(file);
        tell(shipment);
        Lifecycle.conclude(file);
        file.save();
        return file.draft().accept(shipment.id().value());
    }

    private void tell(Shipment shipment) {
        Order order = file.order();
        if (tracking.isEmpty() && !order.isPickup() && file.draft().settings().carrier()) {
            CarrierBooking booking = new CarrierBooking(
                    shipment.id(),
                    shipment.node(),
                    order.shipTo(),
                    shipment.parcels().size());
            file.draft().effect(CarrierBooking.id(shipment.id()), order.id().value(), booking);
        }
        file.draft()
                .notify(new Notification(
                        order.isPickup() ? "pickup.collected" : "shipment.shipped",
                        order.id(),
                        order.customer(),
                        shipment.id().value()));
    }

    private Shipment shipment() {
        List<Shipment.Parcel> parcels = new ArrayList<>();
        Map<Integer, Integer> byLine = new TreeMap<>();
        for (Package each : packages) {
            parcels.add(new Shipment.Parcel(each.number(), tracking.isEmpty() ? "" : tracking.get(parcels.size())));
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
                carrier,
                parcels,
                contents,
                contents.stream().flatMap(this::replacing).toList(),
                List.of(),
                file.draft().now());
    }

    /** Units that are sent for such as were lost. */
    private Stream<LineUnits> replacing(LineUnits units) {
        int owed = file.order().line(units.line()).orElseThrow().quantities().owed();
        int replaced = Math.min(owed, units.units());
        return replaced > 0 ? Stream.of(new LineUnits(units.line(), replaced)) : Stream.empty();
    }

    /** The owners of what left are owed for it from now on. */
    private void owe(Shipment shipment, List<HeldUnits> left) {
        int number = 0;
        for (HeldUnits each : left) {
            if (each.pool().ownership().isOthers()) {
                Draft draft = file.draft();
                OwedUnits owed = OwedUnits.of(shipment.id() + "/" + ++number, each, draft.now());
                draft.insert(owed);
                draft.event(owed.key(), owed.owner(), 1, new UnitsOwed(owed));
            }
        }
    }

    private void takeOffStock(HeldUnits each) {
        file.draft()
                .move(new StockMovement(
                        StockMovement.Type.SHIP,
                        each.sku(),
                        each.node(),
                        each.pool(),
                        -each.units(),
                        -each.units(),
                        0,
                        each.reference(),
                        ""));
    }
}
