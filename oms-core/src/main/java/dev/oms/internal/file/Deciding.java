package dev.oms.internal.file;

import dev.oms.common.NodeId;
import dev.oms.inventory.Buyer;
import dev.oms.port.Facts;
import dev.oms.sourcing.SourcingDecision.Assignment;
import dev.oms.sourcing.SourcingPolicy;
import dev.oms.sourcing.wave.Claims;
import dev.oms.sourcing.wave.WaveRound;
import dev.oms.sourcing.wave.WaveRound.Goods;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Has a sourcing policy decide about the units that are wanted of an order: what is there, and what other nodes send to where
 * it is picked up. Nothing is set aside.
 */
final class Deciding {
    private final OrderFile file;
    private final Facts facts;
    private final Wanted wanted;
    private final Offers offers;
    private final Buyer buyer;
    private final Wishes wishes;

    Deciding(OrderFile file, Facts facts, Wanted wanted, Offers offers, Buyer buyer) {
        this.file = file;
        this.facts = facts;
        this.wanted = wanted;
        this.offers = offers;
        this.buyer = buyer;
        this.wishes = new Wishes(file.order(), offers, wanted.units());
    }

    List<Wish> wished() {
        return wishes.of(file.order().lines().stream()
                .filter(line -> wanted.units().applyAsInt(line) > 0 || line.isPartOfWhole())
                .toList());
    }

    Feeding feeding() {
        return new Feeding(file, facts, offers, wanted.excluded(), wanted.isBarred());
    }

    /** Round by round. */
    List<WaveRound> rounds(SourcingPolicy policy, Claims claims) {
        Shelf shelf = new Shelf(facts, claims);
        List<Wish> wished = wished();
        List<WaveRound> all = new ArrayList<>();
        here(policy, wished, shelf, all).forEach(round -> all.add(round(round, round.taken(), false)));
        if (wanted.mayBeFed() && feeding().isPossible()) {
            List<Wish> lacking = FedBundles.lacking(wished, got(all));
            feeding().decide(policy, lacking, shelf).stream()
                    .filter(round -> !round.goods().isEmpty())
                    .forEach(round -> all.add(round(round, round.taken(), true)));
            lacking.stream().filter(Wish::isBundle).forEach(bundle -> all.addAll(fed(policy, bundle, shelf, all)));
        }
        return all;
    }

    /** Units by line of wish that were decided on. */
    static Map<Integer, Integer> got(List<WaveRound> rounds) {
        Map<Integer, Integer> got = new HashMap<>();
        rounds.forEach(round -> round.taken().forEach(each -> got.merge(each.line(), each.units(), Integer::sum)));
        return got;
    }

    /** Whether what a round decided on is sent by other nodes to where it is picked up. */
    static boolean isSent(WaveRound round) {
        return round.goods().stream().anyMatch(Goods::sent);
    }

    private List<Rounds.Round> here(SourcingPolicy policy, List<Wish> wished, Shelf shelf, List<WaveRound> before) {
        Map<NodeId, Long> already = new HashMap<>();
        before.stream()
                .flatMap(round -> round.goods().stream())
                .filter(each -> !each.sent())
                .forEach(each -> already.merge(each.node(), (long) each.units(), Long::sum));
        Problems problems = new Problems(file, facts, wanted.excluded(), wanted.isBarred());
        return new Rounds(offers, shelf, buyer, policy, problems::of).source(wished, already);
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
        Assignment whole = new Assignment(bundle.line(), last.goods().get(0).node(), fed.bundles());
        all.add(new WaveRound(last.problem(), last.decision(), List.of(whole), last.goods()));
        return all;
    }

    private WaveRound round(Rounds.Round round, List<Assignment> taken, boolean sent) {
        return new WaveRound(
                round.problem(),
                round.decision(),
                taken,
                round.goods().stream().map(each -> goods(each, sent)).toList());
    }

    private Goods goods(Assignment each, boolean sent) {
        return new Goods(
                each.line(), file.order().line(each.line()).orElseThrow().sku(), each.node(), each.units(), sent);
    }
}
