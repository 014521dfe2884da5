package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.oms.ProposalPage;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.catalog.KitForm;
import dev.oms.command.Outcome;
import dev.oms.command.Plan;
import dev.oms.command.Reason;
import dev.oms.command.Refusal;
import dev.oms.common.AddressForm;
import dev.oms.common.OrderId;
import dev.oms.common.SupplyId;
import dev.oms.inventory.AssemblyState;
import dev.oms.inventory.CalendarForm;
import dev.oms.inventory.ExpectSupply;
import dev.oms.inventory.NodeForm;
import dev.oms.inventory.NodeType;
import dev.oms.inventory.StockItem;
import dev.oms.inventory.Supply;
import dev.oms.replenishment.AcceptProposal;
import dev.oms.replenishment.Ground;
import dev.oms.replenishment.Proposal;
import dev.oms.replenishment.ServiceLevel;
import dev.oms.replenishment.SetReplenishment;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is missing is proposed with its reasons, and ordered once: not twice, and not when it is no longer missing. */
public abstract class ReplenishmentContract extends ShopContract {

    @Test
    void whatIsMissingAtTheReorderPointIsProposedInWholePacks() {
        shop.stock("BERLIN", "TEA", 10);
        set(SetReplenishment.reorder("TEA", "BERLIN", 10, 40).boughtFrom("ACME").inPacks(6, 12));

        Proposal proposal = only();

        assertThat(proposal.units()).isEqualTo(30);
        assertThat(proposal.source()).isEqualTo(Supply.Source.PURCHASE);
        assertThat(proposal.from()).isEqualTo("ACME");
        assertThat(proposal.ground()).isEqualTo(new Ground(10, 0, 0, 0, 0, 0));
        assertThat(proposal.reasons())
                .extracting(Reason::text)
                .containsExactly(
                        "position 10: 10 on hand, 0 of them set aside, 0 on their way, 0 wait",
                        "at or below the reorder point 10",
                        "30 units are missing up to 40; 30 are ordered in packs of 6, at least 12");
    }

    @Test
    void aMinimumAsksOnlyBelowItAndAReorderPointAtIt() {
        shop.stock("BERLIN", "TEA", 10).stock("PARIS", "TEA", 10);
        set(SetReplenishment.minMax("TEA", "BERLIN", 10, 40));
        set(SetReplenishment.reorder("TEA", "PARIS", 10, 40));

        assertThat(propose().proposals())
                .extracting(each -> each.node().value())
                .containsExactly("PARIS");
        shop.oms.inventory().scrap("BERLIN", "TEA", 1, "wet").orThrow();
        assertThat(propose().proposals())
                .extracting(each -> each.node().value(), Proposal::units)
                .containsExactly(tuple("BERLIN", 31L), tuple("PARIS", 30L));
    }

    @Test
    void whatIsOnItsWayOrWaitsCounts() {
        set(SetReplenishment.reorder("MUG", "BERLIN", 5, 20));
        shop.placePaid(anOrder().line("MUG", 7));
        shop.oms
                .inventory()
                .expect(ExpectSupply.purchase("PO-1", "MUG", "BERLIN", 4, Instant.parse("2026-05-01T00:00:00Z")))
                .orThrow();
        shop.workOff();

        Proposal proposal = only();

        assertThat(proposal.ground()).isEqualTo(new Ground(0, 0, 4, 7, 0, 0));
        assertThat(proposal.units()).isEqualTo(23);
    }

    @Test
    void whatWasAcceptedIsExpectedAndNotProposedAgain() {
        set(SetReplenishment.reorder("TEA", "BERLIN", 10, 40).boughtFrom("ACME"));
        Proposal proposal = only();

        SupplyId supply = shop.oms.replenishment().accept(proposal, "PO-7/1").orThrow();

        assertThat(supply).isEqualTo(new SupplyId("PO-7/1"));
        assertThat(shop.oms.inventory().supplies("TEA"))
                .extracting(Supply::open, Supply::stage, Supply::reference)
                .containsExactly(tuple(40L, Supply.Stage.PLANNED, "ACME"));
        assertThat(propose().proposals()).isEmpty();
    }

    @Test
    void aProposalIsAcceptedOnceHoweverManyDo() {
        set(SetReplenishment.reorder("TEA", "BERLIN", 10, 40));
        Proposal proposal = only();

        List<Outcome<SupplyId>> outcomes = IntStream.range(0, 8)
                .parallel()
                .mapToObj(buyer -> shop.oms.replenishment().accept(proposal))
                .toList();

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertRefused(shop.oms.replenishment().accept(proposal), Refusal.Code.ALREADY_EXISTS, "number");
        assertThat(shop.oms.inventory().supplies("TEA")).hasSize(1);
    }

