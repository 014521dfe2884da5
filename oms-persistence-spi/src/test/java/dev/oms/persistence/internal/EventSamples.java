package dev.oms.persistence.internal;

import static dev.oms.persistence.internal.EntitySamples.*;
import static dev.oms.persistence.internal.EntitySamples.aReservation;
import static dev.oms.persistence.internal.EntitySamples.aTransfer;
import static dev.oms.persistence.internal.EntitySamples.anAssembly;
import static dev.oms.persistence.internal.Samples.*;
import static dev.oms.persistence.internal.Samples.NOON;

import dev.oms.archive.OrderArchived;
import dev.oms.catalog.Logistics;
import dev.oms.catalog.ProductDefined;
import dev.oms.catalog.SellingRulesSet;
import dev.oms.catalog.StockTracked;
import dev.oms.catalog.Tracking;
import dev.oms.catalog.offering.CatalogPublished;
import dev.oms.command.EffectParked;
import dev.oms.command.Event;
import dev.oms.command.TaskResumed;
import dev.oms.common.StockCondition;
import dev.oms.common.StockPool;
import dev.oms.erasure.PersonalDataErased;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.fulfillment.GoodsGivenBack;
import dev.oms.fulfillment.GoodsLost;
import dev.oms.fulfillment.GoodsPacked;
import dev.oms.fulfillment.GoodsPicked;
import dev.oms.fulfillment.GoodsReleased;
import dev.oms.fulfillment.GoodsShipped;
import dev.oms.fulfillment.LotsShipped;
import dev.oms.fulfillment.Package;
import dev.oms.fulfillment.ShipmentBooked;
import dev.oms.fulfillment.ShipmentDelivered;
import dev.oms.fulfillment.WorkCancelled;
import dev.oms.fulfillment.WorkHandedOver;
import dev.oms.fulfillment.WorkSplit;
import dev.oms.fulfillment.WorkTakenOver;
import dev.oms.inventory.AssemblyCancelled;
import dev.oms.inventory.AssemblyFinished;
import dev.oms.inventory.AssemblyOrdered;
import dev.oms.inventory.AssemblyStarted;
import dev.oms.inventory.AvailabilityFell;
import dev.oms.inventory.AvailabilityRose;
import dev.oms.inventory.ClaimAnswered;
import dev.oms.inventory.ClaimAsked;
import dev.oms.inventory.ClaimOpened;
import dev.oms.inventory.ClaimOwed;
import dev.oms.inventory.FeedDropped;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.LotItem;
import dev.oms.inventory.LotRecalled;
import dev.oms.inventory.NodeDefined;
import dev.oms.inventory.OrphanedUnits;
import dev.oms.inventory.OwedSettled;
import dev.oms.inventory.ReservationEnded;
import dev.oms.inventory.ReservationExtended;
import dev.oms.inventory.ReservationShortened;
import dev.oms.inventory.ReservationsRepaired;
import dev.oms.inventory.Shortfall;
import dev.oms.inventory.ShortfallCovered;
import dev.oms.inventory.ShortfallFound;
import dev.oms.inventory.ShortfallPolicy;
import dev.oms.inventory.StockAdjusted;
import dev.oms.inventory.StockChange;
import dev.oms.inventory.StockChanged;
import dev.oms.inventory.StockClaim;
import dev.oms.inventory.StockFellShort;
import dev.oms.inventory.StockItem;
import dev.oms.inventory.StockLevel;
import dev.oms.inventory.StockRebuilt;
import dev.oms.inventory.StockReceived;
import dev.oms.inventory.StockReclassified;
import dev.oms.inventory.StockReconciled;
import dev.oms.inventory.StockRequest;
import dev.oms.inventory.SupplyCancelled;
import dev.oms.inventory.SupplyExpected;
import dev.oms.inventory.SupplyFreed;
import dev.oms.inventory.SupplyIssueRaised;
import dev.oms.inventory.SupplyIssueResolved;
import dev.oms.inventory.SupplyIssueShrank;
import dev.oms.inventory.SupplyReceived;
import dev.oms.inventory.SupplyRevised;
import dev.oms.inventory.SupplySent;
import dev.oms.inventory.TransferCancelled;
import dev.oms.inventory.TransferDispatched;
import dev.oms.inventory.TransferOrdered;
import dev.oms.inventory.TransferReceived;
import dev.oms.inventory.TransferUnits;
import dev.oms.inventory.UnitsOwed;
import dev.oms.inventory.UnitsReserved;
import dev.oms.order.AddressChanged;
import dev.oms.order.BackorderFilled;
import dev.oms.order.CapacityHeld;
import dev.oms.order.ChargesApplied;
import dev.oms.order.DayShare;
import dev.oms.order.DeliveryChanged;
import dev.oms.order.ExclusionLifted;
import dev.oms.order.FedLine;
import dev.oms.order.HoldPlaced;
import dev.oms.order.HoldReleased;
import dev.oms.order.LineLot;
import dev.oms.order.LineParked;
import dev.oms.order.LinePromised;
import dev.oms.order.LineUnits;
import dev.oms.order.LinesAdded;
import dev.oms.order.LinesRepriced;
import dev.oms.order.NodeExcluded;
import dev.oms.order.OrderCancelled;
import dev.oms.order.OrderCompleted;
import dev.oms.order.OrderConfirmed;
import dev.oms.order.OrderPlaced;
import dev.oms.order.OrderRejected;
import dev.oms.order.TaxDeclared;
import dev.oms.order.TaxTold;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.order.UnitState.Trigger;
import dev.oms.order.UnitsAllocated;
import dev.oms.order.UnitsCancelled;
import dev.oms.order.UnitsDeallocated;
import dev.oms.order.UnitsFed;
import dev.oms.order.UsesGivenBack;
import dev.oms.payment.AmountDue;
import dev.oms.payment.AmountFellDue;
import dev.oms.payment.AmountSetOff;
import dev.oms.payment.LedgerOpened;
import dev.oms.payment.PaymentDeclined;
import dev.oms.payment.PaymentRequested;
import dev.oms.payment.PaymentSucceeded;
import dev.oms.quote.QuoteAccepted;
import dev.oms.quote.QuoteApprovalDelegated;
import dev.oms.quote.QuoteApproved;
import dev.oms.quote.QuoteCancelled;
import dev.oms.quote.QuoteConverted;
import dev.oms.quote.QuoteDeclined;
import dev.oms.quote.QuoteExpired;
import dev.oms.quote.QuotePresented;
import dev.oms.quote.QuoteRequested;
import dev.oms.quote.QuoteRevised;
import dev.oms.quote.QuoteSentBack;
import dev.oms.quote.QuoteSubmitted;
import dev.oms.replenishment.ProposalAccepted;
import dev.oms.replenishment.ReplenishmentBegun;
import dev.oms.replenishment.ReplenishmentChanged;
import dev.oms.replenishment.ReplenishmentStopped;
import dev.oms.returns.Disposition;
import dev.oms.returns.Inspected;
import dev.oms.returns.ReturnCancelled;
import dev.oms.returns.ReturnCompleted;
import dev.oms.returns.ReturnReceived;
import dev.oms.returns.ReturnRequested;
import dev.oms.sourcing.Parking;
import dev.oms.sourcing.Room;
import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingInputs;
import dev.oms.sourcing.SourcingInputs.Shelf;
import dev.oms.sourcing.SourcingInputs.Wanted;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** At least one event of every type. */
final class EventSamples {
    private static final List<UnitMove> MOVES = List.of(
            UnitMove.at(BERLIN, 1, UnitState.OPEN, Trigger.ALLOCATE, 2),
            UnitMove.at(BERLIN, 1, UnitState.OPEN, Trigger.ALLOCATE, 1).of(StockPool.consigned("ACME")),
            UnitMove.of(2, UnitState.OPEN, Trigger.BACKORDER, 3));
    private static final List<LineUnits> UNITS = List.of(new LineUnits(1, 2), new LineUnits(3, 1));

