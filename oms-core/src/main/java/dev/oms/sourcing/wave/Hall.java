package dev.oms.sourcing.wave;

import dev.oms.sourcing.SourcingPolicy;
import dev.oms.sourcing.wave.WaveFigures.Total;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All orders of a wave with what each of them has for now, and what they have taken together. */
final class Hall {
    private final List<WaveMember> members;
    private final SourcingPolicy policy;
    private final int most;
    private final Claims claims = Claims.none();
    private final List<Seat> first;
    private final List<Seat> seats;
    private final Total before;
    private int decisions;

    /** The start: one by one, the first in the order of fairness first. */
    Hall(List<WaveMember> members, SourcingPolicy policy, int most) {
        this.members = members;
        this.policy = policy;
        this.most = most;
        this.seats = new ArrayList<>(members.size());
        for (int i = 0; i < members.size(); i++) {
            Seat seat = decide(i, claims);
            seats.add(seat);
            claims.take(seat.goods());
        }
        this.first = List.copyOf(seats);
        this.before = total(first);
    }

    int size() {
        return members.size();
    }

    Seat seat(int order) {
        return seats.get(order);
    }

    Total before() {
        return before;
    }

    Total now() {
        return total(seats);
    }

    int decisions() {
        return decisions;
    }

    boolean mayGoOn() {
        return decisions < most;
    }

    /** What an order would have if only this were taken. */
    Seat decide(int order, Claims taken) {
        decisions++;
        return Seat.of(members.get(order).decide(policy, taken));
    }

    /**
     * Has some orders stand up and sit down again in this sequence, and stay there if all of that is better: nobody gets less
     * than one by one, and it costs no more than one by one. Answers whether they stayed.
     */
    boolean reseat(List<Integer> sequence) {
        Map<Integer, Seat> old = new HashMap<>();
        for (int order : sequence) {
            old.put(order, seats.get(order));
            leave(order);
        }
        boolean fair = true;
        for (int order : sequence) {
            sit(order, decide(order, claims));
            fair &= seats.get(order).servesAsMuchAs(first.get(order));
        }
        if (fair && isBetter(old)) {
            return true;
        }
        sequence.forEach(this::leave);
        old.forEach(this::sit);
        return false;
    }

    private boolean isBetter(Map<Integer, Seat> old) {
        Total then = total(old.values());
        Total now = total(old.keySet().stream().map(seats::get).toList());
        return now.isBetterThan(then) && now().isNoDearerThan(before);
    }

    private void leave(int order) {
        claims.giveBack(seats.get(order).goods());
    }

    private void sit(int order, Seat seat) {
        seats.set(order, seat);
        claims.take(seat.goods());
    }

    private static Total total(Iterable<Seat> seats) {
        Total total = Total.NOTHING;
        for (Seat seat : seats) {
            total = total.plus(seat.total());
        }
        return total;
    }
}
