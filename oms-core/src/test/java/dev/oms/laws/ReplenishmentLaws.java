package dev.oms.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.inventory.Supply;
import dev.oms.replenishment.Demand;
import dev.oms.replenishment.Ground;
import dev.oms.replenishment.LostDemand;
import dev.oms.replenishment.Method;
import dev.oms.replenishment.Proposal;
import dev.oms.replenishment.Replenishing;
import dev.oms.replenishment.ReplenishmentRule;
import dev.oms.replenishment.ServiceLevel;
import dev.oms.replenishment.Target;
import dev.oms.replenishment.Terms;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What is ordered reaches the level and does not go beyond it by a pack. */
class ReplenishmentLaws {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Property
    void aProposalReachesTheLevelAndExceedsItByLessThanAPack(@ForAll("asked") Replenishing asked) {
        asked.proposal().ifPresent(proposal -> {
            long level = asked.rule().target().upTo() + asked.ground().safety();
            long after = asked.ground().position() + proposal.units();
            long missing = level - asked.ground().position();
            long pack = asked.rule().terms().pack();
            assertThat(proposal.units() % pack).isZero();
            if (asked.rule().terms().minimum() <= missing) {
                assertThat(after).isLessThan(level + pack);
            } else {
                assertThat(proposal.units()).isLessThan(asked.rule().terms().minimum() + pack);
            }
            if (asked.unfilled().isEmpty()) {
                assertThat(after).isGreaterThanOrEqualTo(level);
            }
        });
    }

    @Property
    void onceWhatWasProposedIsOnItsWayNothingMoreIs(@ForAll("asked") Replenishing asked) {
        Optional<Proposal> proposal = asked.proposal();
        if (proposal.isPresent() && asked.unfilled().isEmpty()) {
            Ground ground = asked.ground();
            Ground after = new Ground(
                    ground.onHand(),
                    ground.reserved(),
                    ground.inbound() + proposal.get().units(),
                    ground.waiting(),
                    ground.safety(),
                    ground.atSource());
            assertThat(new Replenishing(asked.rule(), after, TODAY, asked.due()).proposal())
                    .isEmpty();
        }
    }

    @Property
    void noNodeIsAskedForMoreThanItHas(@ForAll("asked") Replenishing asked) {
        if (asked.rule().terms().isTransfer()) {
            asked.proposal()
                    .ifPresent(proposal -> assertThat(proposal.units())
                            .isLessThanOrEqualTo(asked.ground().atSource()));
        }
    }

    @Property
    void safetyStockIsTheLeastThatTheFormulaAllows(
            @ForAll @Size(max = 20) List<@LongRange(min = 0, max = 1_000_000) Long> byDay,
            @ForAll @IntRange(min = 20, max = 366) int days,
            @ForAll ServiceLevel level,
            @ForAll @IntRange(min = 1, max = 700) int leadDays) {
        Demand demand = Demand.of(byDay, days);

        long safety = demand.safetyStock(level, leadDays);

        BigDecimal exact = exact(byDay, days, leadDays).multiply(z(level));
        assertThat(BigDecimal.valueOf(safety)).isGreaterThanOrEqualTo(exact.subtract(new BigDecimal("1e-20")));
        assertThat(BigDecimal.valueOf(safety - 1)).isLessThan(exact.add(new BigDecimal("1e-20")));
    }

    private static BigDecimal exact(List<Long> byDay, int days, int leadDays) {
        MathContext precise = new MathContext(60);
        BigDecimal mean = byDay.stream()
                .map(BigDecimal::valueOf)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(days), precise);
        BigDecimal squares = byDay.stream()
                .map(units -> BigDecimal.valueOf(units).subtract(mean).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .add(mean.pow(2).multiply(BigDecimal.valueOf(days - byDay.size())));
        return squares.multiply(BigDecimal.valueOf(leadDays))
                .divide(BigDecimal.valueOf(days - 1), precise)
                .sqrt(precise);
    }

    private static BigDecimal z(ServiceLevel level) {
        return new BigDecimal(
                switch (level) {
                    case NONE -> "0";
                    case PERCENT_80 -> "0.84162";
                    case PERCENT_90 -> "1.28155";
                    case PERCENT_95 -> "1.64485";
                    case PERCENT_98 -> "2.05375";
                    case PERCENT_99 -> "2.32635";
                    case PERCENT_99_5 -> "2.57583";
                    case PERCENT_99_9 -> "3.09023";
                });
    }

    @Provide
    Arbitrary<Replenishing> asked() {
        return Combinators.combine(rules(), grounds())
                .as((rule, ground) ->
                        new Replenishing(rule, ground, TODAY, List.of(Instant.parse("2026-03-09T00:00:00Z"))));
    }

    private static Arbitrary<Ground> grounds() {
        Arbitrary<Long> units = Arbitraries.longs().between(0, 500);
        return Combinators.combine(units, units, units, units, units, units)
                .as((reserved, free, inbound, waiting, safety, atSource) ->
                        new Ground(reserved + free, reserved, inbound, waiting, safety, atSource));
    }

    private static Arbitrary<ReplenishmentRule> rules() {
        Arbitrary<Long> units = Arbitraries.longs().between(0, 1_000);
        Arbitrary<Target> targets = Combinators.combine(Arbitraries.of(Method.class), units, units)
                .as((method, trigger, more) -> new Target(method, trigger, trigger + more, 7));
        Arbitrary<Terms> terms = Combinators.combine(
                        Arbitraries.of(Supply.Source.PURCHASE, Supply.Source.TRANSFER),
                        Arbitraries.longs().between(1, 60),
                        Arbitraries.longs().between(0, 100))
                .as((source, pack, minimum) -> new Terms(source, "FROM", pack, minimum, 3, List.of()));
        return Combinators.combine(targets, terms)
                .as((target, on) -> new ReplenishmentRule(
                        new Sku("TEA"),
                        new NodeId("BERLIN"),
                        target,
                        on,
                        ServiceLevel.PERCENT_95,
                        90,
                        LostDemand.REDUCE_PLANNED,
                        true,
                        0,
                        List.of()));
    }
}
