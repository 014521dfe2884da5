package dev.oms.internal.file;

import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Draft;
import dev.oms.inventory.Buyer;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.Node;
import dev.oms.inventory.Outlook;
import dev.oms.inventory.StockLevel;
import dev.oms.order.LineUnits;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.PoolUnits;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.order.UnitsAllocated;
import dev.oms.port.Facts;
import dev.oms.sourcing.OrderTerms;
import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingInputs;
import dev.oms.sourcing.SourcingPolicy;
import dev.oms.sourcing.SourcingProblem;
import dev.oms.sourcing.SourcingProblem.Demand;
import dev.oms.sourcing.wave.Claims;
import dev.oms.sourcing.wave.WaveRound;
import dev.oms.sourcing.wave.WaveRound.Goods;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Sources the open units of an order: reserves what can be had, queues what may wait, and says what is left. */
public final class Allocation {
    private final OrderFile file;
    private final Facts facts;
    private final Set<NodeId> excluded;
    private final ToIntFunction<OrderLine> wanted;
    private final Queueing.Of queued;
    private final String reason;
    private final boolean nodesAreChosen;
    private final Offers offers;
    private final Buyer buyer;
    private final Wishes wishes;
    private List<WaveRound> rounds = List.of();

    private Allocation(
            OrderFile file,
            Facts facts,
            Set<NodeId> excluded,
            ToIntFunction<OrderLine> wanted,
            Queueing.Of queued,
            String reason,
            boolean nodesAreChosen) {
        this.file = file;
        this.facts = facts;
        this.excluded = excluded;
        this.wanted = wanted;
        this.queued = queued;
        this.reason = reason;
        this.nodesAreChosen = nodesAreChosen;
        this.offers = new Offers(facts, file.draft().now());
        this.buyer = Offers.buyer(file.order(), file.draft());
        this.wishes = new Wishes(file.order(), offers, wanted);
    }

    /**
     * Of units that are being sold: they may wait where the item takes backorders or is ordered ahead.
     *
     * @param facts with the stock of the open SKUs and the whole network
     * @param firstLine number of the first line to look at
     */
    public static Allocation ofNewUnits(OrderFile file, Facts facts, int firstLine) {
        ToIntFunction<OrderLine> open =
                line -> line.number() < firstLine ? 0 : line.quantities().open();
        return new Allocation(file, facts, Set.of(), open, Queueing.Of.NEW_UNITS, "", false);
    }

    /** Of units that were sold before and lost their stock: they wait in any case, because they are promised. */
    public static Allocation ofPromisedUnits(OrderFile file, Facts facts, Set<NodeId> excluded) {
        ToIntFunction<OrderLine> open = line -> line.quantities().open();
        return new Allocation(file, facts, excluded, open, Queueing.Of.PROMISED_UNITS, "", false);
    }

    /**
     * Of open units that somebody moves by hand: they never wait.
     *
     * @param units of each line at most once
     * @param reason why, in their words
     */
    public static Allocation ofMovedUnits(
            OrderFile file, Facts facts, Set<NodeId> excluded, List<LineUnits> units, String reason) {
        return new Allocation(file, facts, excluded, byLine(units), Queueing.Of.MOVED_UNITS, reason, false);
    }

    private static ToIntFunction<OrderLine> byLine(List<LineUnits> units) {
        Map<Integer, Integer> byLine = units.stream().collect(Collectors.toMap(LineUnits::line, LineUnits::units));
        return line -> byLine.getOrDefault(line.number(), 0);
    }

    /** The same, also to nodes that have failed the lines before: somebody has chosen them. */
    public Allocation toChosenNodes() {
        return new Allocation(file, facts, excluded, wanted, queued, reason, true);
    }

    /** What is reserved, by line of goods and node; to be asked after {@link #allocate} or {@link #check}. */
    public List<SourcingDecision.Assignment> goods() {
        return here().stream()
                .flatMap(round -> round.goods().stream())
                .map(each -> new SourcingDecision.Assignment(each.line(), each.node(), each.units()))
                .toList();
    }

    /** What the policy said last; to be asked after {@link #allocate} or {@link #check}. */
    public SourcingDecision decision() {
        List<WaveRound> here = here();
        return here.isEmpty()
                ? new SourcingDecision(List.of(), List.of())
                : here.get(here.size() - 1).decision();
    }

    /** What is set aside where the customer gets it from; the others are sent there. */
    private List<WaveRound> here() {
        return rounds.stream().filter(round -> !isSent(round)).toList();
    }

