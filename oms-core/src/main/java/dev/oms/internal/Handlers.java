package dev.oms.internal;

import dev.oms.internal.archive.ArchiveOrderHandler;
import dev.oms.internal.archive.ArchiveOrdersHandler;
import dev.oms.internal.catalog.DefineProductsHandler;
import dev.oms.internal.catalog.PublishCatalogHandler;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Settings;
import dev.oms.internal.erasure.EraseClosedOrdersHandler;
import dev.oms.internal.erasure.EraseCustomerHandler;
import dev.oms.internal.fulfillment.BookShipmentHandler;
import dev.oms.internal.fulfillment.DeliverShipmentHandler;
import dev.oms.internal.fulfillment.DispatchGoodsHandler;
import dev.oms.internal.fulfillment.ExpirePickupHandler;
import dev.oms.internal.fulfillment.HandOverGoodsHandler;
import dev.oms.internal.fulfillment.LoseGoodsHandler;
import dev.oms.internal.fulfillment.MergeWorkHandler;
import dev.oms.internal.fulfillment.MoveWorkHandler;
import dev.oms.internal.fulfillment.PackGoodsHandler;
import dev.oms.internal.fulfillment.PickGoodsHandler;
import dev.oms.internal.fulfillment.RejectFulfillmentHandler;
import dev.oms.internal.fulfillment.ReleaseOrderHandler;
import dev.oms.internal.fulfillment.ShipGoodsHandler;
import dev.oms.internal.fulfillment.SplitWorkHandler;
import dev.oms.internal.inventory.AdjustStockHandler;
import dev.oms.internal.inventory.ApplyStockDeltaHandler;
import dev.oms.internal.inventory.CancelAssemblyHandler;
import dev.oms.internal.inventory.CancelSupplyHandler;
import dev.oms.internal.inventory.CancelTransferHandler;
import dev.oms.internal.inventory.ChangeStockHandler;
import dev.oms.internal.inventory.DefineNodeHandler;
import dev.oms.internal.inventory.DispatchTransferHandler;
import dev.oms.internal.inventory.DisplaceUnitsHandler;
import dev.oms.internal.inventory.ExpectSupplyHandler;
import dev.oms.internal.inventory.ExpireReservationHandler;
import dev.oms.internal.inventory.ExtendReservationHandler;
import dev.oms.internal.inventory.FillBackordersHandler;
import dev.oms.internal.inventory.FinishAssemblyHandler;
import dev.oms.internal.inventory.OrderAssemblyHandler;
import dev.oms.internal.inventory.OrderTransferHandler;
import dev.oms.internal.inventory.RebuildStockHandler;
import dev.oms.internal.inventory.RecallLotHandler;
import dev.oms.internal.inventory.ReceiveStockHandler;
import dev.oms.internal.inventory.ReceiveSupplyHandler;
import dev.oms.internal.inventory.ReceiveTransferHandler;
import dev.oms.internal.inventory.ReclassifyStockHandler;
import dev.oms.internal.inventory.ReconcileStockHandler;
import dev.oms.internal.inventory.RefreshStockHandler;
import dev.oms.internal.inventory.ReleaseReservationHandler;
import dev.oms.internal.inventory.RepairReservationsHandler;
import dev.oms.internal.inventory.ReserveUnitsHandler;
import dev.oms.internal.inventory.ResolveSupplyIssueHandler;
import dev.oms.internal.inventory.ReviewBackordersHandler;
import dev.oms.internal.inventory.ReviewFeedHandler;
import dev.oms.internal.inventory.ReviewOutlookHandler;
import dev.oms.internal.inventory.ReviewParkedHandler;
import dev.oms.internal.inventory.ReviseSupplyHandler;
import dev.oms.internal.inventory.SendSupplyHandler;
import dev.oms.internal.inventory.SetSellingRulesHandler;
import dev.oms.internal.inventory.SettleOwedHandler;
import dev.oms.internal.inventory.StartAssemblyHandler;
import dev.oms.internal.inventory.TrackStockHandler;
import dev.oms.internal.inventory.WithdrawLotHandler;
import dev.oms.internal.order.AllocateOrderHandler;
import dev.oms.internal.order.CancelOrderHandler;
import dev.oms.internal.order.ChangeOrderHandler;
import dev.oms.internal.order.LiftExclusionHandler;
import dev.oms.internal.order.PlaceHoldHandler;
import dev.oms.internal.order.PlaceOrderHandler;
import dev.oms.internal.order.ReSourceOrderHandler;
import dev.oms.internal.order.ReleaseHoldHandler;
import dev.oms.internal.order.RetryParkedHandler;
import dev.oms.internal.order.RunScheduledWaveHandler;
import dev.oms.internal.order.ScheduleWavesHandler;
import dev.oms.internal.order.SourceWaveHandler;
import dev.oms.internal.payment.RetryPaymentHandler;
import dev.oms.internal.pricing.CloseCouponBatchHandler;
import dev.oms.internal.pricing.DefinePriceListHandler;
import dev.oms.internal.pricing.EndPromotionHandler;
import dev.oms.internal.pricing.IssueCouponsHandler;
import dev.oms.internal.pricing.PriceBoards;
import dev.oms.internal.pricing.PublishPromotionHandler;
import dev.oms.internal.pricing.PutPricesHandler;
import dev.oms.internal.pricing.WithdrawCouponsHandler;
import dev.oms.internal.pricing.WithdrawPricesHandler;
import dev.oms.internal.quote.ConvertQuoteHandler;
import dev.oms.internal.quote.QuoteHandlers;
import dev.oms.internal.quote.RequestQuoteHandler;
import dev.oms.internal.quote.ReviseQuoteHandler;
import dev.oms.internal.replenishment.AcceptProposalHandler;
import dev.oms.internal.replenishment.SetReplenishmentHandler;
import dev.oms.internal.replenishment.StopReplenishmentHandler;
import dev.oms.internal.returns.CancelReturnHandler;
import dev.oms.internal.returns.InspectReturnHandler;
import dev.oms.internal.returns.ReceiveReturnHandler;
import dev.oms.internal.returns.RequestReturnHandler;
import dev.oms.internal.task.AdvanceSubscriptionHandler;
import dev.oms.internal.task.ReportEffectHandler;
import dev.oms.internal.task.ReportTimerFailureHandler;
import dev.oms.internal.task.ResumeTaskHandler;
import dev.oms.internal.task.TakeSubscriptionHandler;
import java.util.List;
import java.util.stream.Stream;

