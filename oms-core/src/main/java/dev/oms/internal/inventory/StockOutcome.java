package dev.oms.internal.inventory;

import dev.oms.catalog.Product;
import dev.oms.command.EffectAnswer;
import dev.oms.command.EntityKey;
import dev.oms.command.StockMovement;
import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.common.StockPool;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.file.Allocation;
import dev.oms.internal.file.AllocationReading;
import dev.oms.internal.file.Cases;
import dev.oms.internal.file.IncompleteBundles;
import dev.oms.internal.file.Lifecycle;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.file.StockClaims;
import dev.oms.inventory.ClaimAnswered;
import dev.oms.inventory.ExternalStock;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.Shortfall;
import dev.oms.inventory.ShortfallPolicy.Response;
import dev.oms.inventory.StockFellShort;
import dev.oms.inventory.StockLevel;
import dev.oms.inventory.StockRequest;
import dev.oms.order.AllocateOrder;
import dev.oms.order.OrderLine;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.order.UnitsDeallocated;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.sourcing.Parking;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the answer of whoever keeps a node's stock means for the order, and for what is known of that stock. */
public final class StockOutcome {
    private static final String REFUSED = "not set aside by whoever keeps the stock";

    private static final Duration NOW_AND_THEN = Duration.ofHours(1);

    private final OrderFile file;
    private final Facts facts;
    private final Draft draft;
    private final StockRequest request;
    private final Map<Sku, ExternalStock> known = new LinkedHashMap<>();

    private StockOutcome(OrderFile file, StockRequest request) {
        this.file = file;
        this.facts = file.facts();
        this.draft = file.draft();
        this.request = request;
    }

    /** What must have been read to take an answer in. */
    public static ReadSet reads(StockRequest request) {
        Set<Sku> skus = request.items().stream().map(StockRequest.Item::sku).collect(Collectors.toSet());
        ReadSet wanted = ReadSet.NOTHING.withAll(
                skus.stream().map(sku -> ExternalStock.key(request.node(), sku)).collect(Collectors.toSet()));
        return request.type().isWish()
                ? wanted.and(AllocationReading.reads(skus)).and(AllocationReading.readsOutlook(skus))
                : wanted.withAll(skus.stream().map(Product::key).collect(Collectors.toSet()));
    }

    /**
     * They did it, as far as they say.
     *
     * @param unheard SKUs of which they have still to hear that others do not need them: what they refuse of those is asked
     *     for again
     */
    public static void done(OrderFile file, StockRequest request, EffectAnswer.DoneInParts answer, Set<Sku> unheard) {
        StockOutcome outcome = new StockOutcome(file, request);
        outcome.apply(answer.parts());
        if (request.type().isWish()) {
            outcome.refuse(answer.parts(), unheard);
        } else if (request.type().shelf() != 0) {
            outcome.note(answer.parts());
        }
        outcome.save();
    }

    /** They will set nothing aside. */
    public static void declined(OrderFile file, StockRequest request, Set<Sku> unheard) {
        done(
                file,
                request,
                new EffectAnswer.DoneInParts(request.items().stream()
                        .map(item -> new EffectAnswer.Part(item.line(), 0, 0))
                        .toList()),
                unheard);
    }

    private void apply(List<EffectAnswer.Part> parts) {
        file.apply(new ClaimAnswered(
                request.node(),
                request.number(),
                parts.stream()
                        .map(part -> new ClaimAnswered.Share(part.line(), part.units()))
                        .toList()));
    }

    private void save() {
        known.forEach((sku, next) -> draft.put(stored(sku).orElseThrow(), next));
        Set<Sku> doubtful = known.values().stream()
                .filter(ExternalStock::doubted)
                .map(ExternalStock::sku)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Reconciliation.ask(draft, request.node(), doubtful, draft.now().plus(Reconciliation.SOON));
        Lifecycle.conclude(file);
    }

    /** What is refused is not there, whatever was said before, so that nobody runs after it again. */
    private void refuse(List<EffectAnswer.Part> parts, Set<Sku> unheard) {
        List<HeldUnits> lost = new ArrayList<>();
        Set<Sku> refused = new LinkedHashSet<>();
        for (StockRequest.Item item : request.items()) {
            long missing = item.units() - units(parts, item.line());
            OrderLine line = file.order().line(item.line()).orElseThrow();
            if (missing > 0 && unheard.contains(item.sku())) {
                file.asksAt(draft.now().plus(draft.settings().backoff()));
            } else if (missing > 0) {
                refused.add(item.sku());
                long units = Math.min(missing, StockClaims.unsure(file, line, request.node()));
                lose(line, (int) Math.min(units, line.allocatedAt(request.node())), lost);
            }
        }
        if (!refused.isEmpty() && isInWork()) {
            file.asksAt(draft.now().plus(NOW_AND_THEN));
        }
        refused.forEach(sku -> {
            long free = takeAway(sku);
            change(sku, stock -> stock.refused(units(lost, sku) + free));
        });
        deallocate(lost);
    }

    /** What a node was given as work before somebody else kept its stock stays: nobody takes it from whoever picks it. */
    private boolean isInWork() {
        return request.items().stream()
                .flatMap(item -> file.order().line(item.line()).stream())
                .flatMap(line -> line.shares().stream())
                .anyMatch(share -> share.node().equals(request.node()) && share.inWork() > 0);
    }

