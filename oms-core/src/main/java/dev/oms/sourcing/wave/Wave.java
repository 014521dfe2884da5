package dev.oms.sourcing.wave;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.sourcing.SourcingPolicy;
import dev.oms.sourcing.wave.WaveFigures.Total;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Sources orders together that compete for the same stock. Against sourcing one after the other, in the order they are
 * given in: no line gets fewer units, so nobody goes without for the sake of a later one, and all together cost no more.
 * A pure function; orders that do not compete cost two decisions each.
 */
public final class Wave {
    /** Decisions for each order, unless another budget is given. */
    private static final int USUAL_DECISIONS = 20;

    private final SourcingPolicy policy;
    private final int decisions;

    private Wave(SourcingPolicy policy, int decisions) {
        this.policy = policy;
        this.decisions = decisions;
    }

    /** By a policy; no exchange is begun once 20 decisions for each order are spent. */
    public static Wave by(SourcingPolicy policy) {
        return new Wave(policy, USUAL_DECISIONS);
    }

    /** No exchange is begun once so many decisions for each order are spent; 1 is one by one, 2 also says what each had alone. */
    public Wave within(int decisionsPerOrder) {
        require(decisionsPerOrder > 0, "an order is decided on at least once, not %d times", decisionsPerOrder);
        return new Wave(policy, decisionsPerOrder);
    }

    /** @param members in the order of fairness */
    public WaveSolution source(List<WaveMember> members) {
        Hall hall = new Hall(List.copyOf(members), policy, Math.multiplyExact(decisions, members.size()));
        List<Long> bound = hall.mayGoOn() ? improve(hall) : List.of();
        return new WaveSolution(
                IntStream.range(0, hall.size())
                        .mapToObj(order -> hall.seat(order).rounds())
                        .toList(),
                new WaveFigures(hall.before(), hall.now(), bound, hall.decisions()));
    }

    /** Whether what an order has is no worse than something else: no line gets fewer units or later, and it costs no more. */
    public static boolean isNoWorse(List<WaveRound> rounds, List<WaveRound> others) {
        Seat seat = Seat.of(rounds);
        Seat other = Seat.of(others);
        return seat.servesAsMuchAs(other) && seat.total().isNoDearerThan(other.total());
    }

    /** Whether an order has all these goods of its lines, from wherever. */
    public static boolean hasAll(List<WaveRound> rounds, List<WaveRound.Goods> goods) {
        Map<Integer, Long> missing = new HashMap<>();
        goods.forEach(each -> missing.merge(each.line(), (long) each.units(), Long::sum));
        rounds.stream()
                .flatMap(round -> round.goods().stream())
                .forEach(each -> missing.merge(each.line(), -(long) each.units(), Long::sum));
        return missing.values().stream().allMatch(units -> units <= 0);
    }

    private static List<Long> improve(Hall hall) {
        Exchange exchange = new Exchange(hall);
        exchange.run();
        List<Seat> alone = exchange.alone();
        Total total = alone.stream().map(Seat::total).reduce(Total.NOTHING, Total::plus);
        return total.units() == hall.now().units()
                ? List.of(alone.stream().mapToLong(Seat::bound).sum())
                : List.of();
    }
}
