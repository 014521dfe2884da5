package dev.oms.persistence.contract.shop;

import dev.oms.archive.ArchiveOrder;
import dev.oms.archive.ArchiveOrders;
import dev.oms.catalog.DefineProducts;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.catalog.offering.Assortment;
import dev.oms.catalog.offering.Content;
import dev.oms.catalog.offering.Offering;
import dev.oms.catalog.offering.ProductSpec;
import dev.oms.catalog.offering.PublishCatalog;
import dev.oms.catalog.offering.Relation;
import dev.oms.catalog.offering.Selection;
import dev.oms.command.Command;
import dev.oms.command.EffectAnswer;
import dev.oms.command.EffectTask;
import dev.oms.command.ReportEffect;
import dev.oms.command.ReportTimerFailure;
import dev.oms.command.ResumeTask;
import dev.oms.common.AddressForm;
import dev.oms.common.AssemblyId;
import dev.oms.common.OrderId;
import dev.oms.common.QuoteId;
import dev.oms.common.ReservationId;
import dev.oms.common.TransferId;
import dev.oms.erasure.EraseClosedOrders;
import dev.oms.erasure.EraseCustomer;
import dev.oms.fulfillment.BookShipment;
import dev.oms.fulfillment.DeliverShipment;
import dev.oms.fulfillment.DispatchGoods;
import dev.oms.fulfillment.ExpirePickup;
import dev.oms.fulfillment.HandOverGoods;
import dev.oms.fulfillment.LoseGoods;
import dev.oms.fulfillment.MergeWork;
import dev.oms.fulfillment.MoveWork;
import dev.oms.fulfillment.PackGoods;
import dev.oms.fulfillment.PickGoods;
import dev.oms.fulfillment.RejectFulfillment;
import dev.oms.fulfillment.ReleaseOrder;
import dev.oms.fulfillment.ShipGoods;
import dev.oms.fulfillment.SplitWork;
import dev.oms.internal.Handlers;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Settings;
import dev.oms.inventory.AdjustStock;
import dev.oms.inventory.ApplyStockDelta;
import dev.oms.inventory.CancelAssembly;
import dev.oms.inventory.CancelSupply;
import dev.oms.inventory.CancelTransfer;
import dev.oms.inventory.ChangeStock;
import dev.oms.inventory.CustomerGroups;
import dev.oms.inventory.DefineNode;
import dev.oms.inventory.DispatchTransfer;
import dev.oms.inventory.DrawingPolicy;
import dev.oms.inventory.ExpectSupply;
import dev.oms.inventory.ExpireReservation;
import dev.oms.inventory.ExtendReservation;
import dev.oms.inventory.FillBackorders;
import dev.oms.inventory.FinishAssembly;
import dev.oms.inventory.OrderAssembly;
import dev.oms.inventory.OrderTransfer;
import dev.oms.inventory.PoolForm;
import dev.oms.inventory.QueuePolicy;
import dev.oms.inventory.RebuildStock;
import dev.oms.inventory.RecallLot;
import dev.oms.inventory.ReceiveStock;
import dev.oms.inventory.ReceiveSupply;
import dev.oms.inventory.ReceiveTransfer;
import dev.oms.inventory.ReclassifyStock;
import dev.oms.inventory.ReconcileStock;
import dev.oms.inventory.RefreshStock;
import dev.oms.inventory.ReleaseReservation;
import dev.oms.inventory.RepairReservations;
import dev.oms.inventory.ReserveUnits;
import dev.oms.inventory.ResolveSupplyIssue;
import dev.oms.inventory.ReviewBackorders;
import dev.oms.inventory.ReviewFeed;
import dev.oms.inventory.ReviewOutlook;
import dev.oms.inventory.ReviewParked;
import dev.oms.inventory.ReviseSupply;
import dev.oms.inventory.SendSupply;
import dev.oms.inventory.SetSellingRules;
import dev.oms.inventory.SettleOwed;
import dev.oms.inventory.ShortfallPolicy;
import dev.oms.inventory.StartAssembly;
import dev.oms.inventory.StockChange;
import dev.oms.inventory.StockDelta;
import dev.oms.inventory.StockItem;
import dev.oms.inventory.StockSaid;
import dev.oms.inventory.TrackStock;
import dev.oms.inventory.WithdrawLot;
import dev.oms.order.AllocateOrder;
import dev.oms.order.CancelOrder;
import dev.oms.order.ChangeOrder;
import dev.oms.order.DisplaceUnits;
import dev.oms.order.LiftExclusion;
import dev.oms.order.LineUnits;
import dev.oms.order.Operation;
import dev.oms.order.PlaceHold;
import dev.oms.order.PlaceOrder;
import dev.oms.order.ReSourceOrder;
import dev.oms.order.ReleaseHold;
import dev.oms.order.RetryParked;
import dev.oms.order.RunScheduledWave;
import dev.oms.order.ScheduleWaves;
import dev.oms.order.SourceWave;
import dev.oms.payment.RetryPayment;
import dev.oms.port.AdvanceSubscription;
import dev.oms.port.TakeSubscription;
import dev.oms.port.TaxCalculator;
import dev.oms.pricing.CloseCouponBatch;
import dev.oms.pricing.DefinePriceList;
import dev.oms.pricing.EndPromotion;
import dev.oms.pricing.IssueCoupons;
import dev.oms.pricing.PriceEntry;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.Promotion;
import dev.oms.pricing.PromotionAction;
import dev.oms.pricing.PublishPromotion;
import dev.oms.pricing.PutPrices;
import dev.oms.pricing.WithdrawCoupons;
import dev.oms.pricing.WithdrawPrices;
import dev.oms.quote.AcceptQuote;
import dev.oms.quote.ApproveQuote;
import dev.oms.quote.CancelQuote;
import dev.oms.quote.ConvertQuote;
import dev.oms.quote.DeclineQuote;
import dev.oms.quote.DelegateApproval;
import dev.oms.quote.ExpireQuote;
import dev.oms.quote.PresentQuote;
import dev.oms.quote.QuoteItem;
import dev.oms.quote.RequestQuote;
import dev.oms.quote.ReviseQuote;
import dev.oms.quote.SendBackQuote;
import dev.oms.quote.SubmitQuote;
import dev.oms.replenishment.AcceptProposal;
import dev.oms.replenishment.SetReplenishment;
import dev.oms.replenishment.StopReplenishment;
import dev.oms.returns.CancelReturn;
import dev.oms.returns.InspectReturn;
import dev.oms.returns.ReceiveReturn;
import dev.oms.returns.RequestReturn;
import dev.oms.returns.ReturnPolicy;
import dev.oms.sourcing.SourcingPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * One command of each type about what somebody has.
 *
 * @param sent an order that was sent, of which something comes back
 * @param waiting an order that waits for goods
 * @param task an effect that waits
 * @param transfer one that has not begun
 * @param assembly one that has not begun
 * @param reservation one that holds
 * @param quote one that was priced
 */
