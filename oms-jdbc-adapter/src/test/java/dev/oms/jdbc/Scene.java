package dev.oms.jdbc;

import static dev.oms.jdbc.FaultyShop.anOrder;
import static dev.oms.jdbc.FaultyShop.shipment;
import static dev.oms.jdbc.FaultyShop.work;

import dev.oms.archive.ArchiveOrder;
import dev.oms.archive.ArchiveOrders;
import dev.oms.catalog.DefineProducts;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.catalog.KitForm;
import dev.oms.catalog.offering.Assortment;
import dev.oms.catalog.offering.Content;
import dev.oms.catalog.offering.Offering;
import dev.oms.catalog.offering.ProductSpec;
import dev.oms.catalog.offering.PublishCatalog;
import dev.oms.catalog.offering.Selection;
import dev.oms.command.Command;
import dev.oms.command.Outcome;
import dev.oms.command.Plan;
import dev.oms.command.ResumeTask;
import dev.oms.common.AddressForm;
import dev.oms.common.AssemblyId;
import dev.oms.common.FulfillmentId;
import dev.oms.common.OrderId;
import dev.oms.common.QuoteId;
import dev.oms.common.ReservationId;
import dev.oms.common.ReturnId;
import dev.oms.common.SupplyId;
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
import dev.oms.inventory.AdjustStock;
import dev.oms.inventory.ApplyStockDelta;
import dev.oms.inventory.CancelAssembly;
import dev.oms.inventory.CancelSupply;
import dev.oms.inventory.CancelTransfer;
import dev.oms.inventory.ChangeStock;
import dev.oms.inventory.DefineNode;
import dev.oms.inventory.DispatchTransfer;
import dev.oms.inventory.ExpectSupply;
import dev.oms.inventory.ExpireReservation;
import dev.oms.inventory.ExtendReservation;
import dev.oms.inventory.FillBackorders;
import dev.oms.inventory.FinishAssembly;
import dev.oms.inventory.LotItem;
import dev.oms.inventory.NodeForm;
import dev.oms.inventory.NodeType;
import dev.oms.inventory.OrderAssembly;
import dev.oms.inventory.OrderTransfer;
import dev.oms.inventory.PoolForm;
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
import dev.oms.inventory.StartAssembly;
import dev.oms.inventory.StockChange;
import dev.oms.inventory.StockDelta;
import dev.oms.inventory.StockItem;
import dev.oms.inventory.StockSaid;
import dev.oms.inventory.TrackStock;
import dev.oms.inventory.TransferState;
import dev.oms.inventory.WithdrawLot;
import dev.oms.order.AllocateOrder;
import dev.oms.order.CancelOrder;
import dev.oms.order.ChangeOrder;
import dev.oms.order.DeliveryForm;
import dev.oms.order.DisplaceUnits;
import dev.oms.order.LiftExclusion;
import dev.oms.order.LineUnits;
import dev.oms.order.Operation;
import dev.oms.order.PlaceHold;
import dev.oms.order.ReSourceOrder;
import dev.oms.order.ReleaseHold;
import dev.oms.order.RetryParked;
import dev.oms.order.RunScheduledWave;
import dev.oms.order.ScheduleWaves;
import dev.oms.order.SourceWave;
import dev.oms.payment.RetryPayment;
import dev.oms.persistence.internal.EventFormats;
import dev.oms.persistence.internal.Formats;
import dev.oms.port.RecordedEvent;
import dev.oms.pricing.CloseCouponBatch;
import dev.oms.pricing.Condition;
import dev.oms.pricing.DefinePriceList;
import dev.oms.pricing.EndPromotion;
import dev.oms.pricing.IssueCoupons;
import dev.oms.pricing.LineSelector;
import dev.oms.pricing.PriceEntry;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.Promotion;
import dev.oms.pricing.PromotionAction;
import dev.oms.pricing.PromotionAction.Scope;
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
import dev.oms.replenishment.Proposal;
import dev.oms.replenishment.SetReplenishment;
import dev.oms.replenishment.StopReplenishment;
import dev.oms.returns.CancelReturn;
import dev.oms.returns.Disposition;
import dev.oms.returns.InspectReturn;
import dev.oms.returns.Inspected;
import dev.oms.returns.ReceiveReturn;
import dev.oms.returns.RequestReturn;
import dev.oms.testkit.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What a host does at a moment, and what led up to it. Each command of the library has at least one. */
enum Scene {
    DEFINE_PRODUCTS(shop -> command(shop, new DefineProducts(List.of(Definition.goods("NEW", "1.00", "EUR"))))),
    PUBLISH_CATALOG(shop -> command(
            shop,
            new PublishCatalog("spring", Instant.parse("2026-01-01T00:00:00Z"), Assortment.of(Offering.of("CADDY"))))),
    DEFINE_PRICE_LIST(shop -> {
        priced(shop, PriceList.in("EUR", "WEB"));
        return command(shop, DefinePriceList.of(PriceList.in("EUR", "WEB").priority(7)));
    }),
    PUT_PRICES(shop -> {
        priced(shop, PriceList.in("EUR", "WEB"));
        return command(shop, PutPrices.on("WEB", PriceEntry.of("TEA", "3.00"), PriceEntry.of("MUG", "8.00")));
    }),
    WITHDRAW_PRICES(shop -> {
        priced(shop, PriceList.in("EUR", "WEB"));
        return command(shop, WithdrawPrices.from("WEB", "TEA"));
    }),
    PLACE_BY_STORED_PRICES(shop -> {
        priced(shop, PriceList.in("EUR", "WEB"));
        return command(shop, anOrder().line("TEA", 2));
    }),
    PUBLISH_PROMOTION(shop -> command(shop, PublishPromotion.of(spring()))),
    END_PROMOTION(shop -> {
        coded(shop);
        return command(shop, new EndPromotion("SPRING"));
    }),
    ISSUE_COUPONS(shop -> {
        coded(shop);
        return command(shop, IssueCoupons.of("LETTER", "SPRING", "OTHER-CODE", "THIRD-CODE"));
    }),
    WITHDRAW_COUPONS(shop -> {
        coded(shop);
        return command(shop, new WithdrawCoupons("LETTER", List.of("GOOD-CODE")));
    }),
    CLOSE_COUPON_BATCH(shop -> {
        coded(shop);
        return command(shop, new CloseCouponBatch("LETTER"));
    }),
    PLACE_WITH_A_CODE(shop -> {
        coded(shop);
        return command(shop, anOrder().line("TEA", 2).coupon("GOOD-CODE"));
    }),
    REQUEST_QUOTE(shop -> command(shop, RequestQuote.of("web", "C-1", QuoteItem.of(Selection.of("TEA"))))),
    REVISE_QUOTE(shop -> command(shop, ReviseQuote.of(priced(shop), Instant.parse("2100-01-01T00:00:00Z")))),
    SUBMIT_QUOTE(shop -> command(shop, new SubmitQuote(priced(shop).value()))),
    APPROVE_QUOTE(shop -> command(shop, new ApproveQuote(submitted(shop).value(), "director"))),
    SEND_BACK_QUOTE(shop -> command(shop, new SendBackQuote(submitted(shop).value(), "director", "dear"))),
    DELEGATE_APPROVAL(shop -> command(shop, new DelegateApproval(submitted(shop).value(), "director", "max"))),
    PRESENT_QUOTE(shop -> command(shop, new PresentQuote(approved(shop).value()))),
    ACCEPT_QUOTE(shop -> command(shop, new AcceptQuote(presented(shop).value()))),
    DECLINE_QUOTE(shop -> command(shop, new DeclineQuote(presented(shop).value(), "dear"))),
    CANCEL_QUOTE(shop -> command(shop, new CancelQuote(presented(shop).value(), "dear"))),
    EXPIRE_QUOTE(shop -> {
        QuoteId quote = presented(shop);
        return command(shop, new ExpireQuote(quote.value(), 1));
    }),
    CONVERT_QUOTE(shop -> {
        QuoteId quote = presented(shop);
        shop.sound.quotes().accept(quote).orThrow();
        return command(
                shop, ConvertQuote.all(quote, AddressForm.inCountry("DE")).part(1, 2));
    }),
    DEFINE_NODE(shop -> command(shop, new DefineNode("LYON", "Lyon", AddressForm.inCountry("FR"), true))),
    RECEIVE_STOCK(shop -> {
        shop.paid(anOrder().line("MUG", 3));
        return command(shop, new ReceiveStock("BERLIN", List.of(new StockItem("MUG", 2)), "delivery"));
    }),
    ADJUST_STOCK(shop -> command(shop, new AdjustStock("BERLIN", "TEA", 7, "counted"))),
    COUNT_FEWER_THAN_RESERVED(shop -> {
        shop.released(anOrder().line("TEA", 6));
        shop.paid(anOrder().line("TEA", 3));
        return command(shop, new AdjustStock("BERLIN", "TEA", 5, "counted"));
    }),
    CHANGE_STOCK(shop ->
            command(shop, new ChangeStock("BERLIN", StockChange.QUARANTINE, List.of(new StockItem("TEA", 2)), "wet"))),
    RECLASSIFY_STOCK(shop -> command(
            shop,
            new ReclassifyStock(
                    "BERLIN",
                    PoolForm.USUAL,
                    PoolForm.consigned("ACME"),
                    List.of(new StockItem("TEA", 2)),
                    "sold to them"))),
    SHIP_GOODS_OF_SOMEBODY_ELSE(shop -> command(shop, DispatchGoods.all(consigned(shop), "DHL", "JJD1"))),
    TRACK_STOCK(shop -> {
        tracked(shop);
        return command(shop, TrackStock.byLot("SPICE").keeping(5));
    }),
    RECEIVE_LOTS(shop -> {
        tracked(shop);
        return command(
                shop,
                new ReceiveStock("PARIS", List.of(new StockItem("SPICE", 2)), "delivery")
                        .of(LotItem.of("SPICE", "L2", 2)));
    }),
    SHIP_LOTS(shop -> {
        tracked(shop);
        return command(shop, DispatchGoods.all(work(shop.released(anOrder().line("SPICE", 2))), "DHL", "JJD1"));
    }),
    RECALL_LOT(shop -> {
        tracked(shop);
        return command(shop, new RecallLot("SPICE", "L1", "glass"));
    }),
    WITHDRAW_LOT(shop -> {
        tracked(shop);
        shop.sound.inventory().recall("SPICE", "L1", "glass").orThrow();
        return command(shop, new WithdrawLot("SPICE", "L1"));
    }),
    SETTLE_OWED(shop -> {
        shop.sound.execute(DispatchGoods.all(consigned(shop), "DHL", "JJD1")).orThrow();
        String owed =
                shop.sound.inventory().owedTo("ACME", "").entities().get(0).id();
        return command(shop, new SettleOwed("ACME", List.of(owed), "INV-7"));
    }),
    ORDER_TRANSFER(shop ->
            command(shop, new OrderTransfer("BERLIN", "PARIS", List.of(new StockItem("TEA", 2)), "spring"))),
    DISPATCH_TRANSFER(shop ->
            command(shop, new DispatchTransfer(transfer(shop).value(), List.of(new StockItem("TEA", 3))))),
    RECEIVE_TRANSFER(shop -> {
        TransferId transfer = transfer(shop);
        shop.sound.transfers().dispatch(transfer).orThrow();
        return command(
                shop,
                new ReceiveTransfer(
                        transfer.value(),
                        List.of(new StockItem("TEA", 2)),
                        List.of(new StockItem("TEA", 1)),
                        "lorry lost"));
    }),
    CANCEL_TRANSFER(shop -> command(shop, new CancelTransfer(transfer(shop).value(), "not needed"))),
    ORDER_ASSEMBLY(shop -> {
        hamper(shop);
        return command(shop, new OrderAssembly("BERLIN", "HAMPER", 2, false, due(), "spring"));
    }),
    START_ASSEMBLY(shop -> command(shop, new StartAssembly(assembly(shop).value()))),
    FINISH_ASSEMBLY(shop -> {
        AssemblyId assembly = assembly(shop);
        shop.sound.assemblies().start(assembly).orThrow();
        return command(shop, new FinishAssembly(assembly.value(), 1, 1, "torn"));
    }),
    CANCEL_ASSEMBLY(shop -> command(shop, new CancelAssembly(assembly(shop).value(), "not needed"))),
    REBUILD_STOCK(shop -> command(shop, new RebuildStock("TEA"))),
    REPAIR_RESERVATIONS(shop -> command(
            shop, new RepairReservations(shop.paid(anOrder().line("TEA", 2)).value()))),
    RESERVE_UNITS(shop -> command(shop, ReserveUnits.to("DE", new StockItem("TEA", 2), new StockItem("TEA", 3)))),
    RESERVE_OTHER_UNITS(shop ->
            command(shop, ReserveUnits.to("DE", new StockItem("TEA", 2)).of(reservation(shop)))),
    EXTEND_RESERVATION(
            shop -> command(shop, new ExtendReservation(reservation(shop).value(), Duration.ofMinutes(12)))),
    RELEASE_RESERVATION(
            shop -> command(shop, new ReleaseReservation(reservation(shop).value()))),
    EXPIRE_RESERVATION(shop -> {
        ReservationId reservation = reservation(shop);
        shop.clock.advance(Duration.ofHours(1));
        return command(shop, new ExpireReservation(reservation.value()));
    }),
    PLACE_ORDER_OF_A_RESERVATION(shop -> command(shop, anOrder().line("TEA", 4).reserved(reservation(shop)))),
    FILL_BACKORDERS(shop -> {
        shop.paid(anOrder().line("MUG", 3));
        shop.sound.inventory().receive("BERLIN", "MUG", 2).orThrow();
        return command(shop, new FillBackorders(Set.of("MUG"), 0));
    }),
    RECONCILE_STOCK(shop -> {
        shop.paid(anOrder().line("CUP", 3));
        return command(
                shop, new ReconcileStock("ROME", 7, shop.clock.instant(), false, List.of(new StockSaid("CUP", 1))));
    }),
    APPLY_STOCK_DELTA(shop ->
            command(shop, new ApplyStockDelta("ROME", 2, shop.clock.instant(), List.of(new StockDelta("CUP", 3, 1))))),
    REFRESH_STOCK(shop -> {
        shop.keeper.change("ROME", "CUP", 2);
        return command(shop, new RefreshStock("ROME", Set.of("CUP")));
    }),
    HAVE_STOCK_SET_ASIDE_ELSEWHERE(shop -> {
        shop.placed(anOrder().payBy("").line("CUP", 3));
        return working(shop);
    }),
    HAVE_STOCK_REFUSED_ELSEWHERE(shop -> {
        shop.keeper.always(Trouble.DECLINES);
        shop.placed(anOrder().payBy("").line("CUP", 3));
        return working(shop);
    }),
    EXPECT_SUPPLY(shop -> command(shop, supply("PO-1"))),
    SET_SELLING_RULES(shop -> {
        shop.paid(anOrder().line("MUG", 3));
        return command(shop, SetSellingRules.of("MUG").threshold(2).alertAt(0).waitingLimit(9));
    }),
    REVIEW_OUTLOOK(shop -> {
        shop.sound.inventory().rules(SetSellingRules.of("MUG").alertAt(0)).orThrow();
        shop.paid(anOrder().line("MUG", 3));
        shop.sound.inventory().expect(supply("PO-1")).orThrow();
        return command(shop, new ReviewOutlook(Set.of("MUG"), "looked"));
    }),
    REVISE_SUPPLY(shop -> {
        shop.sound.inventory().expect(supply("PO-1")).orThrow();
        return command(shop, new ReviseSupply("PO-1", 7, Instant.parse("2100-01-01T00:00:00Z"), "late"));
    }),
    RECEIVE_SUPPLY(shop -> {
        shop.paid(anOrder().line("MUG", 3));
        shop.sound.inventory().expect(supply("PO-1")).orThrow();
        return command(shop, new ReceiveSupply("PO-1", 2));
    }),
    CANCEL_SUPPLY(shop -> {
        shop.sound.inventory().expect(supply("PO-1")).orThrow();
        return command(shop, new CancelSupply("PO-1", "gone"));
    }),
    SEND_SUPPLY(shop -> {
        planned(shop, SetReplenishment.reorder("MUG", "BERLIN", 5, 10), "PO-1");
        return command(shop, new SendSupply("PO-1"));
    }),
    RESOLVE_SUPPLY_ISSUE(shop -> {
        OrderId order = late(shop);
        return command(shop, new ResolveSupplyIssue(order + "/00001", "called the customer"));
    }),
    REVIEW_WHAT_IS_LATE(shop -> {
        late(shop);
        shop.sound
                .inventory()
                .reviseSupply(new SupplyId("PO-1"), 5, Instant.parse("2101-01-01T00:00:00Z"), "later")
                .orThrow();
        return command(shop, new ReviewOutlook(Set.of("MUG"), "later"));
    }),
    CANCEL_WHAT_WAITS(shop -> {
        planned(shop, SetReplenishment.reorder("MUG", "BERLIN", 5, 10), "PO-1");
        OrderId order = shop.paid(anOrder().line("MUG", 3));
        return command(shop, CancelOrder.all(order, "no"));
    }),
    SET_REPLENISHMENT(shop -> command(
            shop, SetReplenishment.minMax("MUG", "BERLIN", 5, 10).inPacks(2, 4).within(3))),
    STOP_REPLENISHMENT(shop -> {
        shop.sound
                .replenishment()
                .set(SetReplenishment.reorder("MUG", "BERLIN", 5, 10))
                .orThrow();
        return command(shop, new StopReplenishment("MUG", "BERLIN"));
    }),
    ACCEPT_PROPOSAL(shop -> {
        shop.sound
                .replenishment()
                .set(SetReplenishment.reorder("MUG", "BERLIN", 5, 10))
                .orThrow();
        return command(
                shop, shop.sound.replenishment().propose("").proposals().get(0).accept());
    }),
    ACCEPT_A_TRANSFER(shop -> {
        shop.sound
                .replenishment()
                .set(SetReplenishment.reorder("TEA", "PARIS", 12, 15).sentFrom("BERLIN"))
                .orThrow();
        return command(
                shop, shop.sound.replenishment().propose("").proposals().get(0).accept());
    }),
    REVIEW_PARKED(shop -> {
        parked(shop);
        return command(shop, new ReviewParked(""));
    }),
    REVIEW_BACKORDERS(shop -> command(shop, new ReviewBackorders(""))),
    PLACE_ORDER(shop -> command(
            shop, anOrder().reference("4711").line("TEA", 3).line("MUG", 2).line("POST", 1, "5.00"))),
    PLACE_ORDER_THAT_IS_REFUSED(shop -> command(shop, anOrder().line("TEA", 21))),
    COMMIT_A_PLAN(shop -> {
        Plan<OrderId> plan =
                shop.sound.plan(anOrder().line("TEA", 3), shop.request()).orThrow();
        return () -> answer(shop.faulty.commit(plan));
    }),
    CHANGE_ORDER(shop -> {
        OrderId order = shop.paid(anOrder().line("TEA", 2).line("TEA", 3));
        return command(shop, ChangeOrder.of(order).quantity(1, 1).quantity(2, 5).add("MUG", 1));
    }),
    CANCEL_SOME(shop -> {
        OrderId order = shop.packed(anOrder().line("TEA", 4));
        return command(shop, CancelOrder.units(order, "too many", new LineUnits(1, 3)));
    }),
    CANCEL_ALL(shop -> command(shop, CancelOrder.all(shop.paid(anOrder().line("TEA", 4)), "no"))),
    ARCHIVE_ORDER(shop -> command(shop, new ArchiveOrder(closed(shop).value()))),
    ARCHIVE_ORDERS(shop -> {
        closed(shop);
        closed(shop);
        return command(shop, ArchiveOrders.placedBefore(Instant.parse("2100-01-01T00:00:00Z")));
    }),
    ERASE_CUSTOMER(shop -> {
        closed(shop);
        shop.sound.orders().archive(closed(shop)).orThrow();
        return command(shop, new EraseCustomer("C-1"));
    }),
    ERASE_CLOSED_ORDERS(shop -> {
        shop.sound.orders().archive(closed(shop)).orThrow();
        closed(shop);
        return command(shop, new EraseClosedOrders("C-1", Instant.parse("2100-01-01T00:00:00Z"), "", false));
    }),
    PLACE_HOLD(shop -> {
        OrderId order = shop.paid(anOrder().line("TEA", 1));
        return command(shop, new PlaceHold(order.value(), "fraud", "odd", Set.of(Operation.RELEASE)));
    }),
    RELEASE_HOLD(shop -> {
        OrderId order = shop.paid(anOrder().line("TEA", 1));
        shop.sound.orders().hold(order, "fraud", "odd", Operation.RELEASE).orThrow();
        return command(shop, new ReleaseHold(order.value(), "fraud"));
    }),
    ALLOCATE_ORDER(shop -> {
        OrderId order = shop.released(anOrder().line("TEA", 4));
        shop.sound.fulfillments().reject(work(order), "roof leaks").orThrow();
        return command(shop, new AllocateOrder(order.value(), Set.of("BERLIN")));
    }),
    LIFT_EXCLUSION(shop -> {
        OrderId order = parked(shop);
        return command(shop, new LiftExclusion(order.value(), 1, "BERLIN", "roof mended"));
    }),
    RE_SOURCE_ORDER(shop -> {
        OrderId order = shop.paid(anOrder().line("TEA", 12));
        shop.sound.inventory().receive("BERLIN", "TEA", 5).orThrow();
        return command(shop, new ReSourceOrder(order.value(), "new stock"));
    }),
    DISPLACE_UNITS(shop -> {
        shop.sound.inventory().receive("BERLIN", "MUG", 2).orThrow();
        shop.paid(anOrder().line("MUG", 2));
        OrderId urgent = shop.placed(anOrder().line("MUG", 2).priority(1));
        return command(shop, new DisplaceUnits(urgent.value(), 1));
    }),
    RETRY_PARKED(shop -> {
        OrderId order = parked(shop);
        Instant since = shop.sound
                .sourcing()
                .parked("")
                .entities()
                .get(0)
                .parked()
                .get(0)
                .since();
        return command(shop, new RetryParked(order.value(), 1, since));
    }),
    PARK_A_LINE(shop -> {
        shop.sound.inventory().adjust("PARIS", "TEA", 0, "empty").orThrow();
        OrderId order = shop.released(anOrder().line("TEA", 4));
        shop.sound.fulfillments().reject(work(order), "roof leaks").orThrow();
        return working(shop);
    }),
    RETRY_PAYMENT(shop -> {
        OrderId order = shop.packed(anOrder().line("TEA", 2));
        shop.gateway.next(Trouble.DECLINES);
        shop.sound.fulfillments().ship(work(order), "DHL", "JJD1").orThrow();
        shop.workOff();
        return command(shop, new RetryPayment(order.value()));
    }),
    RELEASE_ORDER(shop ->
            command(shop, new ReleaseOrder(shop.paid(anOrder().line("TEA", 2)).value()))),
    PICK_GOODS(shop -> command(shop, PickGoods.all(work(shop.released(anOrder().line("TEA", 2)))))),
    PICK_TOO_FEW(shop -> {
        String work = work(shop.released(anOrder().line("TEA", 4))).value();
        return command(
                shop, new PickGoods(work, List.of(new LineUnits(1, 1)), List.of(new LineUnits(1, 3)), "shelf empty"));
    }),
    PACK_GOODS(shop -> command(shop, PackGoods.all(work(shop.picked(anOrder().line("TEA", 2)))))),
    SHIP_GOODS(shop -> {
        OrderId order = shop.packed(anOrder().line("TEA", 2).line("POST", 1, "5.00"));
        return command(shop, ShipGoods.all(work(order), "DHL", "JJD1"));
    }),
    DISPATCH_GOODS(shop -> {
        OrderId order = shop.released(anOrder().line("TEA", 2).line("POST", 1, "5.00"));
        return command(shop, DispatchGoods.all(work(order), "DHL", "JJD1"));
    }),
    TELL_WHICH_TAX_WAS_CHARGED(shop -> {
        shop.tellsTaxes();
        OrderId order = shop.packed(anOrder().line("TEA", 2).line("POST", 1, "5.00"));
        shop.sound.fulfillments().ship(FaultyShop.work(order), "DHL", "JJD1").orThrow();
        return working(shop);
    }),
    TELL_WHICH_TAX_IS_GIVEN_BACK(shop -> {
        shop.tellsTaxes();
        OrderId order = shop.shipped(anOrder().line("TEA", 2));
        ReturnId back =
                shop.sound.returns().request(order, "no", new LineUnits(1, 1)).orThrow();
        shop.sound.returns().receive(back, "BERLIN").orThrow();
        shop.sound.returns().inspect(back).orThrow();
        return working(shop);
    }),
    HEAR_NOTHING_FROM_THE_TAX_LEDGER(shop -> {
        shop.tellsTaxes();
        shop.taxes.next(Trouble.LOSES_ANSWER);
        OrderId order = shop.packed(anOrder().line("TEA", 2));
        shop.sound.fulfillments().ship(FaultyShop.work(order), "DHL", "JJD1").orThrow();
        return working(shop);
    }),
    SOURCE_WAVE(shop -> {
        OrderId order = shop.released(anOrder().line("TEA", 4));
        shop.sound.fulfillments().reject(work(order), "roof leaks").orThrow();
        return command(shop, SourceWave.of(order));
    }),
    SCHEDULE_WAVES(shop -> command(shop, new ScheduleWaves(Duration.ofHours(1)))),
    RUN_SCHEDULED_WAVE(shop -> {
        shop.sound.sourcing().waves(Duration.ofHours(1)).orThrow();
        return command(shop, new RunScheduledWave(1));
    }),
    HAND_OVER_GOODS(
            shop -> command(shop, new HandOverGoods(work(toBePickedUp(shop)).value()))),
    EXPIRE_PICKUP(
            shop -> command(shop, new ExpirePickup(work(toBePickedUp(shop)).value(), 1))),
    CHANGE_PLACE_OF_PICKUP(shop -> {
        store(shop);
        shop.sound.inventory().receive("STORE", "TEA", 9).orThrow();
        OrderId order = shop.paid(anOrder().line("TEA", 2));
        return command(shop, ChangeOrder.of(order).delivery(DeliveryForm.SHIPPED.pickupAt("STORE")));
    }),
    PLACE_WHAT_IS_SENT(shop -> {
        store(shop);
        return command(shop, anOrder().pickupAt("STORE").line("TEA", 2));
    }),
    CANCEL_WHAT_IS_SENT(shop -> {
        store(shop);
        OrderId order = shop.paid(anOrder().pickupAt("STORE").line("TEA", 2));
        return command(shop, CancelOrder.units(order, "fewer", new LineUnits(1, 1)));
    }),
    RECEIVE_WHAT_WAS_SENT(shop -> {
        TransferId transfer = sent(shop);
        return command(
                shop,
                new ReceiveTransfer(
                        transfer.value(), List.of(new StockItem("TEA", 1)), List.of(new StockItem("TEA", 1)), "torn"));
    }),
    REVIEW_FEED(shop -> {
        TransferId transfer = sent(shop);
        shop.clock.advance(Duration.ofDays(3));
        return command(shop, new ReviewFeed(transfer.value()));
    }),
    REJECT_FULFILLMENT(shop -> {
        OrderId order = shop.packed(anOrder().line("TEA", 4));
        return command(shop, new RejectFulfillment(work(order).value(), "roof leaks"));
    }),
    MOVE_WORK(shop -> {
        OrderId order = shop.released(anOrder().line("TEA", 4));
        shop.sound.inventory().receive("PARIS", "TEA", 4).orThrow();
        return command(
                shop, new MoveWork(work(order).value(), List.of(new LineUnits(1, 3)), List.of("PARIS"), "roof leaks"));
    }),
    SPLIT_WORK(shop -> {
        OrderId order = shop.released(anOrder().line("TEA", 4));
        return command(shop, new SplitWork(work(order).value(), List.of(new LineUnits(1, 3))));
    }),
    MERGE_WORK(shop -> {
        OrderId order = shop.released(anOrder().line("TEA", 4));
        FulfillmentId part = shop.sound
                .fulfillments()
                .split(work(order), new LineUnits(1, 3))
                .orThrow();
        return command(shop, new MergeWork(work(order).value(), part.value()));
    }),
    LOSE_GOODS(shop -> {
        OrderId order = shop.shipped(anOrder().line("TEA", 3));
        return command(
                shop, new LoseGoods(shipment(order).value(), List.of(new LineUnits(1, 2)), "fell off the lorry"));
    }),
    BOOK_SHIPMENT(shop -> {
        OrderId order = shop.shipped(anOrder().line("TEA", 2));
        return command(shop, new BookShipment(shipment(order).value(), "UPS", List.of("1Z1")));
    }),
    DELIVER_SHIPMENT(shop -> command(
            shop,
            new DeliverShipment(shipment(shop.shipped(anOrder().line("TEA", 2))).value()))),
    REQUEST_RETURN(shop ->
            command(shop, RequestReturn.of(shop.shipped(anOrder().line("TEA", 2)), "broken", new LineUnits(1, 1)))),
    RECEIVE_RETURN(shop -> command(shop, new ReceiveReturn(agreed(shop).value(), "PARIS", List.of()))),
    INSPECT_RETURN(shop -> {
        ReturnId back = agreed(shop);
        shop.sound.returns().receive(back, "PARIS").orThrow();
        return command(
                shop,
                new InspectReturn(
                        back.value(),
                        List.of(new Inspected(1, Disposition.RESTOCK, 1), new Inspected(1, Disposition.SCRAP, 1))));
    }),
    CANCEL_RETURN(shop -> command(shop, new CancelReturn(agreed(shop).value(), "kept it"))),
    RUN_A_PAYMENT(shop -> {
        shop.placed(anOrder().line("TEA", 2));
        return working(shop);
    }),
    RUN_A_PAYMENT_THAT_IS_DECLINED(shop -> {
        shop.gateway.next(Trouble.DECLINES);
        shop.placed(anOrder().line("TEA", 2).line("MUG", 1));
        return working(shop);
    }),
    RUN_A_PAYMENT_WHOSE_ANSWER_IS_LOST(shop -> {
        shop.gateway.next(Trouble.LOSES_ANSWER);
        shop.placed(anOrder().line("TEA", 2));
        return working(shop);
    }),
    RUN_WHAT_FOLLOWS_A_SHIPMENT(shop -> {
        OrderId order = shop.packed(anOrder().line("TEA", 2));
        shop.sound.execute(ShipGoods.all(work(order), "")).orThrow();
        return working(shop);
    }),
    RUN_A_TIMER(shop -> {
        shop.paid(anOrder().line("MUG", 3));
        shop.sound.inventory().receive("BERLIN", "MUG", 2).orThrow();
        return working(shop);
    }),
    RUN_A_TIMER_THAT_FAILS(shop -> {
        OrderId order = shop.released(anOrder().line("TEA", 4));
        shop.sound.fulfillments().reject(work(order), "roof leaks").orThrow();
        shop.sourcingFails(true);
        return working(shop);
    }),
    RESUME_A_TASK(shop -> {
        shop.gateway.always(Trouble.FAILS);
        shop.placed(anOrder().line("TEA", 1));
        for (int i = 0; i < 3; i++) {
            shop.workOff();
            shop.clock.advance(Duration.ofHours(1));
        }
        shop.gateway.always(Trouble.NONE);
        String parked = shop.sound.tasks().parkedEffects("").entities().get(0).id();
        return command(shop, new ResumeTask(ResumeTask.TaskKind.EFFECT, parked));
    }),
    DELIVER_EVENTS(shop -> {
        shop.paid(anOrder().line("TEA", 1));
        Set<Long> seen = new TreeSet<>();
        shop.faulty.subscribe("projector", event -> seen.add(event.position()));
        return () -> {
            shop.faulty.work(100);
            return seen.size() + " events";
        };
    }),
    READ_EVENTS(shop -> {
        shop.paid(anOrder().line("TEA", 1));
        return () -> events(shop.faulty.events(0, 1_000));
    }),
    LOOK_AT_AN_ORDER(shop -> {
        OrderId order = shop.paid(anOrder().line("TEA", 1));
        return () -> shop.faulty.orders().find(order).orElseThrow().order() + events(shop.faulty.timeline(order));
    });

