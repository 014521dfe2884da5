package dev.oms.persistence.internal;

import static dev.oms.persistence.internal.Samples.*;

import dev.oms.archive.ArchiveOrders;
import dev.oms.archive.ArchivedOrder;
import dev.oms.catalog.Kit;
import dev.oms.catalog.Logistics;
import dev.oms.catalog.Product;
import dev.oms.catalog.Restriction;
import dev.oms.catalog.SellingRules;
import dev.oms.catalog.Tracking;
import dev.oms.catalog.offering.Assortment;
import dev.oms.catalog.offering.Attribute;
import dev.oms.catalog.offering.CatalogVersion;
import dev.oms.catalog.offering.Condition;
import dev.oms.catalog.offering.Content;
import dev.oms.catalog.offering.LifeCycle;
import dev.oms.catalog.offering.Offering;
import dev.oms.catalog.offering.Option;
import dev.oms.catalog.offering.OptionGroup;
import dev.oms.catalog.offering.Part;
import dev.oms.catalog.offering.Personalization;
import dev.oms.catalog.offering.ProductSpec;
import dev.oms.catalog.offering.Relation;
import dev.oms.catalog.offering.Rule;
import dev.oms.catalog.offering.Selection;
import dev.oms.catalog.offering.UnitOfMeasure;
import dev.oms.catalog.offering.Validity;
import dev.oms.catalog.offering.Variant;
import dev.oms.command.EffectTask;
import dev.oms.command.Entity;
import dev.oms.command.StockMovement;
import dev.oms.command.TimerTask;
import dev.oms.common.Address;
import dev.oms.common.AssemblyId;
import dev.oms.common.ChannelId;
import dev.oms.common.QuoteId;
import dev.oms.common.ReservationId;
import dev.oms.common.ShipmentId;
import dev.oms.common.Sku;
import dev.oms.common.StockCondition;
import dev.oms.common.StockPool;
import dev.oms.common.SupplyId;
import dev.oms.common.TransferId;
import dev.oms.erasure.EraseClosedOrders;
import dev.oms.fulfillment.CarrierBooking;
import dev.oms.fulfillment.ExpirePickup;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.fulfillment.Package;
import dev.oms.fulfillment.Shipment;
import dev.oms.inventory.Assembly;
import dev.oms.inventory.AssemblyLine;
import dev.oms.inventory.AssemblyState;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.ClaimLine;
import dev.oms.inventory.Cover;
import dev.oms.inventory.ExpireReservation;
import dev.oms.inventory.ExternalStock;
import dev.oms.inventory.FedUnits;
import dev.oms.inventory.FillBackorders;
import dev.oms.inventory.Lot;
import dev.oms.inventory.LotItem;
import dev.oms.inventory.LotShelf;
import dev.oms.inventory.Node;
import dev.oms.inventory.NodeProfile;
import dev.oms.inventory.NodeType;
import dev.oms.inventory.NodeUnits;
import dev.oms.inventory.Outlook;
import dev.oms.inventory.OwedUnits;
import dev.oms.inventory.RecordedMovement;
import dev.oms.inventory.RefreshStock;
import dev.oms.inventory.Reservation;
import dev.oms.inventory.ReservationLine;
import dev.oms.inventory.ReviewBackorders;
import dev.oms.inventory.ReviewFeed;
import dev.oms.inventory.ReviewOutlook;
import dev.oms.inventory.ReviewParked;
import dev.oms.inventory.StockClaim;
import dev.oms.inventory.StockRequest;
import dev.oms.inventory.Supply;
import dev.oms.inventory.SupplyIssue;
import dev.oms.inventory.Transfer;
import dev.oms.inventory.TransferFeed;
import dev.oms.inventory.TransferLine;
import dev.oms.inventory.TransferState;
import dev.oms.inventory.TransitTime;
import dev.oms.inventory.WithdrawLot;
import dev.oms.inventory.WorkCalendar;
import dev.oms.order.AllocateOrder;
import dev.oms.order.CustomerLimits;
import dev.oms.order.DisplaceUnits;
import dev.oms.order.LineLot;
import dev.oms.order.LineUnits;
import dev.oms.order.OrderReference;
import dev.oms.order.OrderState;
import dev.oms.order.RetryParked;
import dev.oms.order.RunScheduledWave;
import dev.oms.order.SourceWave;
import dev.oms.order.TaxFiling;
import dev.oms.order.WaitingOrder;
import dev.oms.order.WaveSchedule;
import dev.oms.payment.AmountDue;
import dev.oms.payment.PaymentInstruction;
import dev.oms.payment.PaymentLedger;
import dev.oms.payment.PaymentTransaction;
import dev.oms.payment.PaymentTransaction.Status;
import dev.oms.payment.PaymentTransaction.Type;
import dev.oms.port.Notification;
import dev.oms.port.SubscriptionPosition;
import dev.oms.pricing.Allowance;
import dev.oms.pricing.ContractTax;
import dev.oms.quote.Acceptance;
import dev.oms.quote.ApprovalFacts;
import dev.oms.quote.Conversion;
import dev.oms.quote.Delegation;
import dev.oms.quote.ExpireQuote;
import dev.oms.quote.Grant;
import dev.oms.quote.Quote;
import dev.oms.quote.QuoteItem;
import dev.oms.quote.QuoteLine;
import dev.oms.quote.QuoteState;
import dev.oms.quote.QuoteVersion;
import dev.oms.quote.QuotedCharge;
import dev.oms.replenishment.LostDemand;
import dev.oms.replenishment.Method;
import dev.oms.replenishment.ReplenishmentRule;
import dev.oms.replenishment.ServiceLevel;
import dev.oms.replenishment.Target;
import dev.oms.replenishment.Terms;
import dev.oms.returns.Return;
import dev.oms.returns.ReturnLine;
import dev.oms.returns.ReturnState;
import dev.oms.sourcing.Parking;
import dev.oms.sourcing.SourcingCase;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** At least one entity of every kind. */
final class EntitySamples {
    private EntitySamples() {}