    @Test
    void aProposalThatTheGroundHasLeftIsRefused() {
        set(SetReplenishment.reorder("TEA", "BERLIN", 10, 40).inPacks(4, 0));
        Proposal proposal = only();
        shop.stock("BERLIN", "TEA", 4);
        assertThat(shop.oms.plan(proposal.accept()).isDone()).isTrue();
        shop.stock("BERLIN", "TEA", 4);

        assertRefused(shop.oms.replenishment().accept(proposal), Refusal.Code.CHANGED, "units");
        assertThat(shop.oms.inventory().supplies("TEA")).isEmpty();
    }

    @Test
    void anAcceptedProposalIsPreviewed() {
        set(SetReplenishment.reorder("TEA", "BERLIN", 10, 40));

        Plan<SupplyId> plan = shop.oms.plan(only().accept("PO-7/1")).orThrow();

        assertThat(plan.reasons()).extracting(Reason::code).contains("replenishment.position", "replenishment.units");
        assertThat(shop.oms.inventory().supplies("TEA")).isEmpty();
        shop.oms.commit(plan).orThrow();
        assertThat(shop.oms.inventory().supplies("TEA")).hasSize(1);
    }

    @Test
    void anotherNodeSendsWhatItHasAndTheRestIsSaid() {
        shop.stock("BERLIN", "TEA", 25);
        set(SetReplenishment.minMax("TEA", "PARIS", 10, 40).sentFrom("BERLIN").inPacks(10, 0));
        ProposalPage page = propose();
        assertThat(page.unfilled())
                .extracting(
                        each -> each.node().value(),
                        each -> each.units(),
                        each -> each.reason().code())
                .containsExactly(tuple("PARIS", 20L, "replenishment.source-is-short"));

        SupplyId supply =
                shop.oms.replenishment().accept(page.proposals().get(0)).orThrow();

        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(20);
        assertThat(shop.oms.inventory().supplies("TEA"))
                .extracting(Supply::id, Supply::open, each -> each.node().value(), Supply::stage)
                .containsExactly(tuple(supply, 20L, "PARIS", Supply.Stage.FOLLOWING));
    }

    @Test
    void nodesThatAreSentTheSameUnitsDoNotBothCountOnThem() {
        shop.oms.inventory().defineNode("ROME", AddressForm.inCountry("IT")).orThrow();
        shop.stock("BERLIN", "TEA", 10);
        set(SetReplenishment.reorder("TEA", "PARIS", 0, 8).sentFrom("BERLIN"));
        set(SetReplenishment.reorder("TEA", "ROME", 0, 8).sentFrom("BERLIN"));

        ProposalPage page = propose();

        assertThat(page.proposals())
                .extracting(each -> each.node().value(), Proposal::units)
                .containsExactly(tuple("PARIS", 8L), tuple("ROME", 2L));
        page.proposals().forEach(each -> shop.oms.replenishment().accept(each).orThrow());
    }

    @Test
    void whatIsBoughtArrivesAfterWorkingDaysOfTheSupplierOnAWorkingDayOfTheNode() {
        shop.oms
                .inventory()
                .defineNode(
                        "BERLIN",
                        AddressForm.inCountry("DE"),
                        NodeForm.of(NodeType.WAREHOUSE)
                                .works(new CalendarForm("Europe/Berlin", Set.of(DayOfWeek.TUESDAY), Set.of(), "18:00")))
                .orThrow();
        // It is Monday, 2 March, after the supplier's cut-off: ordered on Tuesday, there four working days later.
        set(SetReplenishment.reorder("TEA", "BERLIN", 0, 5)
                .within(4)
                .working(CalendarForm.weekdays("Europe/Berlin", "09:00").except("2026-03-06")));

        assertThat(only().due()).isEqualTo(Instant.parse("2026-03-09T23:00:00Z"));
    }

