package dev.oms.port;

import dev.oms.archive.ArchiveOrders;
import dev.oms.archive.OrderArchived;
import dev.oms.catalog.ProductDefined;
import dev.oms.catalog.SellingRulesSet;
import dev.oms.catalog.StockTracked;
import dev.oms.catalog.offering.CatalogPublished;
import dev.oms.catalog.offering.Condition;
import dev.oms.command.Command;
import dev.oms.command.Effect;
import dev.oms.command.EffectParked;
import dev.oms.command.Event;
import dev.oms.command.TaskResumed;
import dev.oms.erasure.EraseClosedOrders;
import dev.oms.erasure.PersonalDataErased;
import dev.oms.fulfillment.CarrierBooking;
import dev.oms.fulfillment.ExpirePickup;
import dev.oms.fulfillment.GoodsGivenBack;
import dev.oms.fulfillment.GoodsLost;
import dev.oms.fulfillment.GoodsPacked;
import dev.oms.fulfillment.GoodsPicked;
import dev.oms.fulfillment.GoodsReleased;
import dev.oms.fulfillment.GoodsShipped;
import dev.oms.fulfillment.LotsShipped;
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
import dev.oms.inventory.ExpireReservation;
import dev.oms.inventory.FeedDropped;
import dev.oms.inventory.FillBackorders;
import dev.oms.inventory.LotRecalled;
import dev.oms.inventory.NodeDefined;
import dev.oms.inventory.OwedSettled;
import dev.oms.inventory.RefreshStock;
import dev.oms.inventory.ReservationEnded;
import dev.oms.inventory.ReservationExtended;
import dev.oms.inventory.ReservationShortened;
import dev.oms.inventory.ReservationsRepaired;
import dev.oms.inventory.ReviewBackorders;
import dev.oms.inventory.ReviewFeed;
import dev.oms.inventory.ReviewOutlook;
import dev.oms.inventory.ReviewParked;
import dev.oms.inventory.ShortfallCovered;
import dev.oms.inventory.ShortfallFound;
import dev.oms.inventory.StockAdjusted;
import dev.oms.inventory.StockChanged;
import dev.oms.inventory.StockFellShort;
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
import dev.oms.inventory.UnitsOwed;
import dev.oms.inventory.UnitsReserved;
import dev.oms.inventory.WithdrawLot;
import dev.oms.order.AddressChanged;
import dev.oms.order.AllocateOrder;
import dev.oms.order.BackorderFilled;
import dev.oms.order.CapacityHeld;
import dev.oms.order.ChargesApplied;
import dev.oms.order.DeliveryChanged;
import dev.oms.order.DisplaceUnits;
import dev.oms.order.ExclusionLifted;
import dev.oms.order.HoldPlaced;
import dev.oms.order.HoldReleased;
import dev.oms.order.LineParked;
import dev.oms.order.LinePromised;
import dev.oms.order.LinesAdded;
import dev.oms.order.LinesRepriced;
import dev.oms.order.NodeExcluded;
import dev.oms.order.OrderCancelled;
import dev.oms.order.OrderCompleted;
import dev.oms.order.OrderConfirmed;
import dev.oms.order.OrderPlaced;
import dev.oms.order.OrderRejected;
import dev.oms.order.OrderedAs;
import dev.oms.order.RetryParked;
import dev.oms.order.RunScheduledWave;
import dev.oms.order.SourceWave;
import dev.oms.order.TaxDeclared;
import dev.oms.order.TaxFiling;
import dev.oms.order.TaxTold;
import dev.oms.order.UnitsAllocated;
import dev.oms.order.UnitsCancelled;
import dev.oms.order.UnitsDeallocated;
import dev.oms.order.UnitsFed;
import dev.oms.order.UsesGivenBack;
import dev.oms.payment.AmountFellDue;
import dev.oms.payment.AmountSetOff;
import dev.oms.payment.LedgerOpened;
import dev.oms.payment.PaymentDeclined;
import dev.oms.payment.PaymentInstruction;
import dev.oms.payment.PaymentRequested;
import dev.oms.payment.PaymentSucceeded;
import dev.oms.pricing.CouponBatchClosed;
import dev.oms.pricing.CouponsIssued;
import dev.oms.pricing.CouponsWithdrawn;
import dev.oms.pricing.PriceComponent;
import dev.oms.pricing.PriceListDefined;
import dev.oms.pricing.PriceSet;
import dev.oms.pricing.PriceWithdrawn;
import dev.oms.pricing.PromotionAction;
import dev.oms.pricing.PromotionEnded;
import dev.oms.pricing.PromotionPublished;
import dev.oms.pricing.Reduction;
import dev.oms.quote.ExpireQuote;
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
import dev.oms.returns.ReturnCancelled;
import dev.oms.returns.ReturnCompleted;
import dev.oms.returns.ReturnReceived;
import dev.oms.returns.ReturnRequested;
import java.util.List;

/** The types that are stored under their simple name; a name once used keeps its meaning for ever. */
public final class StoredTypes {
    private StoredTypes() {}