    static List<Entity> all() {
        return Stream.concat(PriceSamples.entities().stream(), others().stream())
                .toList();
    }

    private static List<Entity> others() {
        return List.of(
                aProduct(),
                aCatalog(),
                aQuote(),
                aNode(),
                new Node(HAMBURG, "", Address.inCountry("DE"), false),
                aStore(),
                new Product(
                        TEA,
                        "Acid",
                        Product.Type.GOODS,
                        List.of(),
                        "",
                        false,
                        List.of(new Logistics(1_200, Set.of("COLD", "HAZMAT"), true, "lab")),
                        List.of(),
                        List.of(Restriction.NONE
                                .onlyIn("DE")
                                .notIn("CH")
                                .fromAge(18)
                                .dangerous()
                                .atMostPerCustomer(2)),
                        SellingRules.NONE,
                        List.of()),
                new Product(
                        new Sku("SET"),
                        "Tea for two",
                        Product.Type.BUNDLE,
                        List.of(),
                        "food",
                        false,
                        List.of(),
                        List.of(new Kit(List.of(new Kit.Component(TEA, 2)), false)),
                        SellingRules.NONE,
                        List.of()),
                anOrder(),
                new OrderReference(new ChannelId("web"), "#4711", ORDER),
                new CustomerLimits("C-42", NOON),
                new ArchivedOrder(
                        anOrder(),
                        List.of(aLedger()),
                        List.of(someWork()),
                        List.of(aShipment()),
                        List.of(aReturn()),
                        NOON),
                new ArchivedOrder(anOrder(), List.of(), List.of(), List.of(), List.of(), NOON),
                aLedger(),
                PaymentLedger.open(ORDER, EUR, "tok_1"),
                someWork(),
                aShipment(),
                aReturn(),
                aTransfer(),
                anAssembly(),
                aReservation(),
                new SourcingCase(ORDER, 2, TEA, List.of(BERLIN), List.of()),
                new SourcingCase(
                        ORDER,
                        3,
                        TEA,
                        List.of(),
                        List.of(new Parking(Parking.Reason.NOTHING_FITS, "inactive", NOON, 2, List.of(NOON)))),
                new Backorder(
                        ORDER,
                        2,
                        TEA,
                        5,
                        100,
                        100,
                        NOON,
                        true,
                        List.of(NOON),
                        List.of(new Cover(new SupplyId("PO-4711/3"), 4))),
                new Backorder(
                        ORDER,
                        4,
                        TEA,
                        5,
                        100,
                        100,
                        NOON,
                        false,
                        List.of(NOON),
                        List.of(),
                        List.of(new FedUnits(new TransferId("T-1"), new SupplyId("T-1/1"), 2, NOON))),
                aSupply(),
                aSupply().pledging(1),
                somethingOwed(),
                aLot(),
                aRule(),
                anIssue(),
                aProduct().withRules(SellingRules.NONE),
                new Outlook(TEA, 12, List.of(0L, 10L), 3),
                new StockClaim(ORDER, BERLIN, List.of(new ClaimLine(1, TEA, 5, 2, 1, 3)), 3, List.of(aRequest())),
                new Allowance("SPRING", Allowance.Type.BUDGET, "promotion:SPRING/budget", 10_000),
                new ExternalStock(BERLIN, TEA, 12, 4711, NOON, List.of(NOON), true),
                anEffect(aRequest()),
                aTimer(new RefreshStock("BERLIN", Set.of("TEA"))),
                aTimer(new ReviewFeed("T-1")),
                aTimer(new ReviewOutlook(Set.of("TEA"), "PO-4711/3 is late")),
                aMovement(),
                anEffect(new PaymentInstruction(ORDER, "O-P1", Type.CAPTURE, euros("4.90"), -2, "tok_1", "auth_1")),
                anEffect(new CarrierBooking(SHIPMENT, BERLIN, anAddress(), 2)),
                anEffect(new TaxFiling(ORDER, Samples.taxEntry(), "", "C-42", anAddress())),
                anEffect(new Notification("order.placed", ORDER, "", "O-1")),
                aTimer(new AllocateOrder("O-1", Set.of("BERLIN", "HAMBURG"))),
                aTimer(new FillBackorders(Set.of("TEA", "COFFEE"), 7)),
                aTimer(new ReviewBackorders("cursor")),
                aTimer(new ReviewParked("cursor")),
                aTimer(new RetryParked("4711", 1, NOON)),
                aTimer(new DisplaceUnits("4711", 2)),
                aTimer(new DisplaceUnits("4711", 2, List.of(new DisplaceUnits.Rest("BERLIN", "own/new", "cursor", 3)))),
                aTimer(new WithdrawLot("TEA-250G", "L-7", 1)),
                aTimer(new ExpireQuote("Q-1", 2)),
                aTimer(new ExpireReservation("R-1")),
                aTimer(new ExpirePickup(WORK.value(), 2)),
                new WaitingOrder(ORDER, 100, NOON),
                new WaveSchedule(7200, 3),
                aTimer(new RunScheduledWave(3)),
                aTimer(new SourceWave(
                        List.of("O-1"), 20, List.of(new SourceWave.Planned("O-1", 1, "TEA", "BERLIN", 2, true)))),
                aTimer(new ArchiveOrders(NOON, List.of(OrderState.CANCELLED), "cursor")),
                aTimer(new EraseClosedOrders("C-42", NOON, "cursor", true)),
                new SubscriptionPosition("erp", Long.MAX_VALUE, "node-1", NOON, 3, "no route"));
    }

