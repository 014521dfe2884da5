package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.oms.ReportPage;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.common.InvariantViolation;
import dev.oms.common.OrderId;
import dev.oms.inventory.StockItem;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import dev.oms.replenishment.PositionReport;
import dev.oms.replenishment.SetReplenishment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What does not move, what there is too much of, and what was or will be sold out, from the movements of a window. */
public abstract class StockReportContract extends ShopContract {

    @Test
    void whatWasThereBeforeTheWindowAndOfWhichNothingLeftIsDead() {
        shop.stock("BERLIN", "TEA", 10).stock("PARIS", "TEA", 10);
        days(40);
        shop.stock("BERLIN", "TEA", 5);
        shop.oms.transfers().dispatch(transfer("PARIS", "BERLIN", 1)).orThrow();

        assertThat(report(30).dead())
                .extracting(each -> each.node().value(), PositionReport::dead)
                .containsExactly(tuple("BERLIN", 10L));
        assertThat(report(41).dead()).isEmpty();
    }

    @Test
    void whatIsScrappedHasNotMovedBySaleAndWhatIsReservedIsStillThere() {
        shop.stock("BERLIN", "TEA", 10);
        days(40);
        shop.oms.inventory().scrap("BERLIN", "TEA", 2, "mouldy").orThrow();
        shop.placePaid(anOrder().line("TEA", 3));

        assertThat(report(30).dead()).extracting(PositionReport::dead).containsExactly(8L);
    }

    @Test
    void daysOfCoverAreWhatIsAvailableByTheAverageOfTheWindow() {
        shop.stock("BERLIN", "TEA", 50);
        sell("TEA", 6);
        days(10);
        sell("TEA", 3);
        days(1);

        PositionReport tea = position("TEA", "BERLIN", 30);

        assertThat(tea.left()).isEqualTo(9);
        assertThat(tea.available()).isEqualTo(41);
        assertThat(tea.daysOfCover()).isEqualTo(OptionalLong.of(136));
        assertThat(tea.lastLeft()).containsExactly(Instant.parse("2026-03-12T09:00:00Z"));
        assertThat(tea.overstock(100)).isEqualTo(11);
        assertThat(report(30).overstocked(137)).isEmpty();
        assertThat(report(30).atRisk(137)).hasSize(1);
        assertThat(report(30).atRisk(136)).isEmpty();
    }

    @Test
    void whatIsBeyondTheLevelOfItsRuleIsTooMuchAlsoOnItsWay() {
        shop.stock("BERLIN", "TEA", 30).stock("PARIS", "TEA", 10);
        shop.oms
                .replenishment()
                .set(SetReplenishment.minMax("TEA", "BERLIN", 10, 25))
                .orThrow();
        transfer("PARIS", "BERLIN", 4);

        assertThat(report(30).overstocked(365))
                .extracting(each -> each.node().value(), each -> each.overstock(365))
                .containsExactly(tuple("BERLIN", 9L));
    }

    @Test
    void theTimeInWhichNothingWasAvailableIsAddedUp() {
        shop.stock("BERLIN", "TEA", 2);
        days(2);
        OrderId first = shop.placePaid(anOrder().line("TEA", 2));
        days(3);
        shop.stock("BERLIN", "TEA", 1);
        days(1);
        shop.shipAll(first);
        sell("TEA", 1);
        shop.clock.advance(Duration.ofHours(36));

        PositionReport tea = position("TEA", "BERLIN", 30);

        assertThat(tea.stockOuts()).isEqualTo(3);
        // Before it was first there, from the sale to the next delivery, and since the last sale.
        assertThat(tea.soldOut())
                .isEqualTo(Duration.ofDays(30).minus(Duration.ofDays(2)).minus(Duration.ofDays(1)));
        assertThat(position("TEA", "BERLIN", 1).soldOut()).isEqualTo(Duration.ofDays(1));
        assertThat(tea.daysOfCover()).isEqualTo(OptionalLong.of(0));
        assertThat(report(30).soldOut()).hasSize(1);
        assertThat(report(30).atRisk(1)).hasSize(1);
    }

    @Test
    void unitsThatMoveAtOneMomentAreNotSoldOutInBetween() {
        shop.stock("BERLIN", "TEA", 5);
        days(5);
        shop.oms.inventory().scrap("BERLIN", "TEA", 5, "wet").orThrow();
        shop.stock("BERLIN", "TEA", 5);
        days(1);

        assertThat(position("TEA", "BERLIN", 4).stockOuts()).isZero();
    }

    @Test
    void aRuleWithoutStockIsSoldOutAllTheTime() {
        shop.oms
                .replenishment()
                .set(SetReplenishment.reorder("TEA", "PARIS", 0, 5))
                .orThrow();

        assertThat(position("TEA", "PARIS", 7).soldOut()).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void aBigStockIsReportedPageByPageEachPositionOnce() {
        shop.oms
                .catalog()
                .define(IntStream.range(0, 30)
                        .mapToObj(i -> Definition.goods("T-" + i, "1.00", "EUR"))
                        .toArray(Definition[]::new))
                .orThrow();
        IntStream.range(0, 30)
                .forEach(i -> shop.stock("BERLIN", "T-" + i, 1 + i).stock("PARIS", "T-" + i, 1));
        days(40);

        List<PositionReport> all = new ArrayList<>();
        String cursor = "";
        do {
            ReportPage page = shop.oms
                    .replenishment()
                    .report(30, Query.of(Kinds.PRODUCT).limit(7).after(cursor));
            all.addAll(page.dead());
            cursor = page.next();
        } while (!cursor.isEmpty());

        assertThat(all).hasSize(60).doesNotHaveDuplicates();
        assertThat(all.stream().mapToLong(PositionReport::dead).sum()).isEqualTo(30 * 31 / 2 + 30);
    }

    @Test
    void aWindowHasSomeDays() {
        assertThatThrownBy(() -> report(0)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> report(Integer.MAX_VALUE)).isInstanceOf(InvariantViolation.class);
    }

    private dev.oms.common.TransferId transfer(String from, String to, long units) {
        return shop.oms.transfers().order(from, to, new StockItem("TEA", units)).orThrow();
    }

    private void sell(String sku, int units) {
        shop.shipAll(shop.placePaid(anOrder().line(sku, units)));
    }

    private void days(int days) {
        shop.later(Duration.ofDays(days));
    }

    private ReportPage report(int days) {
        return shop.oms.replenishment().report(days, "");
    }

    private PositionReport position(String sku, String node, int days) {
        return report(days).positions().stream()
                .filter(each ->
                        each.sku().value().equals(sku) && each.node().value().equals(node))
                .findFirst()
                .orElseThrow();
    }
}