    private static boolean isSent(WaveRound round) {
        return round.goods().stream().anyMatch(Goods::sent);
    }

    /** Why a line goes short, in the policy's last words on it; empty where it gives none. To be asked after {@link #allocate}. */
    public String whyShort(int line) {
        return here().stream()
                .flatMap(round -> round.decision().shortfalls().stream())
                .filter(each -> each.line() == line)
                .map(SourcingDecision.Shortfall::why)
                .reduce("", (before, last) -> last);
    }

    /** For people: what there is of a line's SKU for whoever ordered. */
    public String there(OrderLine line) {
        return line.isBundle()
                ? file.order().components(line.number()).stream()
                        .map(part -> "%s: %s".formatted(part.sku(), offers.there(buyer, part.sku())))
                        .collect(Collectors.joining(", "))
                : offers.there(buyer, line.sku());
    }

    /** Has the open units of an order wait in the queue, wherever there may be stock for them. */
    public static void queueOpenUnits(OrderFile file) {
        queue(ofPromisedUnits(file, file.facts(), Set.of()));
    }

    /** Has some open units of an order wait in the queue, wherever there may be stock for them. */
    public static void queueUnits(OrderFile file, List<LineUnits> units) {
        queue(new Allocation(file, file.facts(), Set.of(), byLine(units), Queueing.Of.PROMISED_UNITS, "", false));
    }

    private static void queue(Allocation allocation) {
        OrderFile file = allocation.file;
        List<UnitMove> moves = new ArrayList<>();
        Queueing queueing =
                new Queueing(file, file.facts(), allocation.offers, allocation.queued, new LinkedHashMap<>());
        allocation.queue(allocation.wished(), Map.of(), queueing, moves);
        allocation.recordWaiting(moves);
        queueing.save();
    }

    /** What {@link #allocate} would answer; nothing is reserved, and nobody waits. */
    public Map<OrderLine, Integer> check() {
        List<Wish> wished = wished();
        rounds = rounds(file.draft().settings().sourcing(), Claims.none());
        Map<Integer, Integer> got = got(rounds);
        Queueing queueing = new Queueing(file, facts, offers, queued, new LinkedHashMap<>());
        Map<OrderLine, Integer> unmet = new HashMap<>();
        for (Wish wish : wished) {
            int left = wish.units() - got.getOrDefault(wish.line(), 0);
            long waiting = left == 0 ? 0 : admitted(wish, left, queueing);
            if (left > waiting) {
                unmet.put(line(wish.line()), Math.toIntExact(left - waiting));
            }
        }
        return unmet;
    }

    /** Allocates; answers the units by line that could neither be reserved nor queued. */
    public Map<OrderLine, Integer> allocate() {
        SourcingPolicy policy = file.draft().settings().sourcing();
        return take(policy.name(), rounds(policy, Claims.none()), new LinkedHashMap<>());
    }

    /** What a policy decides for what is open, of what others leave: what is there, and what other nodes send there. */
    public List<WaveRound> rounds(SourcingPolicy policy, Claims claims) {
        Shelf shelf = new Shelf(facts, claims);
        List<Wish> wished = wished();
        List<WaveRound> all = new ArrayList<>();
        here(policy, wished, shelf, all).forEach(round -> all.add(round(round, round.taken(), false)));
        if (queued != Queueing.Of.MOVED_UNITS && feeding().isPossible()) {
            List<Wish> lacking = FedBundles.lacking(wished, got(all));
            feeding().decide(policy, lacking, shelf).stream()
                    .filter(round -> !round.goods().isEmpty())
                    .forEach(round -> all.add(round(round, round.taken(), true)));
            lacking.stream().filter(Wish::isBundle).forEach(bundle -> all.addAll(fed(policy, bundle, shelf, all)));
        }
        return all;
    }

    private List<Rounds.Round> here(SourcingPolicy policy, List<Wish> wished, Shelf shelf, List<WaveRound> before) {
        Map<NodeId, Long> already = new HashMap<>();
        before.stream()
                .flatMap(round -> round.goods().stream())
                .filter(each -> !each.sent())
                .forEach(each -> already.merge(each.node(), (long) each.units(), Long::sum));
        return new Rounds(offers, shelf, buyer, policy, this::problem).source(wished, already);
    }

    private List<WaveRound> fed(SourcingPolicy policy, Wish bundle, Shelf shelf, List<WaveRound> before) {
        FedBundles bundles = new FedBundles(
                wishes,
                (parts, left) -> here(policy, parts, left, before),
                (parts, left) -> feeding().decide(policy, parts, left));
        return bundles.of(bundle, shelf).map(fed -> rounds(bundle, fed)).orElse(List.of());
    }