    /** Every event. */
    public static final List<Class<? extends Event>> EVENTS = List.of(
            ProductDefined.class,
            CatalogPublished.class,
            PriceListDefined.class,
            PriceSet.class,
            PriceWithdrawn.class,
            PromotionPublished.class,
            PromotionEnded.class,
            CouponsIssued.class,
            CouponsWithdrawn.class,
            CouponBatchClosed.class,
            QuoteRequested.class,
            QuoteRevised.class,
            QuoteSubmitted.class,
            QuoteApproved.class,
            QuoteSentBack.class,
            QuoteApprovalDelegated.class,
            QuotePresented.class,
            QuoteAccepted.class,
            QuoteDeclined.class,
            QuoteCancelled.class,
            QuoteExpired.class,
            QuoteConverted.class,
            NodeDefined.class,
            StockReceived.class,
            StockAdjusted.class,
            StockChanged.class,
            StockReclassified.class,
            UnitsOwed.class,
            OwedSettled.class,
            StockTracked.class,
            LotRecalled.class,
            StockFellShort.class,
            StockRebuilt.class,
            ReservationsRepaired.class,
            UnitsReserved.class,
            ReservationExtended.class,
            ReservationShortened.class,
            ReservationEnded.class,
            TransferOrdered.class,
            TransferDispatched.class,
            TransferReceived.class,
            TransferCancelled.class,
            FeedDropped.class,
            AssemblyOrdered.class,
            AssemblyStarted.class,
            AssemblyFinished.class,
            AssemblyCancelled.class,
            SellingRulesSet.class,
            AvailabilityFell.class,
            AvailabilityRose.class,
            ShortfallFound.class,
            ShortfallCovered.class,
            SupplyExpected.class,
            SupplyRevised.class,
            SupplyReceived.class,
            SupplySent.class,
            SupplyCancelled.class,
            SupplyFreed.class,
            SupplyIssueRaised.class,
            SupplyIssueShrank.class,
            SupplyIssueResolved.class,
            ReplenishmentBegun.class,
            ReplenishmentChanged.class,
            ReplenishmentStopped.class,
            ProposalAccepted.class,
            OrderPlaced.class,
            OrderConfirmed.class,
            OrderRejected.class,
            OrderCompleted.class,
            OrderCancelled.class,
            UnitsAllocated.class,
            BackorderFilled.class,
            UnitsFed.class,
            CapacityHeld.class,
            UnitsDeallocated.class,
            UnitsCancelled.class,
            ChargesApplied.class,
            LinesAdded.class,
            LinesRepriced.class,
            LinePromised.class,
            UsesGivenBack.class,
            TaxDeclared.class,
            TaxTold.class,
            LineParked.class,
            NodeExcluded.class,
            ExclusionLifted.class,
            AddressChanged.class,
            DeliveryChanged.class,
            HoldPlaced.class,
            HoldReleased.class,
            GoodsReleased.class,
            GoodsPicked.class,
            GoodsGivenBack.class,
            WorkSplit.class,
            WorkHandedOver.class,
            WorkTakenOver.class,
            WorkCancelled.class,
            GoodsPacked.class,
            GoodsShipped.class,
            LotsShipped.class,
            ShipmentBooked.class,
            ShipmentDelivered.class,
            GoodsLost.class,
            LedgerOpened.class,
            AmountFellDue.class,
            AmountSetOff.class,
            PaymentRequested.class,
            PaymentSucceeded.class,
            PaymentDeclined.class,
            ReturnRequested.class,
            ReturnReceived.class,
            ReturnCompleted.class,
            ReturnCancelled.class,
            OrderArchived.class,
            PersonalDataErased.class,
            ClaimOpened.class,
            ClaimOwed.class,
            ClaimAsked.class,
            ClaimAnswered.class,
            StockReconciled.class,
            EffectParked.class,
            TaskResumed.class);

    /** Every effect. */
    public static final List<Class<? extends Effect>> EFFECTS = List.of(
            PaymentInstruction.class, CarrierBooking.class, Notification.class, StockRequest.class, TaxFiling.class);

    /** What stands inside of others and is one of several things; which one is told by the name of its type. */
    public static final List<Class<?>> CHOICES = List.of(
            Condition.class,
            OrderedAs.class,
            PriceComponent.class,
            dev.oms.pricing.Condition.class,
            PromotionAction.class,
            Reduction.class);

    /** Every command that a timer can hold. */
    public static final List<Class<? extends Command<?>>> TIMED_COMMANDS = List.of(
            AllocateOrder.class,
            ExpireQuote.class,
            FillBackorders.class,
            ReviewBackorders.class,
            ReviewParked.class,
            RetryParked.class,
            DisplaceUnits.class,
            ExpireReservation.class,
            ExpirePickup.class,
            SourceWave.class,
            RunScheduledWave.class,
            ReviewOutlook.class,
            ReviewFeed.class,
            WithdrawLot.class,
            RefreshStock.class,
            ArchiveOrders.class,
            EraseClosedOrders.class);
}