    @Test
    void safetyStockIsWhatAServiceLevelAsksForByTheDemandOfTheWindow() {
        shop.stock("BERLIN", "TEA", 60);
        set(SetReplenishment.reorder("TEA", "BERLIN", 0, 0).within(4).serving(ServiceLevel.PERCENT_95, 8));
        for (int units : new int[] {4, 6, 2}) {
            OrderId order = shop.placePaid(anOrder().line("TEA", units));
            shop.shipAll(order);
            shop.clock.advance(Duration.ofDays(1));
        }
        shop.oms.inventory().adjust("BERLIN", "TEA", 0, "burnt").orThrow();

        // Eight days with demand 4, 6, 2 and five without: σ² = (8·56 − 12²) / (8·7) = 38/7; 1.64485·√(38/7·4) = 7.66…
        assertThat(only().ground().safety()).isEqualTo(8);
        assertThat(only().units()).isEqualTo(8);
    }

    @Test
    void aPeriodicReviewOrdersOnceInAPeriod() {
        set(SetReplenishment.periodic("TEA", "BERLIN", 20, 7));
        shop.oms.replenishment().accept(only(), "PO-1").orThrow();
        shop.oms
                .inventory()
                .cancelSupply(new SupplyId("PO-1"), "supplier is gone")
                .orThrow();

        assertThat(propose().proposals()).isEmpty();
        shop.later(Duration.ofDays(7));
        assertThat(only().units()).isEqualTo(20);
    }

    @Test
    void theQueueIsBroughtInByOneNode() {
        set(SetReplenishment.reorder("MUG", "PARIS", 0, 0).sentFrom("BERLIN"));
        set(SetReplenishment.reorder("MUG", "BERLIN", 0, 0));
        shop.placePaid(anOrder().line("MUG", 3));

        assertThat(propose().proposals())
                .extracting(each -> each.node().value(), Proposal::units)
                .containsExactly(tuple("BERLIN", 3L));
    }