    private final Function<FaultyShop, Act> story;

    Scene(Function<FaultyShop, Act> story) {
        this.story = story;
    }

    /** What is done behind the faulty door; answers what the caller is told. */
    @FunctionalInterface
    interface Act {
        String perform();
    }

    /** Tells the story up to the moment. */
    Act in(FaultyShop shop) {
        return story.apply(shop);
    }

    private static OrderId parked(FaultyShop shop) {
        shop.sound.inventory().adjust("PARIS", "TEA", 0, "empty").orThrow();
        OrderId order = shop.released(anOrder().line("TEA", 4));
        shop.sound.fulfillments().reject(work(order), "roof leaks").orThrow();
        shop.workOff();
        return order;
    }

    private static OrderId late(FaultyShop shop) {
        shop.sound.inventory().expect(supply("PO-1")).orThrow();
        OrderId order = shop.paid(anOrder().line("MUG", 3));
        shop.sound
                .inventory()
                .reviseSupply(new SupplyId("PO-1"), 5, Instant.parse("2100-01-01T00:00:00Z"), "late")
                .orThrow();
        shop.sound.execute(new ReviewOutlook(Set.of("MUG"), "late")).orThrow();
        return order;
    }

    private static void planned(FaultyShop shop, SetReplenishment rule, String supply) {
        shop.sound.replenishment().set(rule).orThrow();
        Proposal proposal = shop.sound.replenishment().propose("").proposals().get(0);
        shop.sound.replenishment().accept(proposal, supply).orThrow();
    }