/** One handler for each type of command. */
public final class Handlers {
    private Handlers() {}

    /** All of them. */
    public static List<CommandHandler<?, ?>> all(Settings settings) {
        return all(settings, new PriceBoards());
    }

    /** @param boards what this node knows of stored prices */
    public static List<CommandHandler<?, ?>> all(Settings settings, PriceBoards boards) {
        return Stream.concat(others(settings, boards).stream(), QuoteHandlers.all().stream())
                .toList();
    }

    private static List<CommandHandler<?, ?>> others(Settings settings, PriceBoards boards) {
        return List.of(
                new DefineProductsHandler(),
                new PublishCatalogHandler(),
                new DefinePriceListHandler(settings.pricing()),
                new PutPricesHandler(),
                new WithdrawPricesHandler(),
                new PublishPromotionHandler(settings.pricing()),
                new EndPromotionHandler(),
                new IssueCouponsHandler(),
                new WithdrawCouponsHandler(),
                new CloseCouponBatchHandler(),
                new DefineNodeHandler(),
                new ReceiveStockHandler(),
                new AdjustStockHandler(),
                new ChangeStockHandler(),
                new ReclassifyStockHandler(),
                new SettleOwedHandler(),
                new TrackStockHandler(),
                new RecallLotHandler(),
                new WithdrawLotHandler(),
                new OrderTransferHandler(),
                new DispatchTransferHandler(),
                new ReceiveTransferHandler(),
                new CancelTransferHandler(),
                new OrderAssemblyHandler(),
                new StartAssemblyHandler(),
                new FinishAssemblyHandler(),
                new CancelAssemblyHandler(),
                new RebuildStockHandler(),
                new RepairReservationsHandler(),
                new ReserveUnitsHandler(),
                new ExtendReservationHandler(),
                new ReleaseReservationHandler(),
                new ExpireReservationHandler(),
                new FillBackordersHandler(settings.queue()),
                new ReviewBackordersHandler(),
                new ReviewParkedHandler(),
                new DisplaceUnitsHandler(),
                new ExpectSupplyHandler(),
                new ReviseSupplyHandler(),
                new ReceiveSupplyHandler(),
                new SendSupplyHandler(),
                new ResolveSupplyIssueHandler(),
                new CancelSupplyHandler(),
                new SetReplenishmentHandler(),
                new StopReplenishmentHandler(),
                new AcceptProposalHandler(),
                new SetSellingRulesHandler(),
                new ReviewOutlookHandler(),
                new ReviewFeedHandler(),
                new ReconcileStockHandler(),
                new ApplyStockDeltaHandler(),
                new RefreshStockHandler(settings.external()),
                new PlaceOrderHandler(settings, boards),
                new RequestQuoteHandler(),
                new ReviseQuoteHandler(settings.quotes(), boards),
                new ConvertQuoteHandler<>(new PlaceOrderHandler(settings, boards), settings.quotes(), boards),
                new ChangeOrderHandler(settings, boards),
                new CancelOrderHandler(),
                new PlaceHoldHandler(),
                new ReleaseHoldHandler(),
                new AllocateOrderHandler(),
                new LiftExclusionHandler(),
                new RetryParkedHandler(),
                new ReSourceOrderHandler(),
                new SourceWaveHandler(),
                new ScheduleWavesHandler(),
                new RunScheduledWaveHandler(),
                new RetryPaymentHandler(),
                new ReleaseOrderHandler(),
                new PickGoodsHandler(),
                new PackGoodsHandler(),
                new DispatchGoodsHandler(),
                new ShipGoodsHandler(),
                new HandOverGoodsHandler(),
                new ExpirePickupHandler(),
                new RejectFulfillmentHandler(),
                new MoveWorkHandler(),
                new SplitWorkHandler(),
                new MergeWorkHandler(),
                new BookShipmentHandler(),
                new LoseGoodsHandler(),
                new DeliverShipmentHandler(),
                new RequestReturnHandler(),
                new ReceiveReturnHandler(),
                new InspectReturnHandler(),
                new CancelReturnHandler(),
                new ArchiveOrderHandler(),
                new ArchiveOrdersHandler(),
                new EraseCustomerHandler(),
                new EraseClosedOrdersHandler(),
                new ReportEffectHandler(),
                new ReportTimerFailureHandler(),
                new ResumeTaskHandler(),
                new TakeSubscriptionHandler(),
                new AdvanceSubscriptionHandler());
    }
}
