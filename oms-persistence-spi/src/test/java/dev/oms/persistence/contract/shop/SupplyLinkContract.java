package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.oms.command.Refusal;
import dev.oms.common.OrderId;
import dev.oms.common.SupplyId;
import dev.oms.inventory.Cover;
import dev.oms.inventory.CoveredLine;
import dev.oms.inventory.ExpectSupply;
import dev.oms.inventory.StockItem;
import dev.oms.inventory.Supply;
import dev.oms.inventory.SupplyIssue;
import dev.oms.inventory.SupplyIssue.Problem;
import dev.oms.order.CancelOrder;
import dev.oms.order.LineUnits;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import dev.oms.replenishment.LostDemand;
import dev.oms.replenishment.Proposal;
import dev.oms.replenishment.SetReplenishment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who waits is linked to the supply that covers them; when one of the two changes, the other follows or a person is asked. */
public abstract class SupplyLinkContract extends ShopContract {
    private static final Instant MAY_14 = Instant.parse("2026-05-14T00:00:00Z");
    private static final Instant JUNE_1 = Instant.parse("2026-06-01T00:00:00Z");
    private static final SupplyId PO_1 = new SupplyId("PO-1");
    private static final SupplyId PO_2 = new SupplyId("PO-2");
    private static final int HISTORIES = 12;

    @Test
    void whoWaitsIsLinkedToTheSuppliesThatCoverThemBothWays() {
        expect("PO-1", 10, MAY_14);
        expect("PO-2", 10, JUNE_1);
        OrderId first = place(6);
        OrderId second = place(6);

        assertThat(supplyOf(first)).containsExactly(new Cover(PO_1, 6));
        assertThat(supplyOf(second)).containsExactly(new Cover(PO_1, 4), new Cover(PO_2, 2));
        assertThat(shop.oms.replenishment().demandOf(PO_1))
                .containsExactly(
                        new CoveredLine(first, 1, 6, List.of(MAY_14)), new CoveredLine(second, 1, 4, List.of(JUNE_1)));
        assertThat(shop.oms.replenishment().demandOf(new SupplyId("PO-9"))).isEmpty();
    }

    @Test
    void aLinkIsThereFromTheCommitThatPlacesTheOrder() {
        expect("PO-1", 10, MAY_14);

        OrderId order = shop.place(anOrder().line("MUG", 6));

        assertThat(supplyOf(order)).containsExactly(new Cover(PO_1, 6));
    }

    @Test
    void goodsOnTheirWayFromAnotherNodeAreLinkedToo() {
        shop.stock("PARIS", "MUG", 5);
        var transfer = shop.oms
                .transfers()
                .order("PARIS", "BERLIN", new StockItem("MUG", 5))
                .orThrow();

        OrderId order = place(2);

        assertThat(supplyOf(order)).containsExactly(new Cover(new SupplyId(transfer + "/1"), 2));
    }

    @Test
    void whatComesInServesThoseWhoWereLinkedToIt() {
        expect("PO-1", 10, MAY_14);
        OrderId first = place(6);
        OrderId second = place(6);

        shop.oms.inventory().receiveSupply(PO_1, 7).orThrow();
        shop.workOff();

        assertThat(shop.quantities(first, 1).allocated()).isEqualTo(6);
        assertThat(supplyOf(first)).isEmpty();
        assertThat(supplyOf(second)).containsExactly(new Cover(PO_1, 3));
        assertThat(issues()).isEmpty();
    }

    @Test
    void aSupplyThatSlipsOrIsCancelledRaisesAnIssueForEachOrderHit() {
        expect("PO-1", 10, MAY_14);
        OrderId first = place(6);
        OrderId second = place(4);

        shop.oms.inventory().reviseSupply(PO_1, 6, JUNE_1, "the ship is late").orThrow();
        shop.workOff();

        assertThat(issues())
                .extracting(SupplyIssue::order, SupplyIssue::problem, SupplyIssue::units, SupplyIssue::promised)
                .containsExactlyInAnyOrder(
                        tuple(first, Problem.LATE, 6L, List.of(MAY_14)),
                        tuple(second, Problem.UNCOVERED, 4L, List.of(MAY_14)));
        assertThat(issues()).allSatisfy(issue -> assertThat(issue.cause()).contains("the ship is late"));
        shop.oms.inventory().cancelSupply(PO_1, "sunk").orThrow();
        shop.workOff();
        assertThat(issues())
                .extracting(SupplyIssue::problem, SupplyIssue::promised)
                .containsExactly(tuple(Problem.UNCOVERED, List.of(MAY_14)), tuple(Problem.UNCOVERED, List.of(MAY_14)));
    }