    static StockRequest aRequest() {
        return new StockRequest(ORDER, BERLIN, 3, StockRequest.Type.RESERVE, List.of(new StockRequest.Item(1, TEA, 2)));
    }

    static Quote aQuote() {
        QuoteVersion version = aQuoteVersion();
        return new Quote(
                new QuoteId("Q-1"),
                new ChannelId("sales"),
                "C-42",
                EUR,
                QuoteState.ACCEPTED,
                List.of(QuoteItem.of(Selection.of("OFFICE")).using("VOICE", 2_000)),
                "soon, please",
                NOON,
                List.of(version),
                List.of(),
                List.of(new Grant(
                        "director",
                        "agent:dan",
                        1,
                        new ApprovalFacts(new BigDecimal("15"), List.of(new BigDecimal("46.54")), euros("9.80"), 36))),
                List.of(new Delegation("director", "max", "agent:dan")),
                List.of(new Acceptance(NOON, NOON.plusSeconds(60))),
                List.of(new Conversion(1, 2, ORDER)));
    }

    static QuoteVersion aQuoteVersion() {
        Selection selection = Selection.of("OFFICE").choose("VOICE", 12).value("VOICE:name", "Ann");
        QuoteItem item = QuoteItem.of(selection).times(3).less("VOICE", "15");
        QuotedCharge once = new QuotedCharge(
                "",
                TEA,
                QuotedCharge.Kind.ONCE,
                1,
                0,
                1,
                euros("5.00"),
                euros("4.90"),
                List.of(new ContractTax("MwSt", "DE", new BigDecimal("19"), false, euros("0.93"))),
                List.of(euros("2.00")),
                "list");
        QuotedCharge monthly = new QuotedCharge(
                "VOICE",
                TEA,
                QuotedCharge.Kind.RECURRING,
                12,
                12,
                24,
                euros("5.00"),
                euros("4.90"),
                List.of(),
                List.of(),
                "list");
        QuoteLine line = new QuoteLine(
                1,
                item,
                List.of(new Part("", "OFFICE", TEA, 1), new Part("VOICE", "VOICE", TEA, 12)),
                List.of(once, monthly));
        return new QuoteVersion(
                1,
                "2026-1",
                EUR,
                List.of(Samples.anAddress()),
                36,
                List.of(line),
                NOON,
                NOON.plusSeconds(60),
                60,
                "agent:sam");
    }

