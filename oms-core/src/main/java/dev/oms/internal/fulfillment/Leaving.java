package dev.oms.internal.fulfillment;

import dev.oms.command.Refusal;
import dev.oms.command.StockMovement;
import dev.oms.common.ShipmentId;
import dev.oms.fulfillment.CarrierBooking;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.GoodsShipped;
import dev.oms.fulfillment.LotsShipped;
import dev.oms.fulfillment.Package;
import dev.oms.fulfillment.Shipment;
import dev.oms.fulfillment.ShipmentDelivered;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.file.Lifecycle;
import dev.oms.internal.file.Lots;
import dev.oms.internal.file.LotsGiven;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.file.Payments;
import dev.oms.internal.file.SetFree;
import dev.oms.internal.file.StockClaims;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.Lot;
import dev.oms.inventory.OwedUnits;
import dev.oms.inventory.StockRequest;
import dev.oms.inventory.UnitsOwed;
import dev.oms.order.LineLot;
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
 * @param lots that are named for lines that are tracked
 */
record Leaving(
        OrderFile file,
        Fulfillment work,
        List<Package> packages,
        String carrier,
        List<String> tracking,
        List<LineLot> lots) {

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
        List<Refusal> unknown = takeOffStock(shipment, left);
        if (!unknown.isEmpty()) {
            return Decision.declined(unknown);
        }
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
                file.draft().now(),
                List.of());
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

    /** Answers why nobody knows of which lots they are. */
    private List<Refusal> takeOffStock(Shipment shipment, List<HeldUnits> left) {
        Lots known = new Lots(file.facts(), file.draft());
        LotsGiven given = new LotsGiven(known, file.facts(), lots, known::mayLeave);
        for (HeldUnits each : left) {
            for (LotsGiven.Part part : Fulfillments.parts(file, given, each)) {
                takeOffStock(shipment, each, part);
                known.find(each.sku(), part.lot())
                        .ifPresent(lot -> known.change(lot, before -> sold(before, shipment, each, part, known)));
            }
        }
        known.save();
        if (!given.given().isEmpty()) {
            file.apply(new LotsShipped(shipment.id(), given.given()));
        }
        return given.refusals();
    }

    private static Lot sold(Lot before, Shipment shipment, HeldUnits each, LotsGiven.Part part, Lots known) {
        Lot left = before.moved(each.position(), -part.units(), 0).shipped(part.units());
        return known.isSerial(each.sku()) ? left.soldWith(shipment.id()) : left;
    }

    /** Where lots are known, the movement says with which shipment they left. */
    private void takeOffStock(Shipment shipment, HeldUnits each, LotsGiven.Part part) {
        file.draft()
                .move(new StockMovement(
                        StockMovement.Type.SHIP,
                        each.sku(),
                        each.node(),
                        each.pool(),
                        part.lot(),
                        -part.units(),
                        -part.units(),
                        0,
                        each.reference(),
                        part.lot().isEmpty() ? "" : shipment.id().value()));
    }
}