    @Test
    void anIssueEndsByItselfOnceThePromiseIsKeptAgainOrNobodyWaits() {
        expect("PO-1", 10, MAY_14);
        OrderId first = place(6);
        place(4);
        shop.oms.inventory().cancelSupply(PO_1, "sunk").orThrow();
        shop.workOff();

        expect("PO-2", 6, JUNE_1);
        assertThat(issues())
                .extracting(SupplyIssue::problem)
                .containsExactlyInAnyOrder(Problem.LATE, Problem.UNCOVERED);
        expect("PO-3", 4, MAY_14);
        shop.oms.inventory().reviseSupply(PO_2, 6, MAY_14, "by air").orThrow();
        shop.workOff();

        assertThat(issues()).isEmpty();
        assertThat(resolved()).containsOnly("its units are covered in time again");
        shop.oms.inventory().cancelSupply(PO_2, "sunk as well").orThrow();
        shop.workOff();
        assertThat(issues()).hasSize(2);
        shop.oms.orders().cancel(CancelOrder.all(first, "no")).orThrow();
        shop.workOff();
        assertThat(issues()).isEmpty();
    }

    @Test
    void aPersonWorksTheListOffWithAReason() {
        expect("PO-1", 10, MAY_14);
        place(6);
        shop.oms.inventory().cancelSupply(PO_1, "sunk").orThrow();
        shop.workOff();
        String issue = issues().get(0).id();

        assertRefused(shop.oms.replenishment().resolve(issue, " "), Refusal.Code.INVALID, "reason");
        shop.oms.replenishment().resolve(issue, "called the customer").orThrow();

        assertThat(issues()).isEmpty();
        assertThat(resolved()).containsExactly("called the customer");
        assertRefused(shop.oms.replenishment().resolve(issue, "again"), Refusal.Code.WRONG_STATE, issue);
        assertRefused(shop.oms.replenishment().resolve("I-0", "x"), Refusal.Code.NOT_FOUND, "I-0");
    }

    @Test
    void aCancelledOrderMakesThePlannedSupplySmallerByWholePacks() {
        OrderId order = place(9);
        SupplyId supply =
                bought(SetReplenishment.reorder("MUG", "BERLIN", 0, 10).inPacks(4, 0));
        assertThat(open(supply)).isEqualTo(20);

        shop.oms.orders().cancel(CancelOrder.all(order, "no")).orThrow();
        shop.workOff();

        assertThat(open(supply)).isEqualTo(12);
        assertThat(issues())
                .extracting(SupplyIssue::problem, SupplyIssue::units)
                .containsExactly(tuple(Problem.EXCESS, 1L));
        assertThat(shop.oms.replenishment().propose("").proposals()).isEmpty();
    }

    @Test
    void whatWasPlannedForOneOrderAloneIsGivenUpWithIt() {
        OrderId order = place(3);
        SupplyId supply = bought(SetReplenishment.reorder("MUG", "BERLIN", 0, 0));

        shop.oms
                .orders()
                .cancel(CancelOrder.units(order, "fewer", new LineUnits(1, 1)))
                .orThrow();
        shop.workOff();
        assertThat(open(supply)).isEqualTo(2);
        shop.oms.orders().cancel(CancelOrder.all(order, "no")).orThrow();
        shop.workOff();

        assertThat(open(supply)).isZero();
        assertThat(issues()).isEmpty();
    }