    static CatalogVersion aCatalog() {
        Condition fast = Condition.atLeast("LINE", "speed", "500.5");
        Condition either = Condition.either(Condition.chosen("R1"), Condition.not(Condition.units("R1", 2, 7)));
        return new CatalogVersion(
                "2026-1",
                NOON,
                NOON,
                new Assortment(
                        List.of(UnitOfMeasure.base("GRM"), new UnitOfMeasure("LBR", "GRM", 45_359_237, 100_000)),
                        List.of(new ProductSpec("TEA", "Tea", "GRM", List.of(Variant.of("TEA-250G", "size", "S")))
                                .pack("TIN", 125)),
                        List.of(anOffering()),
                        List.of(
                                Rule.requires("r1", Condition.all(fast, either), Condition.always()),
                                Rule.excludes("r2", Condition.value("LINE", "size", "S", "M"), fast)
                                        .saying("not both")),
                        List.of(Relation.of("LINE", Relation.Kind.ACCESSORY, "R1"))));
    }

    private static Offering anOffering() {
        return Offering.of("LINE")
                .named("A line")
                .onlyWithin()
                .in(LifeCycle.RETIRED, new Validity(NOON, NOON.plusSeconds(1)))
                .with(
                        Attribute.choice("size", "S", "M").preset("M"),
                        Attribute.flag("gift"),
                        Attribute.text("engraving", 20),
                        Attribute.number("speed", 0, 1_000).decimals(2).optional())
                .with(Content.of("TEA", "0.250", "LBR"))
                .with(OptionGroup.between("more", 1, 2, new Option("R1", 0, 1, 2), Option.fixed("R2", 3)))
                .with(Personalization.of("engraving", "ENGRAVING"))
                .restricted(Restriction.NONE
                        .onlyIn("DE", "AT")
                        .notIn("US")
                        .fromAge(18)
                        .dangerous()
                        .atMostPerCustomer(3));
    }

