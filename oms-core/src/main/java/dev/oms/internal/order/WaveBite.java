package dev.oms.internal.order;

import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.file.Allocation;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.sourcing.FailSafeSourcing;
import dev.oms.internal.sourcing.ShadowedSourcing;
import dev.oms.inventory.Outlook;
import dev.oms.order.Operation;
import dev.oms.order.Order;
import dev.oms.order.SourceWave;
import dev.oms.order.SourceWave.Planned;
import dev.oms.order.WaitingOrder;
import dev.oms.port.Facts;
import dev.oms.sourcing.SourcingPolicy;
import dev.oms.sourcing.wave.Claims;
import dev.oms.sourcing.wave.Wave;
import dev.oms.sourcing.wave.WaveFigures;
import dev.oms.sourcing.wave.WaveMember;
import dev.oms.sourcing.wave.WaveRound;
import dev.oms.sourcing.wave.WaveSolution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The orders of a wave that one commit takes care of, and what was decided for the others. */
final class WaveBite {
    private static final int BITE = 50;

    private final SourceWave command;
    private final Facts facts;
    private final Draft draft;
    private final SourcingPolicy policy;
    private final List<OrderFile> files = new ArrayList<>();
    private final List<Allocation> allocations = new ArrayList<>();
    private List<List<WaveRound>> solution = List.of();

    WaveBite(List<OrderId> orders, SourceWave command, Facts facts, Draft draft) {
        this.command = command;
        this.facts = facts;
        this.draft = draft;
        SourcingPolicy configured = draft.settings().sourcing();
        this.policy =
                new FailSafeSourcing(configured instanceof ShadowedSourcing shadowed ? shadowed.live() : configured);
        orders.forEach(this::open);
        files.sort(fairness());
        files.forEach(file -> allocations.add(Allocation.ofPromisedUnits(file, facts, Set.of())));
    }

    /** Sources as many as go into one commit; answers how many those are. */
    int source() {
        solution = planned().orElseGet(this::solved);
        int bite = Math.min(BITE, files.size());
        Map<Sku, Outlook> outlooks = new LinkedHashMap<>();
        String name = policy.name() + " in a wave of " + files.size() + " order(s)";
        for (int i = 0; i < bite; i++) {
            show(solution.get(i));
            allocations.get(i).take(name, solution.get(i), outlooks);
            files.get(i).save();
            dropPlace(files.get(i).order().id());
        }
        return bite;
    }

    /** What is left to do, with what is planned for it. */
    Optional<SourceWave> rest() {
        if (files.size() <= BITE) {
            return Optional.empty();
        }
        List<String> orders = new ArrayList<>();
        List<Planned> plan = new ArrayList<>();
        for (int i = BITE; i < files.size(); i++) {
            Order order = files.get(i).order();
            orders.add(order.id().value());
            solution.get(i).forEach(round -> round.goods().forEach(each -> plan.add(planned(order, each))));
        }
        return Optional.of(new SourceWave(orders, command.decisions(), plan));
    }

    /** Orders that want nothing any more give up their place; those on hold keep it. */
    private void open(OrderId id) {
        Optional<OrderFile> file = OrderFile.open(facts, id, draft);
        boolean wants = file.filter(each -> !each.order().state().isFinal()
                        && !SourceWaveHandler.openSkus(each.order()).isEmpty())
                .isPresent();
        if (!wants) {
            dropPlace(id);
        } else if (Orders.reasonsAgainst(file.get(), Operation.ALLOCATE).isEmpty()) {
            files.add(file.get());
        }
    }

    private void dropPlace(OrderId id) {
        facts.find(WaitingOrder.key(id), WaitingOrder.class).ifPresent(draft::delete);
    }

    private Comparator<OrderFile> fairness() {
        return Comparator.comparingLong((OrderFile file) ->
                        draft.settings().queue().rank(file.order().priority(), List.of()))
                .thenComparing(file -> file.order().placedAt())
                .thenComparing(file -> file.order().id().value());
    }

    private static Planned planned(Order order, WaveRound.Goods each) {
        return new Planned(
                order.id().value(), each.line(), each.sku().value(), each.node().value(), each.units(), each.sent());
    }

    /** Whoever watches the policy is shown what it decides, not what it tries. */
    private void show(List<WaveRound> rounds) {
        if (draft.settings().sourcing() instanceof ShadowedSourcing shadowed) {
            SourcingPolicy shown = new FailSafeSourcing(shadowed);
            rounds.forEach(round -> shown.source(round.problem()));
        }
    }

    private List<List<WaveRound>> solved() {
        List<WaveMember> members = allocations.stream()
                .map(allocation -> (WaveMember) allocation::rounds)
                .toList();
        WaveSolution solved = Wave.by(policy).within(command.decisions()).source(members);
        draft.because("wave", text(files.size(), solved.figures()));
        return solved.orders();
    }

    private static String text(int orders, WaveFigures figures) {
        return "%d order(s), %d units instead of %d one by one, cost %d instead of %d, %d parcels instead of %d"
                .formatted(
                        orders,
                        figures.after().units(),
                        figures.before().units(),
                        figures.after().cost(),
                        figures.before().cost(),
                        figures.after().parcels(),
                        figures.before().parcels());
    }

    private static List<WaveRound.Goods> goods(List<Planned> planned) {
        return planned.stream()
                .map(each -> new WaveRound.Goods(
                        each.line(), new Sku(each.sku()), new NodeId(each.node()), each.units(), each.sent()))
                .toList();
    }

    /** What the bite before has planned, taken again for each order while the others keep theirs; none where that is void. */
    private Optional<List<List<WaveRound>>> planned() {
        if (command.plan().isEmpty()) {
            return Optional.empty();
        }
        Claims claims = Claims.none();
        Map<String, List<Planned>> byOrder = new HashMap<>();
        for (Planned each : command.plan()) {
            byOrder.computeIfAbsent(each.order(), id -> new ArrayList<>()).add(each);
        }
        byOrder.values().forEach(each -> claims.take(goods(each)));
        List<List<WaveRound>> again = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            List<Planned> own = byOrder.getOrDefault(files.get(i).order().id().value(), List.of());
            claims.giveBack(goods(own));
            List<WaveRound> rounds = again(allocations.get(i), goods(own), claims);
            if (!Wave.hasAll(rounds, goods(own))) {
                return Optional.empty();
            }
            claims.take(rounds.stream().flatMap(round -> round.goods().stream()).toList());
            again.add(rounds);
        }
        return Optional.of(again);
    }

    /** What was planned, whatever the policy would choose now; more only where nothing about it is worse. */
    private List<WaveRound> again(Allocation allocation, List<WaveRound.Goods> own, Claims claims) {
        List<WaveRound> planned = allocation.rounds(policy, claims.only(own));
        List<WaveRound> now = allocation.rounds(policy, claims);
        return Wave.isNoWorse(now, planned) ? now : planned;
    }
}
