package dev.oms.internal.file;

import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.inventory.Buyer;
import dev.oms.inventory.Outlook;
import dev.oms.order.LineUnits;
import dev.oms.order.OrderLine;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.order.UnitsAllocated;
import dev.oms.port.Facts;
import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingDecision.Assignment;
import dev.oms.sourcing.SourcingPolicy;
import dev.oms.sourcing.wave.Claims;
import dev.oms.sourcing.wave.WaveRound;
import dev.oms.sourcing.wave.WaveRound.Goods;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Sources the open units of an order: reserves what can be had, queues what may wait, and says what is left. */
public final class Allocation {
    private final OrderFile file;
    private final Facts facts;
    private final Wanted wanted;
    private final Offers offers;
    private final Buyer buyer;
    private final Deciding deciding;
    private List<WaveRound> rounds = List.of();

    private Allocation(OrderFile file, Facts facts, Wanted wanted) {
        this.file = file;
        this.facts = facts;
        this.wanted = wanted;
        this.offers = new Offers(facts, file.draft().now());
        this.buyer = Offers.buyer(file.order(), file.draft());
        this.deciding = new Deciding(file, facts, wanted, offers, buyer);
    }

    /**
     * Of units that are being sold: they may wait where the item takes backorders or is ordered ahead.
     *
     * @param facts with the stock of the open SKUs and the whole network
     * @param firstLine number of the first line to look at
     */
    public static Allocation ofNewUnits(OrderFile file, Facts facts, int firstLine) {
        return new Allocation(file, facts, Wanted.sold(firstLine));
    }

    /** Of units that were sold before and lost their stock: they wait in any case, because they are promised. */
    public static Allocation ofPromisedUnits(OrderFile file, Facts facts, Set<NodeId> excluded) {
        return new Allocation(file, facts, Wanted.promised(excluded));
    }

    /**
     * Of open units that somebody moves by hand: they never wait.
     *
     * @param units of each line at most once
     * @param reason why, in their words
     */
    public static Allocation ofMovedUnits(
            OrderFile file, Facts facts, Set<NodeId> excluded, List<LineUnits> units, String reason) {
        return new Allocation(file, facts, Wanted.moved(units, excluded, reason));
    }

    /** The same, also to nodes that have failed the lines before: somebody has chosen them. */
    public Allocation toChosenNodes() {
        return new Allocation(file, facts, wanted.fromChosenNodes());
    }

    /** Has the open units of an order wait in the queue, wherever there may be stock for them. */
    public static void queueOpenUnits(OrderFile file) {
        ofPromisedUnits(file, file.facts(), Set.of()).queue();
    }

    /** Has some open units of an order wait in the queue, wherever there may be stock for them. */
    public static void queueUnits(OrderFile file, List<LineUnits> units) {
        new Allocation(file, file.facts(), Wanted.promised(units)).queue();
    }

    private void queue() {
        Queueing queueing = queueing(new LinkedHashMap<>());
        Leftovers leftovers = new Leftovers(file, queueing);
        leftovers.queue(deciding.wished(), Map.of());
        recordWaiting(leftovers.moves());
        queueing.save();
    }

