package dev.oms.internal.file;

import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.inventory.Buyer;
import dev.oms.inventory.StockLevel;
import dev.oms.sourcing.PolicyAnswer;
import dev.oms.sourcing.Room;
import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingDecision.Assignment;
import dev.oms.sourcing.SourcingPolicy;
import dev.oms.sourcing.SourcingProblem;
import dev.oms.sourcing.SourcingProblem.Demand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Has wishes sourced, in one round as a rule. Where bundles share units with other lines the policy cannot know that two
 * of its assignments draw on the same units: what there is not is cut off, and sourced from what is left in another round.
 */
public final class Rounds {
    private final Offers offers;
    private final Shelf shelf;
    private final Buyer buyer;
    private final SourcingPolicy policy;
    private final BiFunction<List<Demand>, List<StockLevel>, SourcingProblem> problem;

    /** @param problem of some demands with the levels that they may use */
    public Rounds(
            Offers offers,
            Shelf shelf,
            Buyer buyer,
            SourcingPolicy policy,
            BiFunction<List<Demand>, List<StockLevel>, SourcingProblem> problem) {
        this.offers = offers;
        this.shelf = shelf;
        this.buyer = buyer;
        this.policy = policy;
        this.problem = problem;
    }

    /** What was asked and answered, and what is taken of it: goods by the lines of goods, and by the lines of wishes. */
    public record Round(
            SourcingProblem problem, SourcingDecision decision, List<Assignment> taken, List<Assignment> goods) {}

    /** Sources as much as there is, and takes it off the shelf. */
    public List<Round> source(List<Wish> wishes) {
        return source(wishes, Map.of());
    }

    /** The same, beside what every node has to send out of the order already. */
    List<Round> source(List<Wish> wishes, Map<NodeId, Long> already) {
        List<Round> rounds = new ArrayList<>();
        List<Wish> left = within(wishes);
        Map<NodeId, Long> sent = new HashMap<>(already);
        while (!left.isEmpty()) {
            Round round = round(left, sent);
            round.goods().forEach(each -> sent.merge(each.node(), (long) each.units(), Long::sum));
            rounds.add(round);
            long taken = round.taken().stream().mapToLong(Assignment::units).sum();
            boolean cut = taken < round.decision().units();
            left = cut && taken > 0 ? within(without(left, round.taken())) : List.of();
        }
        return rounds;
    }

    /** @param sent what other rounds have every node send out */
    private Round round(List<Wish> wishes, Map<NodeId, Long> sent) {
        Reach reach = new Reach(wishes, levels(wishes));
        List<Demand> demands =
                wishes.stream().map(wish -> wish.demand().apply(wish.units())).toList();
        SourcingProblem asked = roomy(problem.apply(demands, reach.levels()), sent);
        SourcingDecision decision = PolicyAnswer.of(policy, asked);
        boolean shared = wishes.stream().anyMatch(Wish::isBundle);
        List<Assignment> there = shared ? reach.fitting(decision.assignments()) : decision.assignments();
        List<Assignment> taken = asked.rooms().isEmpty() ? there : fitting(there, asked.rooms(), wishes);
        return new Round(asked, decision, taken, take(wishes, taken));
    }

    private SourcingProblem roomy(SourcingProblem asked, Map<NodeId, Long> sent) {
        if (asked.rooms().isEmpty()) {
            return asked;
        }
        Map<NodeId, Room> rooms = new HashMap<>();
        shelf.left(asked.rooms()).forEach((node, room) -> rooms.put(node, room.less(0, sent.getOrDefault(node, 0L))));
        return asked.within(rooms);
    }

    /** Whatever a policy says, no node sends out more than it can. */
    private static List<Assignment> fitting(List<Assignment> decided, Map<NodeId, Room> rooms, List<Wish> wishes) {
        Map<Integer, Wish> byLine = wishes.stream().collect(Collectors.toMap(Wish::line, wish -> wish));
        Map<NodeId, Long> left = new HashMap<>();
        rooms.forEach((node, room) -> left.put(node, room.isFull() ? 0 : room.units()));
        List<Assignment> fitting = new ArrayList<>();
        for (Assignment each : decided) {
            long goods = Objects.requireNonNull(byLine.get(each.line())).goods().stream()
                    .mapToLong(Wish.Part::each)
                    .sum();
            long units = Math.min(each.units(), left.getOrDefault(each.node(), Long.MAX_VALUE) / goods);
            left.computeIfPresent(each.node(), (node, some) -> some - units * goods);
            if (units > 0) {
                fitting.add(new Assignment(each.line(), each.node(), (int) units));
            }
        }
        return fitting;
    }

    private List<Assignment> take(List<Wish> wishes, List<Assignment> taken) {
        Map<Integer, Wish> byLine = wishes.stream().collect(Collectors.toMap(Wish::line, wish -> wish));
        List<Assignment> goods = new ArrayList<>();
        for (Assignment each : taken) {
            Wish wish = Objects.requireNonNull(byLine.get(each.line()));
            goods.addAll(wish.goods(each));
            wish.goods().forEach(part -> take(part.sku(), each.node(), (long) part.each() * each.units()));
        }
        return goods;
    }

    private void take(Sku sku, NodeId node, long units) {
        if (!offers.isUnlimitedAt(buyer, sku, node)) {
            shelf.take(sku, node, units);
        }
    }

    /** The positions of what is wished for, as sourcing may use them. */
    private Map<Sku, List<StockLevel>> levels(List<Wish> wishes) {
        Map<Sku, Long> wanted = new LinkedHashMap<>();
        for (Wish wish : wishes) {
            wish.goods().forEach(part -> wanted.merge(part.sku(), (long) part.each() * wish.units(), Long::sum));
        }
        Map<Sku, List<StockLevel>> levels = new LinkedHashMap<>();
        wanted.forEach((sku, units) ->
                levels.put(sku, offers.to(buyer, sku, shelf.left(sku)).levels(units)));
        return levels;
    }

    /** As much of some wishes as the buyer may have over all nodes: a policy sees nodes one by one. */
    private List<Wish> within(List<Wish> wishes) {
        Map<Sku, Long> most = new HashMap<>();
        List<Wish> within = new ArrayList<>();
        for (Wish wish : wishes) {
            long units = wish.units();
            for (Wish.Part part : wish.goods()) {
                units = Math.min(units, most.computeIfAbsent(part.sku(), this::most) / part.each());
            }
            if (units > 0) {
                within.add(wish.of((int) units));
                for (Wish.Part part : wish.goods()) {
                    most.merge(part.sku(), -part.each() * units, Long::sum);
                }
            }
        }
        return within;
    }

    private long most(Sku sku) {
        return offers.to(buyer, sku, shelf.left(sku)).most();
    }

    private static List<Wish> without(List<Wish> wishes, List<Assignment> taken) {
        Map<Integer, Integer> got = new HashMap<>();
        taken.forEach(each -> got.merge(each.line(), each.units(), Integer::sum));
        return wishes.stream()
                .map(wish -> wish.of(wish.units() - got.getOrDefault(wish.line(), 0)))
                .filter(wish -> wish.units() > 0)
                .toList();
    }
}
