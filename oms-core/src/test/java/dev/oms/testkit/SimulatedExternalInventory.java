package dev.oms.testkit;

import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.port.ExternalInventory;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;

/**
 * Somebody else who keeps stock, with books of their own: they set units aside once per key, never more than they have, also
 * sell to others, and fail on demand. A call whose key is already booked meets no trouble: it gets the first answer again.
 * Thread-safe.
 */
public final class SimulatedExternalInventory implements ExternalInventory {
    private final KeeperBooks books = new KeeperBooks();
    private final Script<Request> script = new Script<>();
    private final Lateness lateness = new Lateness();
    private final List<String> calls = new ArrayList<>();
    private final InstantSource clock;
    private boolean silent;

    /** A keeper without stock and without trouble. */
    public SimulatedExternalInventory(InstantSource clock) {
        this.clock = clock;
    }

    /** The next calls, those of {@link #stock} and {@link #outcome} not counted, meet these troubles, one each. */
    public void next(Trouble... upcoming) {
        script.next(upcoming);
    }

    /** From now on the calls that fit meet this trouble, unless one is named for them by {@link #next}; earlier rules win. */
    public void whenever(Predicate<Request> requests, Trouble trouble) {
        script.whenever(requests, trouble);
    }

    /** From now on every call meets this trouble; whatever was said before is forgotten. */
    public void always(Trouble trouble) {
        script.always(trouble);
    }

    /** From now on every answer comes so much later than it is booked. */
    public void answersAfter(Duration time) {
        lateness.of(time);
    }

    /** From now on no answer comes before the gate opens; it is booked at once. */
    public void answersOnceOpen(CountDownLatch gate) {
        lateness.until(gate);
    }

    /** From now on nobody says what there is, or somebody does again. */
    public void silent(boolean now) {
        synchronized (books) {
            silent = now;
        }
    }

    /** So many units more come to a shelf, or others take some away; answers the number of that change. */
    public long change(String node, String sku, long units) {
        synchronized (books) {
            return books.change(place(node, sku), units);
        }
    }

    /** What there is of a SKU, set aside or not. */
    public Position position(String node, String sku) {
        synchronized (books) {
            return position(place(node, sku), books.shelf(place(node, sku)).orElseThrow());
        }
    }

    /** Units of a SKU that are set aside. */
    public long aside(String node, String sku) {
        synchronized (books) {
            return books.aside(place(node, sku));
        }
    }

    /** Units that are set aside for an order. */
    public long aside(OrderId order) {
        synchronized (books) {
            return books.aside(order);
        }
    }

    /** Every call so far, repetitions and look-ups included: {@code reserve <key>}. */
    public List<String> calls() {
        synchronized (books) {
            return List.copyOf(calls);
        }
    }

    @Override
    public List<Position> stock(NodeId node, Set<Sku> skus) {
        synchronized (books) {
            calls.add("stock " + node);
            if (silent) {
                throw new SimulatedTimeoutException("stock " + node);
            }
            return skus.stream()
                    .map(sku -> new KeeperBooks.Place(node, sku))
                    .flatMap(place -> books.shelf(place).map(shelf -> position(place, shelf)).stream())
                    .toList();
        }
    }

    @Override
    public Answer reserve(Request request) {
        return answer(request);
    }

    @Override
    public Answer release(Request request) {
        return answer(request);
    }

    @Override
    public Answer report(Request request) {
        return answer(request);
    }

    @Override
    public Answer outcome(String key) {
        synchronized (books) {
            calls.add("outcome " + key);
            return books.answer(key).orElse(new Answer.Failed("never seen"));
        }
    }

    private Answer answer(Request request) {
        String call = request.type().name().toLowerCase(Locale.ROOT) + " " + request.key();
        Trouble trouble;
        Answer answer;
        synchronized (books) {
            calls.add(call);
            trouble = books.answer(request.key()).isPresent() ? Trouble.NONE : script.take(request);
            answer = books.answer(request.key()).orElseGet(() -> meet(trouble, request));
        }
        lateness.await();
        if (trouble.timesOut()) {
            throw new SimulatedTimeoutException(call);
        }
        return trouble == Trouble.LOSES_ANSWER ? new Answer.Unknown("connection reset") : answer;
    }

    private Answer meet(Trouble trouble, Request request) {
        if (trouble.isDone()) {
            return books.book(request);
        }
        return trouble == Trouble.DECLINES
                ? books.refuse(request, "not for this shop")
                : new Answer.Failed("the keeper is busy");
    }

    private Position position(KeeperBooks.Place place, KeeperBooks.Shelf shelf) {
        return new Position(place.sku(), shelf.units(), shelf.sequence(), clock.instant());
    }

    private static KeeperBooks.Place place(String node, String sku) {
        return new KeeperBooks.Place(new NodeId(node), new Sku(sku));
    }
}
