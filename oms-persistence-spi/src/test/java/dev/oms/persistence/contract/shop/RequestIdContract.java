package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.PipelineContract.together;
import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.CommandContext;
import dev.oms.command.Outcome;
import dev.oms.command.Plan;
import dev.oms.command.Refusal;
import dev.oms.common.OrderId;
import dev.oms.common.RequestId;
import dev.oms.inventory.FillBackorders;
import dev.oms.order.Operation;
import dev.oms.order.PlaceHold;
import dev.oms.order.PlaceOrder;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a request id promises: the first outcome stands, and what was no outcome may be given again. */
public abstract class RequestIdContract extends ShopContract {

    private CommandContext request(String id) {
        return shop.oms.context(new RequestId(id));
    }

    private static List<Refusal.Code> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::code).toList();
    }

    @Test
    void aPlanCommittedAgainAfterItExpiredAnswersAsItDidFirst() {
        shop.stock("BERLIN", "TEA", 5);
        Plan<OrderId> plan = shop.oms.plan(anOrder().line("TEA", 2)).orThrow();
        OrderId first = shop.oms.commit(plan).orThrow();
        shop.clock.advance(Duration.ofMinutes(16));

        Outcome<OrderId> again = shop.oms.commit(plan);

        assertThat(again.orThrow()).isEqualTo(first);
        assertThat(again.repeated()).isTrue();
    }

    @Test
    void aPlanWhoseRequestWasRefusedAnswersWithThatRefusalAfterItExpired() {
        shop.stock("BERLIN", "TEA", 2);
        PlaceOrder command = anOrder().line("TEA", 2);
        Plan<OrderId> plan = shop.oms.plan(command, request("r-1")).orThrow();
        shop.place(command);
        shop.oms.execute(command, request("r-1"));
        shop.clock.advance(Duration.ofMinutes(16));

        assertThat(codes(shop.oms.commit(plan))).containsExactly(Refusal.Code.OUT_OF_STOCK);
    }

    @Test
    void aRequestIdUsedForTwoCommandsAtTheSameMomentBelongsToOneOfThem() throws Exception {
        shop.stock("BERLIN", "TEA", 100);
        long reserved = 0;
        for (int round = 0; round < 10; round++) {
            CommandContext same = request("r-" + round);

            List<Outcome<OrderId>> outcomes =
                    together(2, i -> shop.oms.execute(anOrder().line("TEA", i + 1), same));

            reserved += outcomes.get(0).isDone() ? 1 : 2;
            assertThat(outcomes.stream().filter(Outcome::isDone)).hasSize(1);
            assertThat(outcomes.stream().flatMap(o -> codes(o).stream())).containsExactly(Refusal.Code.REQUEST_REUSED);
            assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(reserved);
        }
    }

    @Test
    void aPlanCommittedAndItsRequestExecutedAtTheSameMomentTakeEffectOnce() throws Exception {
        shop.stock("BERLIN", "TEA", 100);
        PlaceOrder command = anOrder().line("TEA", 1);
        for (int round = 0; round < 10; round++) {
            CommandContext same = request("r-" + round);
            Plan<OrderId> plan = shop.oms.plan(command, same).orThrow();

            List<Outcome<OrderId>> outcomes =
                    together(2, i -> i == 0 ? shop.oms.commit(plan) : shop.oms.execute(command, same));

            assertThat(outcomes.stream().map(Outcome::orThrow).distinct()).hasSize(1);
            assertThat(outcomes.stream().filter(o -> !o.repeated())).hasSize(1);
            assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(round + 1);
        }
    }

    @Test
    void whatIsInvalidMayBeCorrectedUnderTheSameRequestId() {
        shop.stock("BERLIN", "TEA", 5);
        assertThat(codes(shop.oms.execute(anOrder().line("TEA", 0), request("r-1"))))
                .containsExactly(Refusal.Code.INVALID);
        assertThat(codes(shop.oms.execute(anOrder().currency("XXX").line("TEA", 1), request("r-1"))))
                .containsExactly(Refusal.Code.INVALID);

        OrderId order =
                shop.oms.execute(anOrder().line("TEA", 1), request("r-1")).orThrow();

        PlaceHold unreleasable =
                new PlaceHold(order.value(), "fraud", "", Set.of(Operation.RELEASE, Operation.RELEASE_HOLD));
        assertThat(codes(shop.oms.execute(unreleasable, request("r-2")))).containsExactly(Refusal.Code.INVALID);
        PlaceHold corrected = new PlaceHold(order.value(), "fraud", "", Set.of(Operation.RELEASE));
        assertThat(shop.oms.execute(corrected, request("r-2")).isDone()).isTrue();
    }

    @Test
    void theSameSetsInAnotherOrderAreTheSameCommand() {
        Set<String> some = new java.util.LinkedHashSet<>(List.of("TEA", "MUG", "POST"));
        Set<String> others = new java.util.LinkedHashSet<>(List.of("POST", "MUG", "TEA"));

        shop.oms.execute(new FillBackorders(some, 0), request("r-1")).orThrow();

        assertThat(shop.oms
                        .execute(new FillBackorders(others, 0), request("r-1"))
                        .repeated())
                .isTrue();
    }
}