    /** What is reserved, by line of goods and node; to be asked after {@link #allocate} or {@link #check}. */
    public List<Assignment> goods() {
        return here().stream()
                .flatMap(round -> round.goods().stream())
                .map(Allocation::assignment)
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
        return rounds.stream().filter(round -> !Deciding.isSent(round)).toList();
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

    /** What {@link #allocate} would answer; nothing is reserved, and nobody waits. */
    public Map<OrderLine, Integer> check() {
        List<Wish> wished = deciding.wished();
        rounds = rounds(file.draft().settings().sourcing(), Claims.none());
        return new Leftovers(file, queueing(new LinkedHashMap<>())).check(wished, Deciding.got(rounds));
    }

    /** Allocates; answers the units by line that could neither be reserved nor queued. */
    public Map<OrderLine, Integer> allocate() {
        SourcingPolicy policy = file.draft().settings().sourcing();
        return take(policy.name(), rounds(policy, Claims.none()), new LinkedHashMap<>());
    }

    /** What a policy decides for what is open, of what others leave: what is there, and what other nodes send there. */
    public List<WaveRound> rounds(SourcingPolicy policy, Claims claims) {
        return deciding.rounds(policy, claims);
    }

    /**
     * Reserves what was decided, and queues the rest; answers the units by line that could not be queued.
     *
     * @param policy what the decisions say that they were taken by
     * @param outlooks as others have left them who queue units in the same commit; is written to
     */
    public Map<OrderLine, Integer> take(String policy, List<WaveRound> decided, Map<Sku, Outlook> outlooks) {
        List<Wish> wished = deciding.wished();
        if (wished.isEmpty()) {
            return Map.of();
        }
        rounds = decided;
        Queueing queueing = queueing(outlooks);
        Leftovers leftovers = new Leftovers(file, queueing);
        List<WaveRound> sent = rounds.stream().filter(Deciding::isSent).toList();
        Map<OrderLine, Integer> unmet;
        if (sent.isEmpty()) {
            unmet = leftovers.queue(wished, Deciding.got(rounds));
            record(policy, leftovers.moves());
        } else {
            record(policy, List.of());
            feed(policy, sent, queueing);
            unmet = leftovers.queue(wished, Deciding.got(rounds));
            recordWaiting(leftovers.moves());
        }
        queueing.save();
        return unmet;
    }

    private Queueing queueing(Map<Sku, Outlook> outlooks) {
        return new Queueing(file, facts, offers, wanted.queued(), outlooks);
    }

    private void feed(String policy, List<WaveRound> sent, Queueing queueing) {
        List<Rounds.Round> begun = sent.stream()
                .map(round -> new Rounds.Round(
                        round.problem(),
                        round.decision(),
                        round.taken(),
                        round.goods().stream().map(Allocation::assignment).toList()))
                .toList();
        deciding.feeding()
                .begin(policy, begun, UnitState.OPEN)
                .forEach((line, fed) -> queueing.feed(file.order().line(line).orElseThrow(), fed));
    }

    /** One event for each round; what has to wait is told with the last. */
    private void record(String policy, List<UnitMove> waiting) {
        List<WaveRound> here = here();
        for (int i = 0; i < here.size(); i++) {
            WaveRound round = here.get(i);
            List<UnitMove> moves = new ArrayList<>(reserve(round));
            moves.addAll(i == here.size() - 1 ? waiting : List.of());
            if (!moves.isEmpty()) {
                file.apply(new UnitsAllocated(
                        moves,
                        round.decision(),
                        List.of(Problems.inputs(policy, round.problem(), facts)),
                        wanted.reason()));
            }
            round.decision().candidates().forEach(c -> file.draft().because("sourcing", c.node() + ": " + c.verdict()));
        }
        if (here.isEmpty()) {
            recordWaiting(waiting);
        }
    }

    private List<UnitMove> reserve(WaveRound round) {
        Reserving reserving = new Reserving(file, offers, UnitState.OPEN, "");
        List<UnitMove> moves = round.goods().stream()
                .flatMap(each -> reserving.drawn(buyer, assignment(each)).stream())
                .toList();
        round.goods().stream().map(Goods::sku).distinct().forEach(sku -> offers.guard(sku, file.draft()));
        return moves;
    }

    private void recordWaiting(List<UnitMove> waiting) {
        if (!waiting.isEmpty()) {
            file.apply(new UnitsAllocated(waiting, new SourcingDecision(List.of(), List.of()), List.of(), ""));
        }
    }

    private static Assignment assignment(Goods goods) {
        return new Assignment(goods.line(), goods.node(), goods.units());
    }
}