    @Test
    void whatTheSupplierKnowsOfOrARuleKeepsIsLeftToAPerson() {
        OrderId first = place(3);
        SupplyId sent = bought(SetReplenishment.reorder("MUG", "BERLIN", 0, 0));
        shop.oms.inventory().sendSupply(sent).orThrow();

        shop.oms.orders().cancel(CancelOrder.all(first, "no")).orThrow();
        shop.workOff();
        assertThat(open(sent)).isEqualTo(3);
        assertThat(issues())
                .extracting(SupplyIssue::order, SupplyIssue::problem, SupplyIssue::units)
                .containsExactly(tuple(first, Problem.EXCESS, 3L));

        // Who comes next takes what is left over.
        place(5);
        assertThat(issues()).isEmpty();
    }

    @Test
    void aRuleMayLeaveItsPlansToAPerson() {
        OrderId order = place(3);
        SupplyId supply = bought(SetReplenishment.reorder("MUG", "BERLIN", 0, 0).onLostDemand(LostDemand.REPORT));

        shop.oms.orders().cancel(CancelOrder.all(order, "no")).orThrow();
        shop.workOff();

        assertThat(open(supply)).isEqualTo(3);
        assertThat(issues()).extracting(SupplyIssue::problem).containsExactly(Problem.EXCESS);
        shop.oms.inventory().receiveSupply(supply, 3).orThrow();
        shop.oms
                .replenishment()
                .resolve(issues().get(0).id(), "kept for the summer")
                .orThrow();
    }

    @Test
    void nothingIsTooMuchWhileOthersWaitForIt() {
        expect("PO-1", 6, MAY_14);
        OrderId first = place(6);
        OrderId second = place(6);

        shop.oms.orders().cancel(CancelOrder.all(first, "no")).orThrow();
        shop.workOff();

        assertThat(supplyOf(second)).containsExactly(new Cover(PO_1, 6));
        assertThat(issues()).isEmpty();
        assertThat(resolved()).containsExactly("nothing is left over: others wait for it, or it came in");
    }

    @Test
    void aCancellationIsNotForgottenBeforeAnybodyLooks() {
        OrderId order = place(3);
        bought(SetReplenishment.reorder("MUG", "BERLIN", 0, 0));

        shop.oms.orders().cancel(CancelOrder.all(order, "no")).orThrow();

        assertThat(issues()).extracting(SupplyIssue::problem).containsExactly(Problem.EXCESS);
    }

