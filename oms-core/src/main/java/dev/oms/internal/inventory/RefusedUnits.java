package dev.oms.internal.inventory;

import dev.oms.command.EffectAnswer;
import dev.oms.command.EntityKey;
import dev.oms.command.StockMovement;
import dev.oms.common.NodeId;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.common.StockPool;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.file.Allocation;
import dev.oms.internal.file.Cases;
import dev.oms.internal.file.IncompleteBundles;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.file.StockClaims;
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
import dev.oms.sourcing.Parking;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Units that whoever keeps a node's stock will not set aside for an order: they are not there, whatever was said before, and
 * what the order is to do about it is for the {@link dev.oms.inventory.ShortfallPolicy}.
 */
final class RefusedUnits {
    private static final String REFUSED = "not set aside by whoever keeps the stock";
    private static final Duration NOW_AND_THEN = Duration.ofHours(1);

    private final OrderFile file;
    private final Facts facts;
    private final Draft draft;
    private final StockRequest request;
    private final KnownStock known;

    RefusedUnits(OrderFile file, StockRequest request, KnownStock known) {
        this.file = file;
        this.facts = file.facts();
        this.draft = file.draft();
        this.request = request;
        this.known = known;
    }

    /**
     * Takes them from the order.
     *
     * @param parts what they set aside
     * @param unheard SKUs of which they have still to hear that others do not need them
     */
    void follow(List<EffectAnswer.Part> parts, Set<Sku> unheard) {
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
            known.change(sku, stock -> stock.refused(units(lost, sku) + free));
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
