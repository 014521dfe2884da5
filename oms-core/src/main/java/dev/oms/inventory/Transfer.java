package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.common.StockPool;
import dev.oms.common.SupplyId;
import dev.oms.common.TransferId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Goods that go from one node to another. Until they leave, they are set aside where they are; then they are nowhere to be
 * sold until they arrive.
 *
 * @param pool whose units, in what condition, before and after
 * @param lines one for each SKU
 * @param reference what people know it by; empty for none
 * @param tracked whether something of it is told apart, so that it leaves and arrives by lot or serial number
 * @param lots of what is on its way and told apart
 * @param feeds units that lines of one order get when they arrive; those that nobody is named for are for whoever waits
 */
public record Transfer(
        TransferId id,
        NodeId from,
        NodeId to,
        StockPool pool,
        TransferState state,
        List<TransferLine> lines,
        String reference,
        Instant orderedAt,
        boolean tracked,
        List<LotItem> lots,
        List<TransferFeed> feeds)
        implements Entity {
    public static final String KIND = "transfer";

    public Transfer {
        lines = List.copyOf(lines);
        lots = List.copyOf(lots);
        feeds = List.copyOf(feeds);
        require(feeds.stream().map(TransferFeed::order).distinct().count() <= 1, "%s feeds one order", id);
        require(!lines.isEmpty(), "%s moves nothing", id);
        require(
                lines.stream().map(TransferLine::sku).distinct().count() == lines.size(),
                "%s has a SKU on several lines",
                id);
    }

    public static EntityKey key(TransferId id) {
        return new EntityKey(KIND, id.value());
    }

    /** A transfer that has not begun. */
    public static Transfer ordered(
            TransferId id,
            NodeId from,
            NodeId to,
            StockPool pool,
            List<TransferUnits> units,
            String reference,
            Instant at) {
        require(!from.equals(to), "%s does not leave %s", id, from);
        List<TransferLine> lines = units.stream()
                .map(each -> TransferLine.ordered(each.sku(), each.units()))
                .toList();
        return new Transfer(
                id,
                from,
                to,
                pool,
                TransferState.LIFECYCLE.initial(),
                lines,
                reference,
                at,
                false,
                List.of(),
                List.of());
    }

    @Override
    public EntityKey key() {
        return key(id);
    }

    @Override
    public String owner() {
        return id.value();
    }

    /** Units of all lines in some stage. */
    public long units(ToLongFunction<TransferLine> stage) {
        return lines.stream().mapToLong(stage).sum();
    }

    /** Units of a SKU in some stage. */
    public long units(Sku sku, ToLongFunction<TransferLine> stage) {
        return lines.stream()
                .filter(line -> line.sku().equals(sku))
                .mapToLong(stage)
                .sum();
    }

    /** What the movements of a SKU name as their cause. */
    public String reference(Sku sku) {
        int place = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).sku().equals(sku))
                .findFirst()
                .orElseThrow();
        return HeldUnits.reference(id.value(), place + 1);
    }

    /** What is expected of a SKU where it goes to; movements name the same. */
    public SupplyId supply(Sku sku) {
        return new SupplyId(reference(sku));
    }

    /** What is set aside for it. */
    public List<HeldUnits> held() {
        return state != TransferState.ORDERED
                ? List.of()
                : lines.stream()
                        .filter(line -> line.ordered() > 0)
                        .map(line -> new HeldUnits(reference(line.sku()), line.sku(), from, pool, line.ordered()))
                        .toList();
    }

    /** The same, with something that is told apart. */
    public Transfer ofTracked() {
        return new Transfer(id, from, to, pool, state, lines, reference, orderedAt, true, lots, feeds);
    }

    /** The same, for lines of an order. */
    public Transfer feeding(List<TransferFeed> some) {
        return new Transfer(id, from, to, pool, state, lines, reference, orderedAt, tracked, lots, some);
    }

    /** The order whose lines get some of what arrives. */
    public Optional<OrderId> order() {
        return feeds.stream().map(TransferFeed::order).findFirst();
    }

    /** Units that a line of the order gets. */
    public int fed(int line) {
        return feeds.stream()
                .filter(feed -> feed.line() == line)
                .mapToInt(TransferFeed::units)
                .sum();
    }

    /** Units of a SKU that lines of the order get. */
    public long fed(Sku sku) {
        return feeds.stream()
                .filter(feed -> feed.sku().equals(sku))
                .mapToLong(TransferFeed::units)
                .sum();
    }

    /** Which lines of the order get how many of units that arrive: the first lines first. */
    public Map<Integer, Integer> giving(List<TransferUnits> arriving) {
        Map<Sku, Long> left = bySku(arriving);
        Map<Integer, Integer> given = new TreeMap<>();
        for (TransferFeed feed : feeds) {
            int units = (int) Math.min(feed.units(), left.getOrDefault(feed.sku(), 0L));
            if (units > 0) {
                given.put(feed.line(), units);
                left.merge(feed.sku(), (long) -units, Long::sum);
            }
        }
        return given;
    }

    Transfer dispatch(List<TransferUnits> sent, List<LotItem> left) {
        Map<Sku, Long> bySku = bySku(sent);
        List<TransferLine> next = lines.stream()
                .map(line -> line.send(bySku.getOrDefault(line.sku(), 0L)))
                .toList();
        return with(TransferState.Trigger.DISPATCH, next, left, covered(feeds, next));
    }

    Transfer receive(List<TransferUnits> received, List<TransferUnits> missing, List<LotItem> ended) {
        Map<Sku, Long> came = bySku(received);
        Map<Sku, Long> gone = bySku(missing);
        List<TransferLine> next = lines.stream()
                .map(line -> line.arrive(came.getOrDefault(line.sku(), 0L), gone.getOrDefault(line.sku(), 0L)))
                .toList();
        Map<Integer, Integer> given = giving(received);
        List<TransferFeed> left = less(given);
        return with(triggerFor(next), next, without(ended), covered(left, next));
    }

    Transfer cancel() {
        return with(TransferState.Trigger.CANCEL, lines, lots, List.of());
    }

    Transfer drop(int line, int units) {
        Sku sku = feeds.stream()
                .filter(feed -> feed.line() == line)
                .findFirst()
                .orElseThrow()
                .sku();
        boolean there = state == TransferState.ORDERED;
        List<TransferLine> next = lines.stream()
                .map(each -> there && each.sku().equals(sku) ? each.less(units) : each)
                .toList();
        List<TransferFeed> left = less(Map.of(line, units));
        return new Transfer(id, from, to, pool, state, next, reference, orderedAt, tracked, lots, left);
    }

    private List<TransferFeed> less(Map<Integer, Integer> byLine) {
        return feeds.stream()
                .filter(feed -> feed.units() > byLine.getOrDefault(feed.line(), 0))
                .map(feed -> feed.of(feed.units() - byLine.getOrDefault(feed.line(), 0)))
                .toList();
    }

    /** As much of some feeds as is still on its way: the last lines lose first. */
    private static List<TransferFeed> covered(List<TransferFeed> feeds, List<TransferLine> lines) {
        Map<Sku, Long> left = new HashMap<>();
        lines.forEach(line -> left.put(line.sku(), line.inTransit()));
        List<TransferFeed> covered = new ArrayList<>();
        for (TransferFeed feed : feeds) {
            int units = (int) Math.min(feed.units(), left.getOrDefault(feed.sku(), 0L));
            if (units > 0) {
                covered.add(feed.of(units));
                left.merge(feed.sku(), (long) -units, Long::sum);
            }
        }
        return covered;
    }

    private static TransferState.Trigger triggerFor(List<TransferLine> next) {
        if (next.stream().anyMatch(line -> line.inTransit() > 0)) {
            return TransferState.Trigger.RECEIVE_PART;
        }
        boolean something = next.stream().anyMatch(line -> line.received() > 0);
        return something ? TransferState.Trigger.RECEIVE : TransferState.Trigger.LOSE;
    }

    private Transfer with(
            TransferState.Trigger trigger, List<TransferLine> next, List<LotItem> onTheirWay, List<TransferFeed> left) {
        return new Transfer(
                id,
                from,
                to,
                pool,
                TransferState.LIFECYCLE.fire(state, trigger),
                next,
                reference,
                orderedAt,
                tracked,
                onTheirWay,
                left);
    }

    /** Units of a lot that are on their way. */
    public long underWay(LotItem some) {
        return lots.stream()
                .filter(each -> each.isOf(some))
                .mapToLong(LotItem::units)
                .sum();
    }

    private List<LotItem> without(List<LotItem> ended) {
        return lots.stream()
                .map(each -> each.less(ended.stream()
                        .filter(other -> other.isOf(each))
                        .mapToLong(LotItem::units)
                        .sum()))
                .filter(each -> each.units() > 0)
                .toList();
    }

    private static Map<Sku, Long> bySku(List<TransferUnits> units) {
        Map<Sku, Long> bySku = new HashMap<>();
        units.forEach(each -> bySku.merge(each.sku(), each.units(), Long::sum));
        return bySku;
    }
}
