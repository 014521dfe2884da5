package dev.oms.internal.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Bundles that the place where the customer comes cannot make up from what it has: it keeps what it has of their components,
 * and is sent the others, for as many bundles as all components can be had of, and for no others.
 */
public final class FedBundles {
    private final Wishes wishes;
    private final BiFunction<List<Wish>, Shelf, List<Rounds.Round>> here;
    private final BiFunction<List<Wish>, Shelf, List<Rounds.Round>> sent;

    /**
     * @param here what the place has
     * @param sent what others send there
     */
    public FedBundles(
            Wishes wishes,
            BiFunction<List<Wish>, Shelf, List<Rounds.Round>> here,
            BiFunction<List<Wish>, Shelf, List<Rounds.Round>> sent) {
        this.wishes = wishes;
        this.here = here;
        this.sent = sent;
    }

    /** So many bundles with what the place keeps for them, and what it is sent. */
    public record Fed(int bundles, List<Rounds.Round> here, List<Rounds.Round> sent) {}

    /**
     * As many as can be had; none where that is none.
     *
     * @param shelf is taken from
     */
    public Optional<Fed> of(Wish bundle, Shelf shelf) {
        int wanted = bundle.units();
        while (wanted > 0) {
            Shelf trial = shelf.copy();
            List<Wish> parts = wishes.apart(bundle, wanted);
            List<Rounds.Round> kept = here.apply(parts, trial);
            List<Rounds.Round> coming = sent.apply(lacking(parts, units(kept)), trial);
            Map<Integer, Integer> got = units(kept);
            units(coming).forEach((line, units) -> got.merge(line, units, Integer::sum));
            int complete = complete(bundle, got);
            if (complete == wanted) {
                shelf.become(trial);
                return Optional.of(new Fed(wanted, kept, coming));
            }
            wanted = complete;
        }
        return Optional.empty();
    }

    private static int complete(Wish bundle, Map<Integer, Integer> got) {
        return bundle.goods().stream()
                .mapToInt(part -> got.getOrDefault(part.line(), 0) / part.each())
                .min()
                .orElse(0);
    }

    /** What wishes lack beside what they have got, by line. */
    public static List<Wish> lacking(List<Wish> wishes, Map<Integer, Integer> got) {
        return wishes.stream()
                .filter(wish -> wish.units() > got.getOrDefault(wish.line(), 0))
                .map(wish -> wish.of(wish.units() - got.getOrDefault(wish.line(), 0)))
                .toList();
    }

    private static Map<Integer, Integer> units(List<Rounds.Round> rounds) {
        Map<Integer, Integer> units = new HashMap<>();
        rounds.forEach(round -> round.goods().forEach(each -> units.merge(each.line(), each.units(), Integer::sum)));
        return units;
    }
}