    @Test
    void afterAnyHistoryNoSupplyCoversMoreThanItHasAndNobodyMoreThanTheyWaitFor() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            shop = new Shop(persistence());
            play(new SplittableRandom(seed));
            shop.workOff();
            assertThat(shop.oms.verify().breaches()).as("history %d", seed).isEmpty();
            linksAddUp(seed);
        }
    }

    private void play(SplittableRandom random) {
        List<OrderId> orders = new ArrayList<>();
        List<SupplyId> supplies = new ArrayList<>();
        shop.oms
                .replenishment()
                .set(SetReplenishment.reorder("MUG", "BERLIN", 2, 6).inPacks(3, 0))
                .orThrow();
        for (int turn = 0; turn < 30; turn++) {
            Instant due = MAY_14.plus(Duration.ofDays(random.nextInt(20)));
            int units = 1 + random.nextInt(6);
            SupplyId supply = supplies.isEmpty() ? PO_1 : supplies.get(random.nextInt(supplies.size()));
            switch (random.nextInt(9)) {
                case 0 ->
                    supplies.add(shop.oms
                            .inventory()
                            .expect(ExpectSupply.purchase("PO-" + turn, "MUG", "BERLIN", units, due))
                            .orThrow());
                case 1, 2 -> orders.add(shop.place(anOrder().line("MUG", units)));
                case 3 -> shop.oms.inventory().reviseSupply(supply, units, due, "otherwise");
                case 4 -> shop.oms.inventory().receiveSupply(supply, units);
                case 5 -> shop.oms.inventory().cancelSupply(supply, "gone");
                case 6 ->
                    shop.oms.replenishment().propose("").proposals().stream()
                            .map(shop.oms.replenishment()::accept)
                            .forEach(accepted -> accepted.result().ifPresent(supplies::add));
                case 7 -> {
                    if (!orders.isEmpty()) {
                        OrderId order = orders.get(random.nextInt(orders.size()));
                        shop.oms
                                .orders()
                                .cancel(
                                        random.nextBoolean()
                                                ? CancelOrder.all(order, "no")
                                                : CancelOrder.units(order, "fewer", new LineUnits(1, 1)));
                    }
                }
                default -> shop.workOff();
            }
        }
    }

    private void linksAddUp(int seed) {
        Map<SupplyId, Long> covered = shop.search(Query.of(Kinds.BACKORDER).limit(1000)).stream()
                .peek(place -> assertThat(place.covered()).isLessThanOrEqualTo(place.units()))
                .flatMap(place -> place.covers().stream())
                .collect(Collectors.groupingBy(Cover::supply, Collectors.summingLong(Cover::units)));
        Map<SupplyId, Long> open =
                shop.oms.inventory().supplies("MUG").stream().collect(Collectors.toMap(Supply::id, Supply::open));
        covered.forEach((supply, units) -> assertThat(units)
                .as("history %d: %s", seed, supply)
                .isLessThanOrEqualTo(open.getOrDefault(supply, 0L)));
        covered.forEach((supply, units) -> assertThat(shop.oms.replenishment().demandOf(supply).stream()
                        .mapToLong(CoveredLine::units)
                        .sum())
                .isEqualTo(units));
        long waiting = shop.search(Query.of(Kinds.BACKORDER).limit(1000)).stream()
                .mapToLong(place -> place.units())
                .sum();
        long expected = open.values().stream().mapToLong(Long::longValue).sum();
        long there = shop.oms.inventory().levels("MUG").stream()
                .mapToLong(level -> level.available())
                .sum();
        // All that waits is covered as far as anything comes: links are as many as they can be.
        assertThat(covered.values().stream().mapToLong(Long::longValue).sum())
                .as("history %d", seed)
                .isEqualTo(Math.min(Math.max(0, waiting - there), expected));
    }

    @Test
    void linksHoldHoweverManyOrderAndCancelAtOnce() {
        expect("PO-1", 20, MAY_14);

        IntStream.range(0, 8).parallel().forEach(person -> {
            OrderId order = shop.place(anOrder().line("MUG", 3));
            if (person % 2 == 0) {
                shop.oms.orders().cancel(CancelOrder.all(order, "no")).orThrow();
            }
            shop.oms.work(20);
        });
        shop.workOff();

        linksAddUp(0);
        assertThat(shop.oms.replenishment().demandOf(PO_1)).hasSize(4);
    }

    private SupplyId bought(SetReplenishment rule) {
        shop.oms.replenishment().set(rule).orThrow();
        shop.workOff();
        Proposal proposal = shop.oms.replenishment().propose("").proposals().get(0);
        SupplyId supply = shop.oms.replenishment().accept(proposal).orThrow();
        shop.workOff();
        return supply;
    }

    private long open(SupplyId supply) {
        return shop.search(Query.of(Kinds.SUPPLY).where(Query.ID, supply.value()))
                .get(0)
                .open();
    }

    private OrderId place(int units) {
        return shop.placePaid(anOrder().line("MUG", units));
    }

    private void expect(String id, long units, Instant due) {
        shop.oms
                .inventory()
                .expect(ExpectSupply.purchase(id, "MUG", "BERLIN", units, due))
                .orThrow();
        shop.workOff();
    }

    private List<Cover> supplyOf(OrderId order) {
        return shop.oms.replenishment().supplyOf(order, 1);
    }

    private List<SupplyIssue> issues() {
        return shop.oms.replenishment().issues("").entities();
    }

    private List<String> resolved() {
        return shop
                .oms
                .replenishment()
                .searchIssues(Query.of(Kinds.SUPPLY_ISSUE).where("is_open", false))
                .entities()
                .stream()
                .flatMap(issue -> issue.resolved().stream())
                .map(SupplyIssue.Resolution::reason)
                .toList();
    }
}