    private EventSamples() {}

    static List<Event> all() {
        return Stream.of(
                        masterData(),
                        PriceSamples.events(),
                        quotes(),
                        order(),
                        units(),
                        work(),
                        payment(),
                        returns(),
                        tasks())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Event> quotes() {
        return List.of(
                new QuoteRequested(EntitySamples.aQuote()),
                new QuoteRevised(EntitySamples.aQuoteVersion()),
                new QuoteSubmitted(List.of("sales-manager", "director")),
                new QuoteApproved(EntitySamples.aQuote().grants().get(0)),
                new QuoteSentBack("director", "agent:dan", "dear"),
                new QuoteApprovalDelegated(EntitySamples.aQuote().delegations().get(0)),
                new QuotePresented(2),
                new QuoteAccepted(EntitySamples.aQuote().acceptance().get(0)),
                new QuoteDeclined("dear"),
                new QuoteCancelled("dear"),
                new QuoteExpired(2),
                new QuoteConverted(EntitySamples.aQuote().conversions()));
    }

    private static List<Event> masterData() {
        return List.of(
                new ProductDefined(aProduct()),
                new CatalogPublished("2026-1", NOON, 1_000, 0),
                new NodeDefined(aNode()),
                new StockReceived(
                        BERLIN,
                        StockPool.USUAL,
                        List.of(new StockItem("TEA-250G", 1_000_000_000L)),
                        "PO-1",
                        List.of(LotItem.of("TEA-250G", "L1", 7))),
                new StockAdjusted(
                        BERLIN, TEA, StockPool.USUAL, 10, 8, "counted", List.of(LotItem.of("TEA-250G", "L1", 8))),
                new StockChanged(
                        BERLIN,
                        StockPool.consigned("ACME"),
                        StockChange.QUARANTINE,
                        List.of(new StockItem("TEA-250G", 2)),
                        List.of(),
                        "wet"),
                new StockReclassified(
                        BERLIN,
                        StockPool.vendorManaged("ACME"),
                        StockPool.USUAL.in(StockCondition.REFURBISHED),
                        List.of(new StockItem("TEA-250G", 3)),
                        "bought"),
                new UnitsOwed(EntitySamples.somethingOwed()),
                new OwedSettled("ACME", "O-1-S1/1", "INV-7"),
                new StockTracked(TEA, List.of(new Tracking(Tracking.By.LOT, 30))),
                new LotRecalled(TEA, "L1", "glass"),
                new LotsShipped(SHIPMENT, List.of(new LineLot(1, "L1", 2))),
                new StockFellShort(
                        new Shortfall(TEA, BERLIN, StockPool.consigned("ACME"), 3, 5),
                        ShortfallPolicy.Response.RESOURCE,
                        List.of(new HeldUnits("O-1/1", TEA, BERLIN, StockPool.consigned("ACME"), 2))),
                new StockRebuilt(
                        List.of(new StockRebuilt.Correction(
                                new StockLevel(TEA, BERLIN, 8, 3, 1), new StockLevel(TEA, BERLIN, 10, 3, 0))),
                        List.of(new StockRebuilt.LotCorrection(
                                EntitySamples.aLot(), EntitySamples.aLot().recall()))),
                new ReservationsRepaired(List.of(new OrphanedUnits("O-1/1", TEA, BERLIN, StockPool.USUAL, 4, 0))),
                new UnitsReserved(aReservation()),
                new ReservationExtended(NOON),
                new ReservationShortened(List.of(new HeldUnits("R-1/1", TEA, BERLIN, StockPool.USUAL, 2))),
                new ReservationEnded(ReservationEnded.Ending.ORDERED, "O-1"),
                new TransferOrdered(aTransfer()),
                new TransferDispatched(List.of(new TransferUnits(TEA, 8)), List.of(LotItem.of("TEA-250G", "L1", 8))),
                new TransferReceived(
                        List.of(new TransferUnits(TEA, 5)),
                        List.of(new TransferUnits(TEA, 1)),
                        "lorry lost",
                        List.of(LotItem.of("TEA-250G", "L1", 6))),
                new TransferCancelled("not needed"),
                new FeedDropped(2, 1),
                new AssemblyOrdered(anAssembly()),
                new AssemblyStarted(anAssembly().id()),
                new AssemblyFinished(3, 1, "cup broken"),
                new AssemblyCancelled("not needed"),
                new SellingRulesSet(TEA, EntitySamples.someRules()),
                new AvailabilityFell(TEA, 10, 9),
                new AvailabilityRose(TEA, 0, 5),
                new ShortfallFound(TEA, 7),
                new ShortfallCovered(TEA),
                new SupplyExpected(EntitySamples.aSupply()),
                new SupplyRevised(EntitySamples.aSupply().id(), 90, NOON, "late"),
                new SupplyReceived(EntitySamples.aSupply().id(), 30, List.of(LotItem.of("TEA-250G", "L1", 30))),
                new StockReconciled(BERLIN, List.of(new StockReconciled.Change(TEA, 12, 10))),
                new ClaimOpened(StockClaim.open(ORDER, BERLIN)),
                new ClaimOwed(BERLIN, StockRequest.Type.SHIP, List.of(new StockRequest.Item(1, TEA, 2))),
                new ClaimAsked(EntitySamples.aRequest()),
                new ClaimAnswered(BERLIN, 3, List.of(new ClaimAnswered.Share(1, 2))),
                new SupplyFreed(EntitySamples.aSupply().id(), 1),
                new SupplySent(EntitySamples.aSupply().id()),
                new ReplenishmentBegun(EntitySamples.aRule()),
                new ReplenishmentChanged(EntitySamples.aRule()),
                new SupplyIssueRaised(EntitySamples.anIssue()),
                new SupplyIssueShrank(3),
                new SupplyIssueResolved(EntitySamples.anIssue().resolved().get(0)),
                new ReplenishmentStopped(),
                new ProposalAccepted(3, 36, EntitySamples.aSupply().id(), LocalDate.of(2026, 3, 1)),
                new SupplyCancelled(EntitySamples.aSupply().id(), "gone"));
    }

    private static List<Event> order() {
        return List.of(
                new OrderPlaced(anOrder()),
                new OrderConfirmed(),
                new OrderRejected("card declined"),
                new OrderCompleted(),
                new OrderCancelled(),
                new LinesAdded(List.of(tea(4), postage())),
                new LinesRepriced(List.of(new LinesRepriced.Line(1, tea(4).price()))),
                new AddressChanged(anAddress()),
                new DeliveryChanged(List.of(BERLIN), List.of(LocalDate.of(2024, 5, 20))),
                new HoldPlaced(aHold()),
                new HoldReleased("fraud-check"),
                new LinePromised(2, 5, List.of(NOON), "PO-4711/3 is late"),
                new LineParked(
                        2, new Parking(Parking.Reason.NOTHING_FITS, "does not ship to DE", NOON, 1, List.of(NOON))),
                new LineParked(1, new Parking(Parking.Reason.STOCK_LOST, "", NOON, 0, List.of())),
                new NodeExcluded(BERLIN, List.of(1, 2)),
                new ExclusionLifted(1, BERLIN, "roof mended"),
                new UsesGivenBack(List.of(Samples.aUse())),
                new TaxDeclared(Samples.taxEntry()),
                new TaxTold(1, "txn_7"),
                new OrderArchived(),
                new PersonalDataErased());
    }

    private static List<Event> units() {
        SourcingDecision sourcing = new SourcingDecision(
                List.of(new SourcingDecision.Assignment(1, BERLIN, 2)),
                List.of(
                        new SourcingDecision.Candidate(BERLIN, true, "closest"),
                        new SourcingDecision.Candidate(HAMBURG, false, "")));
        return List.of(
                new UnitsAllocated(MOVES, sourcing, List.of(), ""),
                new UnitsAllocated(List.of(), new SourcingDecision(List.of(), List.of()), List.of(), "roof leaks"),
                new UnitsAllocated(MOVES, counted(), List.of(inputs()), ""),
                new UnitsFed(
                        BERLIN,
                        MOVES,
                        List.of(new FedLine(2, 3, HAMBURG, aTransfer().id(), NOON)),
                        sourcing,
                        List.of(inputs())),
                new BackorderFilled(MOVES, List.of(), List.of()),
                new BackorderFilled(MOVES, List.of(sourcing), List.of(inputs())),
                new UnitsDeallocated(MOVES, "node closed"),
                new CapacityHeld(List.of(new DayShare(BERLIN, LocalDate.parse("2026-03-02"), 2, 0, 0))),
                new UnitsCancelled(MOVES, ""),
                new ChargesApplied(List.of(UnitMove.of(3, UnitState.OPEN, Trigger.CHARGE, 1))));
    }

    private static SourcingDecision counted() {
        LocalDate day = LocalDate.parse("2026-03-02");
        return new SourcingDecision(
                List.of(new SourcingDecision.Assignment(1, BERLIN, 2)),
                List.of(new SourcingDecision.Candidate(BERLIN, true, "gives 2 of 3 units", List.of(day), List.of(day))),
                List.of(new SourcingDecision.Shortfall(1, 1, "too little")),
                List.of(new SourcingDecision.Figures(590_000, -1, false, List.of(690_000L), "5.90 EUR")));
    }

    private static SourcingInputs inputs() {
        return new SourcingInputs(
                "cheapest",
                anAddress(),
                List.of(
                        new Wanted(1, TEA, 3, 0, List.of(), List.of()),
                        new Wanted(
                                2,
                                TEA,
                                1,
                                490,
                                List.of(new Logistics(5, Set.of("COLD"), true, "food")),
                                List.of(HAMBURG))),
                List.of(new Shelf(BERLIN, 7, List.of(2L)), new Shelf(HAMBURG, 1, List.of())),
                List.of(HAMBURG),
                "web",
                100,
                List.of(BERLIN),
                List.of(LocalDate.parse("2026-03-04")),
                List.of(new Room(BERLIN, LocalDate.parse("2026-03-02"), 3, 40)));
    }

    private static List<Event> work() {
        List<UnitMove> picked = List.of(UnitMove.at(BERLIN, 1, UnitState.RELEASED, Trigger.PICK, 2));
        return List.of(
                new GoodsReleased(someWork(), MOVES),
                new GoodsPicked(WORK, picked),
                new GoodsGivenBack(WORK, MOVES, "not on the shelf"),
                new WorkSplit(WORK, someWork()),
                new WorkHandedOver(WORK, WORK, List.of(new FulfillmentLine(1, TEA, 2, 0, 0, 0))),
                new WorkTakenOver(WORK, WORK, List.of(new FulfillmentLine(1, TEA, 2, 0, 0, 0))),
                new WorkCancelled(WORK, MOVES, "customer changed their mind"),
                new GoodsPacked(WORK, List.of(new Package(1, UNITS, false)), MOVES),
                new GoodsShipped(aShipment(), MOVES),
                new GoodsLost(
                        SHIPMENT, List.of(UnitMove.of(1, UnitState.SHIPPED, Trigger.LOSE, 1)), "fell off the lorry"),
                new ShipmentBooked(SHIPMENT, "DHL", List.of("1", "2")),
                new ShipmentDelivered(SHIPMENT, MOVES));
    }

    private static List<Event> payment() {
        return List.of(
                new LedgerOpened(aLedger()),
                new AmountFellDue(AmountDue.capture(euros("0.01"), "O-1-S1")),
                new AmountSetOff(AmountDue.refund(euros("0.01"), "O-1-R1", "O-1-S1")),
                new PaymentRequested(aLedger().transactions().get(2)),
                new PaymentSucceeded("O-P3", "ch_1"),
                new PaymentDeclined("O-P3", "limit"));
    }

    private static List<Event> returns() {
        return List.of(
                new ReturnRequested(aReturn()),
                new ReturnReceived(RETURN, BERLIN, UNITS, List.of(new LineLot(1, "S1", 1))),
                new ReturnCompleted(RETURN, List.of(new Inspected(1, Disposition.QUARANTINE, 2)), UNITS, euros("9.80")),
                new ReturnCancelled(RETURN, "never sent"));
    }

    private static List<Event> tasks() {
        return List.of(new EffectParked("O-1-E1", "capture 12.00 EUR", "timeout"), new TaskResumed("O-1-E1"));
    }
}
