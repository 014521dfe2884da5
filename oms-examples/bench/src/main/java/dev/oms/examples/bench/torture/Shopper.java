package dev.oms.examples.bench.torture;

import dev.oms.Oms;
import dev.oms.command.Outcome;
import dev.oms.common.CommitOutcomeUnknownException;
import dev.oms.common.OrderId;
import dev.oms.common.RequestId;
import dev.oms.common.StoreContentionException;
import dev.oms.common.StoreUnavailableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Places orders, cancels some and sends others off; whatever fails is sent again under the same request id. */
final class Shopper implements Runnable {
    private static final int MILLIS_BETWEEN_TRIES = 20;
    private static final int TRIES_AFTER_LEAVING = 200;
    private static final List<Errand.Kind> SENDING_OFF =
            List.of(Errand.Kind.RELEASE, Errand.Kind.PICK, Errand.Kind.PACK, Errand.Kind.SHIP);

    private final Oms oms;
    private final String name;
    private final Random random;
    private final Pace pace;
    private final Journal journal;
    private final List<String> orders = new ArrayList<>();
    private volatile boolean leaving;
    private volatile Optional<RuntimeException> bug = Optional.empty();
    private int errands;

    Shopper(Oms oms, String name, Random random, Pace pace, Journal journal) {
        this.oms = oms;
        this.name = name;
        this.random = random;
        this.pace = pace;
        this.journal = journal;
    }

    void leave() {
        leaving = true;
    }

    /** Throws what no host should ever see. */
    void requireSound() {
        if (bug.isPresent()) {
            throw new IllegalStateException(name + " met a bug: " + bug.get(), bug.get());
        }
    }

    @Override
    public void run() {
        try {
            while (!leaving) {
                act();
            }
        } catch (RuntimeException e) {
            bug = Optional.of(e);
        }
    }

    private void act() {
        int dice = random.nextInt(10);
        if (dice < 5 || orders.isEmpty()) {
            String sku = Storeroom.anySku(random);
            send(Errand.Kind.PLACE, sku, Storeroom.anyUnits(random)).ifPresent(orders::add);
        } else {
            String order = orders.remove(random.nextInt(orders.size()));
            if (dice < 8) {
                send(Errand.Kind.CANCEL, order, 0);
            } else {
                SENDING_OFF.forEach(kind -> send(kind, order, 0));
            }
        }
    }

    /** The order that was placed, if one was. */
    private Optional<String> send(Errand.Kind kind, String subject, int units) {
        pace.await();
        if (leaving) {
            return Optional.empty();
        }
        Errand errand = new Errand(name + "-" + ++errands, kind, subject, units);
        journal.tried(errand);
        for (int late = 0; late < TRIES_AFTER_LEAVING; late += leaving ? 1 : 0) {
            try {
                Outcome<?> outcome = oms.execute(errand.command(), oms.context(new RequestId(errand.request())));
                outcome.result().ifPresent(done -> journal.acknowledged(errand, done.toString(), outcome.repeated()));
                return outcome.result()
                        .filter(OrderId.class::isInstance)
                        .map(OrderId.class::cast)
                        .map(OrderId::value);
            } catch (StoreUnavailableException | StoreContentionException | CommitOutcomeUnknownException e) {
                journal.failed(errand, e);
                Pause.millis(MILLIS_BETWEEN_TRIES);
            }
        }
        return Optional.empty();
    }
}
