package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an order has at a node whose stock somebody else keeps: what they have set aside for it, what they have still to be
 * told, and the one request that waits for their answer. There is never more than one, so that they cannot hear of things in
 * another order than that in which they happened.
 *
 * @param requests how many were made so far
 * @param asked the request that waits for an answer; one or none
 */
public record StockClaim(OrderId order, NodeId node, List<ClaimLine> lines, int requests, List<StockRequest> asked)
        implements Entity {
    public static final String KIND = "stock_claim";

    /** The hold that keeps an order from being released while it is not sure of its stock; nobody places or lifts it by hand. */
    public static final String HOLD = "AWAITING_STOCK_CONFIRMATION";

    /** What it waits for. */
    public enum State {
        /** Whoever keeps the stock is to set units aside. */
        AWAITING_STOCK,
        /** They are to take note of what has happened. */
        TELLING,
        /** Nothing. */
        SETTLED
    }

    public StockClaim {
        lines = List.copyOf(lines);
        asked = List.copyOf(asked);
        require(asked.size() <= 1, "%d requests of %s at %s wait at once", asked.size(), order, node);
    }

    /** Nothing is asked for yet. */
    public static StockClaim open(OrderId order, NodeId node) {
        return new StockClaim(order, node, List.of(), 0, List.of());
    }

    public static EntityKey key(OrderId order, NodeId node) {
        return new EntityKey(KIND, order + "/" + node);
    }

    public State state() {
        return asked.stream()
                .findFirst()
                .map(request -> request.type().isWish() ? State.AWAITING_STOCK : State.TELLING)
                .orElse(State.SETTLED);
    }

    /** Units that have left, are missing or are back, of which they have not taken note yet. */
    public long untold() {
        return lines.stream().mapToLong(line -> line.gone() + line.returned()).sum();
    }

    /** Whether nothing is waited for, and nothing is set aside or still to be told. */
    public boolean isOver() {
        return asked.isEmpty() && lines.isEmpty();
    }

    /** What is kept for a line; nothing of one that they have not heard of. */
    public ClaimLine line(int number, Sku sku) {
        return find(number).orElse(ClaimLine.empty(number, sku));
    }

    /** Units of a SKU that have left or are missing, of which they have not taken note yet. */
    public long gone(Sku sku) {
        return lines.stream()
                .filter(line -> line.sku().equals(sku))
                .mapToLong(ClaimLine::gone)
                .sum();
    }

    /** Units of a SKU that are back, of which they have not been told yet. */
    public long untoldReturns(Sku sku) {
        long told = asked.stream()
                .filter(request -> request.type() == StockRequest.Type.RETURN)
                .flatMap(request -> request.items().stream())
                .filter(item -> item.sku().equals(sku))
                .mapToLong(StockRequest.Item::units)
                .sum();
        return lines.stream()
                        .filter(line -> line.sku().equals(sku))
                        .mapToLong(ClaimLine::returned)
                        .sum()
                - told;
    }

    StockClaim owing(StockRequest.Type type, List<StockRequest.Item> items) {
        StockClaim next = this;
        for (StockRequest.Item item : items) {
            next = next.with(next.line(item.line(), item.sku()).owing(type, item.units()));
        }
        return next;
    }

    StockClaim asking(StockRequest request) {
        require(asked.isEmpty(), "%s waits for an answer to %s", key(), asked);
        require(request.number() == requests + 1, "request %d of %s follows %d", request.number(), key(), requests);
        return new StockClaim(order, node, lines, request.number(), List.of(request));
    }

    StockClaim answered(List<ClaimAnswered.Share> done) {
        StockRequest request = asked.get(0);
        StockClaim next = new StockClaim(order, node, lines, requests, List.of());
        for (StockRequest.Item item : request.items()) {
            long units = ClaimAnswered.units(done, item.line());
            require(units >= 0 && units <= item.units(), "%d units of %d are done", units, item.units());
            next = next.with(next.line(item.line(), item.sku()).answered(request.type(), units));
        }
        return next;
    }

    private Optional<ClaimLine> find(int number) {
        return lines.stream().filter(line -> line.line() == number).findFirst();
    }

    private StockClaim with(ClaimLine line) {
        List<ClaimLine> next = new ArrayList<>(
                lines.stream().filter(each -> each.line() != line.line()).toList());
        if (!line.isEmpty()) {
            next.add(line);
        }
        next.sort(Comparator.comparingInt(ClaimLine::line));
        return new StockClaim(order, node, next, requests, asked);
    }

    @Override
    public EntityKey key() {
        return key(order, node);
    }

    @Override
    public String owner() {
        return order.value();
    }
}