record EveryCommand(
        OrderId sent,
        OrderId waiting,
        EffectTask task,
        TransferId transfer,
        AssemblyId assembly,
        ReservationId reservation,
        QuoteId quote) {

    /** Every type that there is. */
    static List<Class<?>> types() {
        Settings settings = new Settings(
                () -> Instant.EPOCH,
                () -> "ID",
                SourcingPolicy.closestThenFewest(),
                ReturnPolicy.anyTime(),
                ShortfallPolicy.report(),
                TaxCalculator.none(),
                CustomerGroups.none(),
                QueuePolicy.PRIORITY,
                DrawingPolicy.ownFirst(),
                Duration.ofMinutes(1),
                1,
                1,
                Duration.ZERO,
                false,
                false,
                false);
        return Handlers.all(settings).stream()
                .<Class<?>>map(CommandHandler::type)
                .toList();
    }

    /** Tea, and something to offer to who buys it. */
    static Assortment teaAndCaddy() {
        return Assortment.of(Offering.of("TEA").with(Content.of("TEA")), Offering.of("CADDY"))
                .products(ProductSpec.of("TEA"))
                .relations(Relation.of("TEA", Relation.Kind.CROSS_SELL, "CADDY"));
    }

    List<Command<?>> all() {
        String order = sent.value();
        String work = order + "-F1";
        String back = order + "-R1";
        return List.of(
                PlaceOrder.of("web").customer("C-1").payBy("card").line("TEA", 1),
                ChangeOrder.of(waiting).quantity(1, 1),
                CancelOrder.all(waiting, "x"),
                new PlaceHold(order, "other", "x", Set.of(Operation.SHIP)),
                new ReleaseHold(order, "fraud-check"),
                new AllocateOrder(waiting.value(), Set.of()),
                new LiftExclusion(waiting.value(), 1, "BERLIN", "x"),
                new ReSourceOrder(waiting.value(), "x"),
                new DisplaceUnits(waiting.value(), 1),
                new RetryParked(waiting.value(), 1, Instant.EPOCH),
                new RetryPayment(waiting.value()),
                new ReleaseOrder(waiting.value()),
                new PickGoods(work, List.of(), List.of(), ""),
                new PackGoods(work, List.of()),
                new ShipGoods(work, List.of(), "DHL", List.of("1")),
                new HandOverGoods(work),
                SourceWave.of(waiting),
                new ScheduleWaves(Duration.ofHours(1)),
                new RunScheduledWave(1),
                new ExpirePickup(work, 1),
                new DispatchGoods(work, List.of(), "DHL", List.of("1")),
                new EraseCustomer("C-1"),
                new EraseClosedOrders("C-1", Instant.parse("2030-01-01T00:00:00Z"), "", false),
                new RejectFulfillment(work, "x"),
                new MoveWork(work, List.of(), List.of("PARIS"), "x"),
                new SplitWork(work, List.of(new LineUnits(1, 1))),
                new MergeWork(work, order + "-F2"),
                new LoseGoods(order + "-S1", List.of(), "x"),
                new BookShipment(order + "-S1", "UPS", List.of("2")),
                new DeliverShipment(order + "-S1"),
                new RequestReturn(order, List.of(new LineUnits(1, 1)), "x"),
                new ReceiveReturn(back, "BERLIN", List.of()),
                new InspectReturn(back, List.of()),
                new CancelReturn(back, "x"),
                new ArchiveOrder(waiting.value()),
                ArchiveOrders.placedBefore(Instant.parse("2030-01-01T00:00:00Z")),
                new AdjustStock("BERLIN", "TEA", 1, "x"),
                new ReceiveStock("BERLIN", List.of(new StockItem("TEA", 1)), ""),
                new ChangeStock("BERLIN", StockChange.SCRAP, List.of(new StockItem("TEA", 1)), "x"),
                new ReclassifyStock(
                        "BERLIN", PoolForm.USUAL, PoolForm.consigned("ACME"), List.of(new StockItem("TEA", 1)), "x"),
                TrackStock.byLot("SPICE").keeping(5),
                new RecallLot("SPICE", "L1", "x"),
                new WithdrawLot("SPICE", "L1"),
                new SettleOwed("ACME", List.of(sent.value() + "-S1/1"), "INV-1"),
                new OrderTransfer("BERLIN", "PARIS", List.of(new StockItem("TEA", 1)), ""),
                new DispatchTransfer(transfer.value(), List.of()),
                new ReceiveTransfer(transfer.value(), List.of(), List.of(), ""),
                new CancelTransfer(transfer.value(), "x"),
                new OrderAssembly("BERLIN", "HAMPER", 1, false, Instant.parse("2030-01-01T00:00:00Z"), ""),
                new StartAssembly(assembly.value()),
                new FinishAssembly(assembly.value(), 0, 0, ""),
                new CancelAssembly(assembly.value(), "x"),
                new RebuildStock("TEA"),
                new RepairReservations(waiting.value()),
                ReserveUnits.to("DE", new StockItem("TEA", 1)),
                new ExtendReservation(reservation.value(), Duration.ofDays(1)),
                new ReleaseReservation(reservation.value()),
                new ExpireReservation(reservation.value()),
                new FillBackorders(Set.of("MUG"), 0),
                new ReviewBackorders(""),
                new ReviewParked(""),
                ExpectSupply.purchase("PO-9", "TEA", "BERLIN", 1, Instant.parse("2030-01-01T00:00:00Z")),
                new ReviseSupply("PO-1", 2, Instant.parse("2030-01-01T00:00:00Z"), "x"),
                new ReceiveSupply("PO-1", 1),
                new CancelSupply("PO-1", "x"),
                new SendSupply("PO-1"),
                new ResolveSupplyIssue(waiting + "/00001", "x"),
                SetReplenishment.reorder("TEA", "BERLIN", 1, 2),
                new StopReplenishment("MUG", "BERLIN"),
                new AcceptProposal("MUG", "BERLIN", 0, 9, ""),
                SetSellingRules.of("TEA").threshold(7),
                new ReviewOutlook(Set.of("MUG"), "x"),
                new ReviewFeed(transfer.value()),
                new ReconcileStock("ROME", 9, Instant.EPOCH, false, List.of(new StockSaid("CUP", 1))),
                new ApplyStockDelta("ROME", 9, Instant.EPOCH, List.of(new StockDelta("CUP", 1, 1))),
                new RefreshStock("ROME", Set.of("CUP")),
                new ReportEffect(task.id(), task.owner(), 1, new EffectAnswer.Declined("x")),
                new ReportTimerFailure("timer", 1, "x"),
                new ResumeTask(ResumeTask.TaskKind.EFFECT, task.id()),
                new TakeSubscription("ears", "somebody", Duration.ofDays(1)),
                new AdvanceSubscription("ears", "somebody", 7, Duration.ofDays(1), ""),
                new DefineNode("BERLIN", "elsewhere", AddressForm.inCountry("FR"), false),
                RequestQuote.of("web", "C-1", QuoteItem.of(Selection.of("TEA"))),
                ReviseQuote.of(quote, Instant.parse("2030-01-01T00:00:00Z")),
                new SubmitQuote(quote.value()),
                new ApproveQuote(quote.value(), "director"),
                new SendBackQuote(quote.value(), "director", "x"),
                new DelegateApproval(quote.value(), "director", "max"),
                new PresentQuote(quote.value()),
                new AcceptQuote(quote.value()),
                new DeclineQuote(quote.value(), "x"),
                new ExpireQuote(quote.value(), 1),
                ConvertQuote.all(quote, AddressForm.inCountry("DE")),
                new CancelQuote(quote.value(), "x"),
                new PublishCatalog("summer", Instant.parse("2026-01-01T00:00:00Z"), teaAndCaddy()),
                DefinePriceList.of(PriceList.in("EUR", "WEB").priority(7)),
                PutPrices.on("WEB", PriceEntry.of("MUG", "0.01")),
                WithdrawPrices.from("WEB", "MUG"),
                PublishPromotion.of(Promotion.of("GIFT", new PromotionAction.FreeGift("MUG", 1))),
                new EndPromotion("SPRING"),
                IssueCoupons.of("LETTER", "SPRING", "OTHER-CODE"),
                new WithdrawCoupons("LETTER", List.of("GOOD-CODE")),
                new CloseCouponBatch("LETTER"),
                new DefineProducts(List.of(Definition.goods("TEA", "0.01", "EUR"))));
    }
}