    /** The bundles are complete with the last of them. */
    private List<WaveRound> rounds(Wish bundle, FedBundles.Fed fed) {
        List<WaveRound> all = new ArrayList<>();
        fed.here().forEach(round -> all.add(round(round, List.of(), false)));
        fed.sent().forEach(round -> all.add(round(round, List.of(), true)));
        all.removeIf(round -> round.goods().isEmpty());
        WaveRound last = all.remove(all.size() - 1);
        SourcingDecision.Assignment whole = new SourcingDecision.Assignment(
                bundle.line(), last.goods().get(0).node(), fed.bundles());
        all.add(new WaveRound(last.problem(), last.decision(), List.of(whole), last.goods()));
        return all;
    }

    private WaveRound round(Rounds.Round round, List<SourcingDecision.Assignment> taken, boolean sent) {
        return new WaveRound(
                round.problem(),
                round.decision(),
                taken,
                round.goods().stream()
                        .map(each -> new Goods(each.line(), skuOf(each), each.node(), each.units(), sent))
                        .toList());
    }

    /**
     * Reserves what was decided, and queues the rest; answers the units by line that could not be queued.
     *
     * @param policy what the decisions say that they were taken by
     * @param outlooks as others have left them who queue units in the same commit; is written to
     */
    public Map<OrderLine, Integer> take(String policy, List<WaveRound> decided, Map<Sku, Outlook> outlooks) {
        List<Wish> wished = wished();
        if (wished.isEmpty()) {
            return Map.of();
        }
        rounds = decided;
        Queueing queueing = new Queueing(file, facts, offers, queued, outlooks);
        List<UnitMove> waiting = new ArrayList<>();
        List<WaveRound> sent = rounds.stream().filter(Allocation::isSent).toList();
        if (sent.isEmpty()) {
            Map<OrderLine, Integer> unmet = queue(wished, got(rounds), queueing, waiting);
            record(policy, waiting);
            queueing.save();
            return unmet;
        }
        record(policy, List.of());
        feed(policy, sent, queueing);
        Map<OrderLine, Integer> unmet = queue(wished, got(rounds), queueing, waiting);
        recordWaiting(waiting);
        queueing.save();
        return unmet;
    }

    private void feed(String policy, List<WaveRound> sent, Queueing queueing) {
        List<Rounds.Round> begun = sent.stream()
                .map(round -> new Rounds.Round(
                        round.problem(),
                        round.decision(),
                        round.taken(),
                        round.goods().stream()
                                .map(each -> new SourcingDecision.Assignment(each.line(), each.node(), each.units()))
                                .toList()))
                .toList();
        feeding().begin(policy, begun, UnitState.OPEN).forEach((line, fed) -> queueing.feed(line(line), fed));
    }

    private Feeding feeding() {
        return new Feeding(file, facts, offers, excluded, queued != Queueing.Of.NEW_UNITS && !nodesAreChosen);
    }

    private List<Wish> wished() {
        return wishes.of(file.order().lines().stream()
                .filter(line -> wanted.applyAsInt(line) > 0 || line.isPartOfWhole())
                .toList());
    }

    private static Map<Integer, Integer> got(List<WaveRound> some) {
        Map<Integer, Integer> got = new HashMap<>();
        some.forEach(round -> round.taken().forEach(each -> got.merge(each.line(), each.units(), Integer::sum)));
        return got;
    }

    /** One event for each round; what has to wait is told with the last. */
    private void record(String policy, List<UnitMove> waiting) {
        List<WaveRound> here = here();
        for (int i = 0; i < here.size(); i++) {
            WaveRound round = here.get(i);
            List<UnitMove> moves = new ArrayList<>();
            round.goods().forEach(each -> moves.addAll(reserve(each)));
            round.goods().stream().map(Goods::sku).distinct().forEach(sku -> offers.guard(sku, file.draft()));
            moves.addAll(i == here.size() - 1 ? waiting : List.of());
            if (!moves.isEmpty()) {
                file.apply(new UnitsAllocated(
                        moves, round.decision(), List.of(inputs(policy, round.problem(), facts)), reason));
            }
            round.decision().candidates().forEach(c -> file.draft().because("sourcing", c.node() + ": " + c.verdict()));
        }
        if (here.isEmpty()) {
            recordWaiting(waiting);
        }
    }

