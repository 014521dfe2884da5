package dev.oms.internal.order;

import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.file.Allocation;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.sourcing.ShadowedSourcing;
import dev.oms.inventory.Outlook;
import dev.oms.order.Operation;
import dev.oms.order.Order;
import dev.oms.order.SourceWave;
import dev.oms.order.SourceWave.Planned;
import dev.oms.order.WaitingOrder;
import dev.oms.port.Facts;
import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingPolicy;
import dev.oms.sourcing.SourcingProblem;
import dev.oms.sourcing.wave.Claims;
import dev.oms.sourcing.wave.Wave;
import dev.oms.sourcing.wave.WaveFigures;
import dev.oms.sourcing.wave.WaveMember;
import dev.oms.sourcing.wave.WaveSolution;
import dev.oms.sourcing.wave.WaveSolution.Sourced;
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
    private List<Sourced> solution = List.of();

    WaveBite(List<OrderId> orders, SourceWave command, Facts facts, Draft draft) {
        this.command = command;
        this.facts = facts;
        this.draft = draft;
        SourcingPolicy configured = draft.settings().sourcing();
        // Whoever watches the policy is shown what it decides, not what it tries.
        this.policy = configured instanceof ShadowedSourcing shadowed ? shadowed.live() : configured;
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
            Sourced each = solution.get(i);
            if (draft.settings().sourcing() instanceof ShadowedSourcing shadowed) {
                shadowed.source(each.problem());
            }
            allocations.get(i).take(name, each.problem(), each.decision(), outlooks);
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
            for (SourcingDecision.Assignment each : solution.get(i).decision().assignments()) {
                String sku = order.line(each.line()).orElseThrow().sku().value();
                plan.add(new Planned(
                        order.id().value(), each.line(), sku, each.node().value(), each.units()));
            }
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

    private List<Sourced> solved() {
        List<WaveMember> members = allocations.stream()
                .map(allocation -> (WaveMember) allocation::problem)
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

    /** What the bite before has planned, taken again for each order while the others keep theirs; none where that is void. */
    private Optional<List<Sourced>> planned() {
        if (command.plan().isEmpty()) {
            return Optional.empty();
        }
        Claims claims = Claims.none();
        Map<String, List<Planned>> byOrder = new HashMap<>();
        for (Planned each : command.plan()) {
            byOrder.computeIfAbsent(each.order(), id -> new ArrayList<>()).add(each);
            claims.take(new Sku(each.sku()), new NodeId(each.node()), each.units());
        }
        List<Sourced> again = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            List<Planned> own = byOrder.getOrDefault(files.get(i).order().id().value(), List.of());
            own.forEach(each -> claims.take(new Sku(each.sku()), new NodeId(each.node()), -each.units()));
            SourcingProblem problem = allocations.get(i).problem(claims);
            SourcingDecision decision = policy.source(problem);
            if (decision.units() < own.stream().mapToLong(Planned::units).sum()) {
                return Optional.empty();
            }
            for (SourcingDecision.Assignment each : decision.assignments()) {
                Sku sku = files.get(i).order().line(each.line()).orElseThrow().sku();
                claims.take(sku, each.node(), each.units());
            }
            again.add(new Sourced(problem, decision));
        }
        return Optional.of(again);
    }
}