    @Test
    void whatIsMadeOfComponentsIsAssembledOnceItIsAccepted() {
        shop.oms
                .catalog()
                .define(Definition.goods("HAMPER", "60.00", "EUR").assembledFrom(KitForm.of("TEA", 3)))
                .orThrow();
        shop.stock("BERLIN", "TEA", 20);
        set(SetReplenishment.reorder("HAMPER", "BERLIN", 0, 5).assembled());
        Proposal proposal = shop.oms.replenishment().propose("").proposals().stream()
                .filter(each -> each.sku().value().equals("HAMPER"))
                .findFirst()
                .orElseThrow();

        assertThat(shop.oms.execute(proposal.accept("PO-1")).reasons())
                .extracting(Refusal::subject, Refusal::text)
                .containsExactly(tuple("supply", "an assembly has an id of its own"));
        shop.oms.replenishment().accept(proposal).orThrow();

        assertThat(shop.oms.assemblies().in(AssemblyState.ORDERED, "").entities())
                .singleElement()
                .satisfies(assembly -> assertThat(assembly.units()).isEqualTo(5));
        assertThat(shop.oms.inventory().supplies("HAMPER"))
                .singleElement()
                .satisfies(supply -> assertThat(supply.open()).isEqualTo(5));
        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(15);
        assertThat(shop.oms.replenishment().propose("").proposals())
                .noneMatch(each -> each.sku().value().equals("HAMPER"));
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void whatLacksComponentsIsNotAccepted() {
        shop.oms
                .catalog()
                .define(Definition.goods("HAMPER", "60.00", "EUR").assembledFrom(KitForm.of("TEA", 3)))
                .orThrow();
        shop.stock("BERLIN", "TEA", 14);
        set(SetReplenishment.reorder("HAMPER", "BERLIN", 0, 5).assembled());
        Proposal proposal = shop.oms.replenishment().propose("").proposals().stream()
                .filter(each -> each.sku().value().equals("HAMPER"))
                .findFirst()
                .orElseThrow();

        assertThat(shop.oms.replenishment().accept(proposal).reasons())
                .extracting(Refusal::code, Refusal::text)
                .containsExactly(tuple(Refusal.Code.OUT_OF_STOCK, "14 of TEA are available at BERLIN, not 15"));
    }

    @Test
    void whatIsAssembledIsProposedAndExpected() {
        set(SetReplenishment.reorder("TEA", "BERLIN", 0, 5).assembled());

        shop.oms.replenishment().accept(only()).orThrow();

        assertThat(shop.oms.inventory().supplies("TEA"))
                .extracting(Supply::source)
                .containsExactly(Supply.Source.ASSEMBLY);
    }

    @Test
    void aRuleThatIsStoppedProposesNothingAndKeepsItsCount() {
        set(SetReplenishment.reorder("TEA", "BERLIN", 10, 40));
        Proposal old = only();
        shop.oms.replenishment().accept(old, "PO-1").orThrow();
        shop.oms.inventory().cancelSupply(new SupplyId("PO-1"), "gone").orThrow();

        shop.oms.replenishment().stop("TEA", "BERLIN").orThrow();
        assertThat(propose().proposals()).isEmpty();
        set(SetReplenishment.reorder("TEA", "BERLIN", 10, 40));

        assertThat(only().number()).isEqualTo(1);
        assertRefused(shop.oms.replenishment().accept(old), Refusal.Code.ALREADY_EXISTS, "number");
    }

    @Test
    void aPlannedSupplyIsSentOnceAndThenOrdered() {
        set(SetReplenishment.reorder("TEA", "BERLIN", 10, 40));
        SupplyId supply = shop.oms.replenishment().accept(only(), "PO-1").orThrow();

        shop.oms.inventory().sendSupply(supply).orThrow();
        shop.oms.inventory().sendSupply(supply).orThrow();

        assertThat(shop.oms.inventory().supplies("TEA"))
                .extracting(Supply::stage)
                .containsExactly(Supply.Stage.ORDERED);
    }

    @Test
    void manyRulesArePagedAndEachProposesOnce() {
        shop.oms
                .catalog()
                .define(IntStream.range(0, 25)
                        .mapToObj(i -> dev.oms.catalog.DefineProducts.Definition.goods("T-" + i, "1.00", "EUR"))
                        .toArray(dev.oms.catalog.DefineProducts.Definition[]::new))
                .orThrow();
        IntStream.range(0, 25).forEach(i -> set(SetReplenishment.reorder("T-" + i, "BERLIN", 0, 1 + i)));

        long units = 0;
        String cursor = "";
        int pages = 0;
        do {
            ProposalPage page = shop.oms
                    .replenishment()
                    .propose(dev.oms.port.Query.of(dev.oms.port.Kinds.REPLENISHMENT_RULE)
                            .after(cursor)
                            .limit(10));
            units += page.proposals().stream().mapToLong(Proposal::units).sum();
            cursor = page.next();
            pages++;
        } while (!cursor.isEmpty());

        assertThat(pages).isEqualTo(3);
        assertThat(units).isEqualTo(LongStream.rangeClosed(1, 25).sum());
    }

    @Test
    void whatCannotBeIsRefusedWhereItStands() {
        assertRefused(
                shop.oms.replenishment().set(SetReplenishment.reorder("SAND", "MARS", 0, 1)),
                Refusal.Code.NOT_FOUND,
                "sku",
                "node");
        assertRefused(
                shop.oms.replenishment().set(SetReplenishment.reorder("POST", "BERLIN", 0, 1)),
                Refusal.Code.WRONG_STATE,
                "sku");
        assertInvalid(SetReplenishment.reorder("TEA", "BERLIN", 9, 8), "target.trigger");
        assertInvalid(SetReplenishment.minMax("TEA", "BERLIN", 9, 8), "target.trigger");
        assertInvalid(SetReplenishment.reorder("TEA", "BERLIN", -1, 8), "target.trigger");
        assertInvalid(SetReplenishment.reorder("TEA", "BERLIN", 0, Long.MAX_VALUE), "target.upTo");
        assertInvalid(SetReplenishment.periodic("TEA", "BERLIN", 8, 0), "target.everyDays");
        assertInvalid(SetReplenishment.reorder("TEA", "BERLIN", 0, 8).inPacks(0, 0), "terms.pack");
        assertInvalid(SetReplenishment.reorder("TEA", "BERLIN", 0, 8).inPacks(1, -1), "terms.minimum");
        assertInvalid(SetReplenishment.reorder("TEA", "BERLIN", 0, 8).within(-1), "terms.leadDays");
        assertInvalid(SetReplenishment.reorder("TEA", "BERLIN", 0, 8).sentFrom(""), "terms.from");
        assertInvalid(SetReplenishment.reorder("TEA", "BERLIN", 0, 8).sentFrom("BERLIN"), "terms.from");
        assertInvalid(SetReplenishment.reorder("TEA", "BERLIN", 0, 8).serving(ServiceLevel.PERCENT_95, 1), "window");
        assertInvalid(
                SetReplenishment.reorder("TEA", "BERLIN", 0, 8).working(CalendarForm.weekdays("Mars/Base", "09:00")),
                "terms.calendar[0].zone");
        assertInvalid(
                SetReplenishment.reorder("TEA", "BERLIN", 0, 8)
                        .working(new CalendarForm("UTC", Set.of(), Set.of(), "09:00")),
                "terms.calendar[0].days");
        assertThat(propose().proposals()).isEmpty();
    }

    @Test
    void nodesDoNotSendToEachOtherInACircle() {
        set(SetReplenishment.reorder("TEA", "PARIS", 0, 8).sentFrom("BERLIN"));

        assertRefused(
                shop.oms
                        .replenishment()
                        .set(SetReplenishment.reorder("TEA", "BERLIN", 0, 8).sentFrom("PARIS")),
                Refusal.Code.WRONG_STATE,
                "terms.from");
    }

    @Test
    void namesOfAnyLengthAndWithAnySlashAreRulesOfTheirOwn() {
        String longest = "N/".repeat(50);
        String sku = "S".repeat(100);
        shop.oms.inventory().defineNode(longest, AddressForm.inCountry("DE")).orThrow();
        shop.oms.inventory().defineNode("A", AddressForm.inCountry("DE")).orThrow();
        shop.oms.inventory().defineNode("A/B", AddressForm.inCountry("DE")).orThrow();
        shop.oms
                .catalog()
                .define(
                        dev.oms.catalog.DefineProducts.Definition.goods(sku, "1.00", "EUR"),
                        dev.oms.catalog.DefineProducts.Definition.goods("B/C", "1.00", "EUR"),
                        dev.oms.catalog.DefineProducts.Definition.goods("C", "1.00", "EUR"))
                .orThrow();

        set(SetReplenishment.reorder(sku, longest, 0, 1));
        set(SetReplenishment.reorder("B/C", "A", 0, 2));
        set(SetReplenishment.reorder("C", "A/B", 0, 3));

        assertThat(propose().proposals()).extracting(Proposal::units).containsExactlyInAnyOrder(1L, 2L, 3L);
        propose()
                .proposals()
                .forEach(each -> shop.oms.replenishment().accept(each).orThrow());
    }

    @Test
    void whatIsOddIsSetAndSaid() {
        Plan<?> plan = shop.oms
                .plan(SetReplenishment.reorder("TEA", "BERLIN", 7, 8).inPacks(10, 5))
                .orThrow();

        assertThat(plan.warnings())
                .extracting(Reason::text)
                .containsExactly(
                        "a pack of 10 is more than the level 8",
                        "a minimum order of 5 at the trigger 7 exceeds the level 8");
    }

    @Test
    void onlyWhatWasProposedIsAccepted() {
        set(SetReplenishment.reorder("TEA", "BERLIN", 10, 40).inPacks(4, 0));

        assertRefused(accept(1, 40, ""), Refusal.Code.INVALID, "number");
        assertRefused(accept(0, 39, ""), Refusal.Code.INVALID, "units");
        assertRefused(accept(0, 48, ""), Refusal.Code.CHANGED, "units");
        assertRefused(accept(0, 0, ""), Refusal.Code.INVALID, "units");
        assertRefused(shop.oms.execute(new AcceptProposal("TEA", "PARIS", 0, 40, "")), Refusal.Code.NOT_FOUND, "PARIS");
        accept(0, 36, "PO-1").orThrow();
        shop.oms.inventory().cancelSupply(new SupplyId("PO-1"), "gone").orThrow();
        assertRefused(accept(1, 40, "PO-1"), Refusal.Code.ALREADY_EXISTS, "supply");
    }

    @Test
    void goodsThatAreNotThereAnyMoreAreNotSent() {
        shop.stock("BERLIN", "TEA", 8);
        set(SetReplenishment.reorder("TEA", "PARIS", 0, 8).sentFrom("BERLIN"));
        Proposal proposal = only();
        shop.oms.transfers().order("BERLIN", "PARIS", new StockItem("TEA", 1)).orThrow();

        assertRefused(shop.oms.replenishment().accept(proposal), Refusal.Code.CHANGED, "units");
    }

    private Outcome<SupplyId> accept(long number, long units, String supply) {
        return shop.oms.execute(new AcceptProposal("TEA", "BERLIN", number, units, supply));
    }

    private void assertInvalid(SetReplenishment rule, String path) {
        assertRefused(shop.oms.replenishment().set(rule), Refusal.Code.INVALID, path);
    }

    private void set(SetReplenishment rule) {
        shop.oms.replenishment().set(rule).orThrow();
    }

    private ProposalPage propose() {
        return shop.oms.replenishment().propose("");
    }

    private Proposal only() {
        assertThat(propose().proposals()).hasSize(1);
        return propose().proposals().get(0);
    }
}