    /** Who has less than was asked for has nothing free; answers how much there was thought to be. */
    private long takeAway(Sku sku) {
        long free = level(sku).map(StockLevel::available).orElse(0L);
        if (free > 0) {
            draft.move(new StockMovement(StockMovement.Type.ADJUST, sku, request.node(), -free, 0, 0, "", REFUSED));
        }
        return free;
    }

    private Optional<StockLevel> level(Sku sku) {
        return facts.stock(sku).stream()
                .filter(level -> level.position().equals(Position.usual(sku, request.node())))
                .findFirst();
    }

    private void lose(OrderLine line, int units, List<HeldUnits> lost) {
        if (units == 0) {
            return;
        }
        NodeId node = request.node();
        String reference = OrderLine.reference(file.order().id(), line.number());
        lost.add(new HeldUnits(reference, line.sku(), node, StockPool.USUAL, units));
        draft.move(new StockMovement(StockMovement.Type.RELEASE, line.sku(), node, 0, -units, 0, reference, REFUSED));
        draft.move(new StockMovement(StockMovement.Type.ADJUST, line.sku(), node, -units, 0, 0, "", REFUSED));
    }

    private void deallocate(List<HeldUnits> lost) {
        if (lost.isEmpty()) {
            return;
        }
        file.apply(new UnitsDeallocated(
                lost.stream()
                        .map(each -> UnitMove.at(
                                each.node(),
                                Takeable.lineNumber(each),
                                UnitState.ALLOCATED,
                                UnitState.Trigger.DEALLOCATE,
                                Math.toIntExact(each.units())))
                        .toList(),
                REFUSED));
        IncompleteBundles.giveBack(file, request.node());
        respond(lost);
    }

    private void respond(List<HeldUnits> lost) {
        Set<Response> responses = EnumSet.noneOf(Response.class);
        Set<Sku> skus = lost.stream().map(HeldUnits::sku).collect(Collectors.toCollection(LinkedHashSet::new));
        int met = 0;
        for (Sku sku : skus) {
            Shortfall shortfall = shortfall(sku, units(lost, sku));
            Response response = draft.settings().shortfalls().on(shortfall);
            responses.add(response);
            List<HeldUnits> ofSku =
                    lost.stream().filter(each -> each.sku().equals(sku)).toList();
            EntityKey key = new EntityKey("shortfall", draft.context().request().value() + "/" + ++met);
            draft.event(key, request.node().value(), 1, new StockFellShort(shortfall, response, ofSku));
            if (response == Response.REPORT || response == Response.REFUSE) {
                ofSku.forEach(each -> Cases.park(file, Takeable.lineNumber(each), Parking.Reason.STOCK_LOST, REFUSED));
            }
            draft.warn("shortfall", "%d of %s at %s are refused".formatted(units(lost, sku), sku, request.node()));
        }
        if (responses.contains(Response.BACKORDER)) {
            Allocation.queueOpenUnits(file);
        } else if (responses.contains(Response.RESOURCE)) {
            String order = file.order().id().value();
            draft.timer(
                    draft.now(),
                    order,
                    new AllocateOrder(order, Set.of(request.node().value())));
        }
    }

    private Shortfall shortfall(Sku sku, long lost) {
        long reserved = level(sku).map(StockLevel::reserved).orElse(0L);
        return new Shortfall(
                sku, request.node(), StockPool.USUAL, Math.max(0, reserved - lost), Math.max(reserved, lost));
    }

    /** They have taken note of it, at a moment that lies before or after that of what they said last. */
    private void note(List<EffectAnswer.Part> parts) {
        parts.stream()
                .sorted(Comparator.comparingLong(EffectAnswer.Part::sequence))
                .forEach(part -> {
                    Sku sku = file.order().line(part.line()).orElseThrow().sku();
                    long change = request.type().shelf() * part.units();
                    stock(sku).ifPresent(stock -> {
                        if (part.sequence() == 0) {
                            change(sku, ExternalStock::inDoubt);
                        } else if (part.sequence() > stock.sequence()) {
                            change(sku, before -> before.noted(change, part.sequence()));
                        } else {
                            // A put as well: what they said may be replaced at this moment, by what this is not counted
                            // in.
                            change(sku, before -> before);
                            giveBack(sku, change);
                        }
                    });
                });
    }

    /** What they said last had it taken into account already; it was taken off once more, to be on the safe side. */
    private void giveBack(Sku sku, long change) {
        if (change < 0) {
            draft.move(new StockMovement(
                    StockMovement.Type.ADJUST, sku, request.node(), -change, 0, 0, "", "counted by its keeper before"));
        }
    }

    private void change(Sku sku, java.util.function.UnaryOperator<ExternalStock> step) {
        stock(sku).ifPresent(stock -> known.put(sku, step.apply(stock)));
    }

    private Optional<ExternalStock> stock(Sku sku) {
        return known.containsKey(sku)
                ? Optional.of(known.get(sku))
                : stored(sku).map(Versioned::entity);
    }

    private Optional<Versioned<ExternalStock>> stored(Sku sku) {
        return SaidReading.known(facts, request.node(), sku);
    }

    private static long units(List<EffectAnswer.Part> parts, int line) {
        return parts.stream()
                .filter(part -> part.line() == line)
                .mapToLong(EffectAnswer.Part::units)
                .sum();
    }

    private static long units(List<HeldUnits> lost, Sku sku) {
        return lost.stream()
                .filter(each -> each.sku().equals(sku))
                .mapToLong(HeldUnits::units)
                .sum();
    }
}