    static Product aProduct() {
        return new Product(
                TEA,
                "Tea",
                Product.Type.GOODS,
                List.of(
                        new Product.ListPrice(new BigDecimal("4.900"), EUR),
                        new Product.ListPrice(new BigDecimal("5E+2"), Currency.getInstance("JPY"))),
                "food",
                true,
                List.of(),
                List.of(),
                someRules(),
                List.of(new Tracking(Tracking.By.LOT, 30)));
    }

    static SellingRules someRules() {
        return new SellingRules(
                true,
                2,
                3,
                List.of(new SellingRules.AtNode(BERLIN, SellingRules.Supplying.UNLIMITED, 1)),
                List.of(new SellingRules.InChannel(new ChannelId("web"), 5, List.of(HAMBURG))),
                List.of(new SellingRules.Fence(SellingRules.FenceFor.CUSTOMER_GROUP, "gold", 20)),
                List.of(0L, 10L),
                100,
                List.of(new SellingRules.Preorder(NOON, 500)),
                List.of(StockCondition.NEW, StockCondition.REFURBISHED));
    }

    static Node aNode() {
        return new Node(BERLIN, "Berlin", anAddress(), true);
    }

    static Node aStore() {
        WorkCalendar calendar = new WorkCalendar(
                ZoneId.of("Europe/Berlin"),
                Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                Set.of(LocalDate.parse("2026-12-25"), LocalDate.parse("2026-01-01")),
                LocalTime.parse("14:00"));
        NodeProfile profile = new NodeProfile(
                NodeType.STORE,
                Set.of("SHIP", "PICKUP"),
                Set.of("DE", "AT"),
                List.of(calendar),
                List.of(new TransitTime("DE", "", 2), new TransitTime("DE", "10", 1)),
                50,
                400);
        return new Node(BERLIN, "Store", anAddress(), true, List.of(profile));
    }

    static PaymentLedger aLedger() {
        return new PaymentLedger(
                ORDER,
                EUR,
                "tok_1",
                5,
                List.of(
                        new PaymentTransaction(
                                "O-P1", Type.AUTHORIZE, euros("50.00"), 0, Status.SUCCEEDED, "", "auth_1", "O-1", ""),
                        new PaymentTransaction(
                                "O-P2", Type.CAPTURE, euros("20.00"), 0, Status.DECLINED, "O-P1", "", "O-1-S1", "no"),
                        new PaymentTransaction(
                                "O-P3", Type.CAPTURE, euros("30.00"), 2, Status.PENDING, "O-P1", "", "O-1-S1", "")),
                List.of(
                        AmountDue.capture(euros("20.00"), "O-1-S1"),
                        AmountDue.refund(euros("1.00"), "O-1-R1", "O-1-S1")),
                euros("0.50"));
    }

    static Fulfillment someWork() {
        return new Fulfillment(
                WORK,
                BERLIN,
                List.of(new FulfillmentLine(1, TEA, 1, 2, 3, 4)),
                List.of(new Package(1, List.of(new LineUnits(1, 4)), true), new Package(2, List.of(), false)),
                NOON);
    }

    static Shipment aShipment() {
        return new Shipment(
                SHIPMENT,
                WORK,
                BERLIN,
                Shipment.State.SHIPPED,
                "DHL",
                List.of(new Shipment.Parcel(1, "00340"), new Shipment.Parcel(2, "")),
                List.of(new LineUnits(1, 4)),
                List.of(new LineUnits(1, 1)),
                List.of(new LineUnits(1, 2)),
                NOON,
                List.of(new LineLot(1, "L-7", 4)));
    }

    static Return aReturn() {
        return new Return(
                RETURN,
                ReturnState.RECEIVED,
                List.of(new ReturnLine(1, TEA, true, 3, 2, 1), new ReturnLine(3, POSTAGE, false, 1, 0, 1)),
                "too green",
                List.of(BERLIN),
                euros("9.80"),
                NOON,
                List.of(new LineLot(1, "L-7", 2)));
    }

