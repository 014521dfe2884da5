package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.Outcome;
import dev.oms.command.Plan;
import dev.oms.command.Refusal;
import dev.oms.common.NodeId;
import dev.oms.inventory.AdjustStock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A count says what is there, whatever else happens at the same moment. */
public abstract class CountingContract extends ShopContract {

    @Test
    void countsOfOnePositionAtTheSameMomentDoNotAddUp() {
        shop.stock("BERLIN", "TEA", 10);

        List<Outcome<NodeId>> outcomes = IntStream.range(0, 8)
                .parallel()
                .mapToObj(person -> shop.oms.inventory().adjust("BERLIN", "TEA", 12, "stocktaking"))
                .toList();

        assertThat(outcomes).allMatch(Outcome::isDone);
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(12);
    }

    @Test
    void ofTwoCountsDecidedOnTheSameLevelOneStands() {
        shop.stock("BERLIN", "TEA", 10);
        Plan<NodeId> one = shop.oms
                .plan(new AdjustStock("BERLIN", "TEA", 12, "stocktaking"))
                .orThrow();
        Plan<NodeId> other = shop.oms
                .plan(new AdjustStock("BERLIN", "TEA", 12, "stocktaking"))
                .orThrow();

        shop.oms.commit(one).orThrow();

        assertThat(shop.oms.commit(other).reasons()).extracting(Refusal::code).containsExactly(Refusal.Code.CHANGED);
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(12);
    }

    @Test
    void firstCountsOfANewPositionDoNotAddUp() {
        List<Outcome<NodeId>> outcomes = IntStream.range(0, 8)
                .parallel()
                .mapToObj(person -> shop.oms.inventory().adjust("PARIS", "TEA", 5, "stocktaking"))
                .toList();

        assertThat(outcomes).allMatch(Outcome::isDone);
        assertThat(shop.level("TEA", "PARIS").onHand()).isEqualTo(5);
    }

    @Test
    void aPlannedCountIsRefusedOnceGoodsHaveComeIn() {
        shop.stock("BERLIN", "TEA", 10);
        Plan<NodeId> plan = shop.oms
                .plan(new AdjustStock("BERLIN", "TEA", 12, "stocktaking"))
                .orThrow();
        shop.stock("BERLIN", "TEA", 5);

        Outcome<NodeId> outcome = shop.oms.commit(plan);

        assertThat(outcome.reasons()).extracting(Refusal::code).containsExactly(Refusal.Code.CHANGED);
        assertThat(outcome.reasons().toString()).contains("TEA @ BERLIN has 15 on hand");
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(15);
    }

    @Test
    void aPlannedCountStandsWhileUnitsAreOnlyReserved() {
        shop.stock("BERLIN", "TEA", 10);
        Plan<NodeId> plan = shop.oms
                .plan(new AdjustStock("BERLIN", "TEA", 8, "stocktaking"))
                .orThrow();
        shop.placePaid(anOrder().line("TEA", 3));

        shop.oms.commit(plan).orThrow();

        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(8);
        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(3);
    }

    @Test
    void aPlannedCountOfFewerThanHaveBeenReservedSinceIsRefused() {
        shop.stock("BERLIN", "TEA", 10);
        Plan<NodeId> plan = shop.oms
                .plan(new AdjustStock("BERLIN", "TEA", 2, "stocktaking"))
                .orThrow();
        shop.placePaid(anOrder().line("TEA", 3));

        assertThat(shop.oms.commit(plan).reasons()).extracting(Refusal::code).containsExactly(Refusal.Code.CHANGED);
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(10);
    }
}