    private static ExpectSupply supply(String id) {
        return ExpectSupply.purchase(id, "MUG", "BERLIN", 5, Instant.parse("2099-01-01T00:00:00Z"));
    }

    /** Work with goods that are sold for somebody else. */
    private static void tracked(FaultyShop shop) {
        shop.sound.catalog().define(Definition.goods("SPICE", "2.00", "EUR")).orThrow();
        shop.sound.inventory().track(TrackStock.byLot("SPICE")).orThrow();
        shop.sound
                .inventory()
                .receive("BERLIN", LotItem.of("SPICE", "L1", 5).until(LocalDate.of(2099, 1, 31)))
                .orThrow();
    }

    private static FulfillmentId consigned(FaultyShop shop) {
        shop.sound
                .inventory()
                .receive("PARIS", PoolForm.consigned("ACME"), "MUG", 3)
                .orThrow();
        return FaultyShop.work(shop.released(anOrder().line("MUG", 2)));
    }

    private static OrderId closed(FaultyShop shop) {
        OrderId order = shop.paid(anOrder().line("TEA", 4));
        shop.sound.execute(CancelOrder.all(order, "no")).orThrow();
        shop.workOff();
        return order;
    }

    private static void priced(FaultyShop shop, PriceList list) {
        shop.sound.prices().define(list).orThrow();
        shop.sound.prices().put(list.id(), PriceEntry.of("TEA", "4.00")).orThrow();
    }

