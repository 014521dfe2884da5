package dev.oms.internal.inventory;

import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.file.OrderFile;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.SupplyIssue;
import dev.oms.port.Facts;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Brings promises and links of queues up to date, a bite at a time, and raises an issue for each promise that gets worse. */
final class QueueReview {
    /** Links are small; a supply that slips may change those of everybody. */
    private static final int MOST_LINKS = 1_000;

    private final Facts facts;
    private final String cause;
    private final Draft draft;
    private final Map<OrderId, OrderFile> files = new LinkedHashMap<>();
    private final Set<String> goOn = new TreeSet<>();
    private int promised;
    private int linked;

    QueueReview(Facts facts, String cause, Draft draft) {
        this.facts = facts;
        this.cause = cause;
        this.draft = draft;
    }

    /** Reviews one queue; answers whether any of its links changed. */
    boolean review(Sku sku, List<PromiseReview.Change> places) {
        boolean changed = false;
        for (PromiseReview.Change place : places) {
            if (!place.isNone()) {
                boolean done = place.promisesOtherwise() ? promise(place) : link(place);
                changed |= done;
                if (!done) {
                    goOn.add(sku.value());
                }
            }
        }
        return changed;
    }

    void save() {
        files.values().forEach(OrderFile::save);
    }

    /** SKUs of which something is left to be changed. */
    Set<String> goOn() {
        return goOn;
    }

    int promised() {
        return promised;
    }

    private boolean link(PromiseReview.Change place) {
        if (linked == MOST_LINKS) {
            return false;
        }
        PromiseReview.link(place, draft);
        linked++;
        return true;
    }

    private boolean promise(PromiseReview.Change change) {
        Optional<OrderFile> file = file(change.place().entity().order());
        file.ifPresent(order -> {
            if (change.isWorse()) {
                raise(change);
            }
            PromiseReview.apply(change, order, cause, draft);
            promised++;
        });
        return file.isPresent();
    }

    /** What was promised first counts while an issue is open: a promise that gets worse twice is one issue. */
    private void raise(PromiseReview.Change change) {
        Backorder place = change.place().entity();
        String id = SupplyIssue.ofPromise(place.order(), place.line());
        var earlier = facts.find(SupplyIssue.key(id), SupplyIssue.class);
        List<Instant> before = earlier.filter(issue -> issue.entity().isOpen())
                .map(issue -> issue.entity().promised())
                .orElse(place.promised());
        SupplyIssue.Problem problem =
                change.date().isEmpty() ? SupplyIssue.Problem.UNCOVERED : SupplyIssue.Problem.LATE;
        SupplyIssue issue = new SupplyIssue(
                id,
                problem,
                place.sku(),
                place.order(),
                place.line(),
                place.units(),
                before,
                cause,
                draft.now(),
                List.of());
        Issues.raise(issue, earlier, draft);
    }

    private Optional<OrderFile> file(OrderId order) {
        if (!files.containsKey(order)) {
            OrderFile.open(facts, order, draft).ifPresent(file -> files.put(order, file));
        }
        return Optional.ofNullable(files.get(order));
    }
}