    private void recordWaiting(List<UnitMove> waiting) {
        if (!waiting.isEmpty()) {
            file.apply(new UnitsAllocated(waiting, new SourcingDecision(List.of(), List.of()), List.of(), ""));
        }
    }

    private SourcingProblem problem(List<Demand> demands, List<StockLevel> stock) {
        List<Node> nodes = facts.owned(Node.NETWORK, Node.class).stream()
                .map(Versioned::entity)
                .toList();
        SourcingProblem problem = new SourcingProblem(
                file.order().shipTo(),
                demands,
                nodes,
                stock,
                excluded,
                terms(file.order(), file.draft()),
                Workdays.rooms(file.draft(), file.order()));
        // Not from where it has failed before, unless somebody has chosen the nodes.
        return queued == Queueing.Of.NEW_UNITS || nodesAreChosen
                ? problem
                : Cases.barring(problem, file.order(), facts);
    }

    /** What is stored of the problem, for whoever wants to know why. */
    public static SourcingInputs inputs(String policy, SourcingProblem problem, Facts facts) {
        long[] versions = facts.owned(Node.NETWORK, Node.class).stream()
                .mapToLong(Versioned::version)
                .toArray();
        return SourcingInputs.of(policy, problem, versions);
    }

    private Sku skuOf(SourcingDecision.Assignment each) {
        return line(each.line()).sku();
    }

    /** What is agreed about an order that is sourced now. */
    public static OrderTerms terms(Order order, Draft draft) {
        return new OrderTerms(order.channel().value(), order.priority(), draft.now(), order.pickup(), order.promised());
    }

    private List<UnitMove> reserve(Goods goods) {
        Sku sku = goods.sku();
        SourcingDecision.Assignment each = new SourcingDecision.Assignment(goods.line(), goods.node(), goods.units());
        String reference = OrderLine.reference(file.order().id(), each.line());
        List<UnitMove> moves = new ArrayList<>();
        for (PoolUnits drawn : offers.take(buyer, sku, each, file.draft())) {
            moves.add(reserving(each, UnitState.OPEN, drawn, offers.isTracked(sku)));
            HeldUnits held = new HeldUnits(reference, sku, each.node(), drawn.pool(), drawn.units());
            file.draft().reserve(held, "");
        }
        return moves;
    }

    /** The move of units that are given some of what there is; the pool is said where it has to be asked for later. */
    public static UnitMove reserving(
            SourcingDecision.Assignment each, UnitState from, PoolUnits drawn, boolean tracked) {
        UnitMove move = UnitMove.at(each.node(), each.line(), from, UnitState.Trigger.ALLOCATE, drawn.units());
        return drawn.pool().isUsual() && !tracked ? move : move.of(drawn.pool());
    }

    /** Queues what is not got, bundles only as a whole; answers by line what may not wait. */
    private Map<OrderLine, Integer> queue(
            List<Wish> wished, Map<Integer, Integer> got, Queueing queueing, List<UnitMove> moves) {
        Map<OrderLine, Integer> unmet = new HashMap<>();
        for (Wish wish : wished) {
            int left = wish.units() - got.getOrDefault(wish.line(), 0);
            int waiting = left == 0 ? 0 : enqueue(wish, left, queueing, moves);
            if (left > waiting) {
                unmet.put(line(wish.line()), left - waiting);
            }
        }
        return unmet;
    }

    private long admitted(Wish wish, int units, Queueing queueing) {
        long waiting = mayWait(wish, units, queueing);
        wish.goods().forEach(part -> queueing.admit(line(part.line()), Math.toIntExact(waiting * part.each())));
        return waiting;
    }

    private long mayWait(Wish wish, int units, Queueing queueing) {
        long waiting = units;
        for (Wish.Part part : wish.goods()) {
            waiting = Math.min(waiting, queueing.room(line(part.line())) / part.each());
        }
        return waiting;
    }

    private int enqueue(Wish wish, int units, Queueing queueing, List<UnitMove> moves) {
        long waiting = mayWait(wish, units, queueing);
        for (Wish.Part part : waiting > 0 ? wish.goods() : List.<Wish.Part>of()) {
            int queuedUnits = Math.toIntExact(waiting * part.each());
            queueing.enqueue(line(part.line()), queuedUnits);
            moves.add(UnitMove.of(part.line(), UnitState.OPEN, UnitState.Trigger.BACKORDER, queuedUnits));
        }
        return (int) waiting;
    }

    private OrderLine line(int number) {
        return file.order().line(number).orElseThrow();
    }
}