    private static Promotion spring() {
        return Promotion.of("SPRING", PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "10"))
                .when(Condition.Issued.SINGLE_USE);
    }

    private static void coded(FaultyShop shop) {
        shop.sound.promotions().publish(spring()).orThrow();
        shop.sound
                .promotions()
                .issue(IssueCoupons.of("LETTER", "SPRING", "GOOD-CODE"))
                .orThrow();
    }

    private static Act command(FaultyShop shop, Command<?> command) {
        return () -> answer(shop.faulty.execute(command, shop.request()));
    }

    /** A worker is told of nothing, but for the database being out of reach. */
    private static Act working(FaultyShop shop) {
        return () -> {
            shop.faulty.work(100);
            return "";
        };
    }

    /** Everything but whether it is a repetition. */
    private static String answer(Outcome<?> outcome) {
        String warnings =
                outcome instanceof Outcome.Done<?> done ? done.warnings().toString() : "";
        return outcome.result() + " " + warnings + " " + outcome.reasons();
    }

    /** As they are stored, since their text forms mask. */
    private static String events(List<RecordedEvent> recorded) {
        EventFormats formats = Formats.current().events();
        return recorded.stream()
                .map(RecordedEvent::event)
                .map(event -> formats.name(event) + formats.write(event))
                .toList()
                .toString();
    }

    private static OrderId toBePickedUp(FaultyShop shop) {
        store(shop);
        shop.sound.inventory().receive("STORE", "TEA", 9).orThrow();
        return shop.packed(anOrder().pickupAt("STORE").line("TEA", 2));
    }

    /** What a store lacks is on its way to it. */
    private static TransferId sent(FaultyShop shop) {
        store(shop);
        shop.paid(anOrder().pickupAt("STORE").line("TEA", 2));
        TransferId transfer = shop.sound
                .transfers()
                .in(TransferState.ORDERED, "")
                .entities()
                .get(0)
                .id();
        shop.sound.transfers().dispatch(transfer).orThrow();
        return transfer;
    }

    private static void store(FaultyShop shop) {
        shop.sound
                .inventory()
                .defineNode(
                        "STORE",
                        AddressForm.inCountry("DE"),
                        NodeForm.of(NodeType.STORE).can("PICKUP"))
                .orThrow();
    }

    private static ReturnId agreed(FaultyShop shop) {
        OrderId order = shop.shipped(anOrder().line("TEA", 2));
        return shop.sound
                .returns()
                .request(order, "broken", new LineUnits(1, 2))
                .orThrow();
    }

    private static ReservationId reservation(FaultyShop shop) {
        return shop.sound
                .reservations()
                .reserve(ReserveUnits.to("DE", new StockItem("TEA", 4)))
                .orThrow();
    }

    private static void hamper(FaultyShop shop) {
        shop.sound
                .catalog()
                .define(Definition.goods("HAMPER").assembledFrom(KitForm.of("TEA", 2)))
                .orThrow();
    }

    private static AssemblyId assembly(FaultyShop shop) {
        hamper(shop);
        return shop.sound.assemblies().order("BERLIN", "HAMPER", 3, due()).orThrow();
    }

    private static Instant due() {
        return Instant.parse("2099-01-01T00:00:00Z");
    }

    private static TransferId transfer(FaultyShop shop) {
        return shop.sound
                .transfers()
                .order("BERLIN", "PARIS", new StockItem("TEA", 4))
                .orThrow();
    }

    private static QuoteId priced(FaultyShop shop) {
        shop.sound
                .catalog()
                .publish(
                        "spring",
                        Assortment.of(Offering.of("TEA").with(Content.of("TEA")))
                                .products(ProductSpec.of("TEA")))
                .orThrow();
        QuoteItem item = QuoteItem.of(Selection.of("TEA")).times(3);
        QuoteId quote =
                shop.sound.quotes().request(RequestQuote.of("web", "C-1", item)).orThrow();
        shop.sound
                .quotes()
                .revise(ReviseQuote.of(quote, Instant.parse("2100-01-01T00:00:00Z"), item.less("", "20")))
                .orThrow();
        return quote;
    }

    private static QuoteId submitted(FaultyShop shop) {
        QuoteId quote = priced(shop);
        shop.sound.quotes().submit(quote).orThrow();
        return quote;
    }

    private static QuoteId approved(FaultyShop shop) {
        QuoteId quote = submitted(shop);
        shop.sound.quotes().approve(quote, "director").orThrow();
        return quote;
    }

    private static QuoteId presented(FaultyShop shop) {
        QuoteId quote = approved(shop);
        shop.sound.quotes().present(quote).orThrow();
        return quote;
    }
}