    static Reservation aReservation() {
        return new Reservation(
                new ReservationId("R-1"),
                List.of(
                        new ReservationLine(
                                1,
                                TEA,
                                5,
                                List.of(
                                        new NodeUnits(BERLIN, StockPool.USUAL, 3),
                                        new NodeUnits(HAMBURG, StockPool.consigned("ACME"), 1))),
                        new ReservationLine(2, new Sku("COFFEE"), 1, List.of())),
                NOON);
    }

    static Transfer aTransfer() {
        return new Transfer(
                new TransferId("T-1"),
                BERLIN,
                HAMBURG,
                StockPool.USUAL.in(StockCondition.DAMAGED),
                TransferState.PARTIALLY_RECEIVED,
                List.of(
                        new TransferLine(TEA, 10, 8, 5, 1),
                        new TransferLine(new Sku("COFFEE"), 1_000_000_000_000L, 0, 0, 0)),
                "spring",
                NOON,
                true,
                List.of(LotItem.of("TEA-250G", "L-7", 2)),
                List.of(new TransferFeed(ORDER, 2, TEA, 2)));
    }

    static Lot aLot() {
        return new Lot(
                TEA,
                "L-7",
                List.of(LocalDate.of(2027, 1, 31)),
                true,
                List.of(new LotShelf(BERLIN, StockPool.consigned("ACME"), 3, 1)),
                4,
                2,
                1,
                List.of(ShipmentId.parse("O-1-S1")));
    }

    static OwedUnits somethingOwed() {
        return new OwedUnits("O-1-S1/1", TEA, BERLIN, StockPool.consigned("ACME"), 3, "O-1/1", NOON, "INV-7");
    }

    static SupplyIssue anIssue() {
        return new SupplyIssue(
                "O-1/00002",
                SupplyIssue.Problem.LATE,
                TEA,
                ORDER,
                2,
                5,
                List.of(NOON),
                "PO-4711/3 is late",
                NOON,
                List.of(new SupplyIssue.Resolution("called the customer", NOON)));
    }

    static ReplenishmentRule aRule() {
        return new ReplenishmentRule(
                TEA,
                BERLIN,
                new Target(Method.MIN_MAX, 10, 40, 1),
                new Terms(Supply.Source.PURCHASE, "ACME", 6, 12, 5, List.of(aCalendar())),
                ServiceLevel.PERCENT_95,
                90,
                LostDemand.REPORT,
                true,
                3,
                List.of(LocalDate.of(2026, 2, 27)));
    }

    static WorkCalendar aCalendar() {
        return new WorkCalendar(
                ZoneId.of("Europe/Berlin"),
                Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                Set.of(LocalDate.of(2026, 12, 25)),
                LocalTime.of(14, 0));
    }

    static Assembly anAssembly() {
        return new Assembly(
                new AssemblyId("A-1"),
                BERLIN,
                new Sku("SET"),
                true,
                AssemblyState.PARTLY_DONE,
                List.of(new AssemblyLine(1, new Sku("SET"), 1, false), new AssemblyLine(2, TEA, 2, true)),
                10,
                5,
                2,
                1,
                NOON,
                "spring",
                NOON);
    }

    static Supply aSupply() {
        return new Supply(
                new SupplyId("PO-4711/3"),
                TEA,
                BERLIN,
                Supply.Source.PURCHASE,
                "PO-4711",
                100,
                30,
                NOON,
                false,
                Supply.Stage.ORDERED);
    }

    static RecordedMovement aMovement() {
        StockMovement movement = new StockMovement(
                StockMovement.Type.SHIP, TEA, BERLIN, StockPool.USUAL, "L-7", -2, -2, 0, "O-2024-0001/1", "because");
        return new RecordedMovement("request-1/000001", movement, NOON, "request-1");
    }

    static EffectTask anEffect(dev.oms.command.Effect effect) {
        return new EffectTask("O-1-E1", ORDER.value(), effect, 3, true, true, NOON, "timeout", 7);
    }

    static TimerTask aTimer(dev.oms.command.Command<?> command) {
        return new TimerTask("O-1-T1", ORDER.value(), command, 2, false, NOON, "no stock");
    }
}
