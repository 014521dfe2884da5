package dev.oms.internal.inventory;

import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.file.Arrival;
import dev.oms.internal.file.FedTransfers;
import dev.oms.internal.file.OrderFile;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.Node;
import dev.oms.inventory.Supply;
import dev.oms.inventory.SupplyIssue;
import dev.oms.inventory.SupplyRevised;
import dev.oms.inventory.Transfer;
import dev.oms.inventory.TransferFeed;
import dev.oms.inventory.TransferState;
import dev.oms.order.LinePromised;
import dev.oms.order.Order;
import dev.oms.port.Facts;
import dev.oms.sourcing.FeedingTerms;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a transfer brings for an order comes later than was promised: the promise is changed, and a person is told. */
final class LateFeed {
    private static final Duration DAY = Duration.ofDays(1);

    private final Transfer transfer;
    private final OrderFile file;
    private final Facts facts;
    private final Draft draft;

    LateFeed(Transfer transfer, OrderFile file) {
        this.transfer = transfer;
        this.file = file;
        this.facts = file.facts();
        this.draft = file.draft();
    }

    /** It leaves now: where it should have left before, it comes later. */
    void leaves() {
        Instant arrives = Arrival.ofWhatLeaves(node(transfer.from()), node(transfer.to()), draft.now());
        if (!transfer.feeds().isEmpty() && arrives.isAfter(due())) {
            postpone(arrives, "left on " + LocalDate.ofInstant(draft.now(), ZoneOffset.UTC));
        }
    }

    /** Looks whether the day is over on which it should have come. */
    void review() {
        if (draft.now().isBefore(due().plus(DAY))) {
            return;
        }
        boolean there = transfer.state() == TransferState.ORDERED;
        Instant arrives = there
                ? Arrival.at(node(transfer.from()), node(transfer.to()), draft.now())
                : LocalDate.ofInstant(draft.now(), ZoneOffset.UTC)
                        .plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant();
        postpone(arrives, there ? "has not left yet" : "has not arrived yet");
    }

    /** All of it comes at once. */
    private Instant due() {
        return supplies().stream()
                .map(each -> draft.left(each, Supply.class).orElseThrow().due())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void postpone(Instant arrives, String what) {
        String cause = "transfer %s %s".formatted(transfer.id(), what);
        for (Versioned<Supply> each : supplies()) {
            Supply before = draft.left(each, Supply.class).orElseThrow();
            SupplyRevised revised = new SupplyRevised(before.id(), before.units(), arrives, cause);
            Supply next = revised.applyTo(before);
            draft.put(each, next);
            draft.event(next.key(), next.id().value(), each.version() + 1, revised);
        }
        promise(arrives, cause);
        FedTransfers.lookAfter(transfer, arrives, draft);
    }

    private void promise(Instant arrives, String cause) {
        Instant ready = Arrival.ready(node(transfer.to()), arrives, handling(file.order()));
        for (int line :
                transfer.feeds().stream().map(TransferFeed::line).distinct().toList()) {
            Versioned<Backorder> found = facts.find(Backorder.key(file.order().id(), line), Backorder.class)
                    .orElseThrow();
            Backorder before = draft.left(found, Backorder.class).orElseThrow();
            Backorder later = before.fedBy(transfer.id(), ready);
            List<Instant> date = Backorder.due(before.promised(), later.queued(), later.fed());
            draft.put(found, later.withPromise(date, draft.settings().queue()));
            if (!date.equals(before.promised())) {
                file.apply(new LinePromised(line, later.units(), date, cause));
                raise(before, cause);
            }
        }
    }

    /** What was promised first counts while an issue is open. */
    private void raise(Backorder place, String cause) {
        String id = SupplyIssue.ofPromise(place.order(), place.line());
        Optional<Versioned<SupplyIssue>> earlier = facts.find(SupplyIssue.key(id), SupplyIssue.class);
        if (earlier.isEmpty() || !earlier.get().entity().isOpen()) {
            SupplyIssue issue = new SupplyIssue(
                    id,
                    SupplyIssue.Problem.LATE,
                    place.sku(),
                    place.order(),
                    place.line(),
                    place.units(),
                    place.promised(),
                    cause,
                    draft.now(),
                    List.of());
            Issues.raise(issue, earlier, draft);
        }
    }

    private int handling(Order order) {
        return draft.settings()
                .feeding()
                .of(order.channel(), transfer.to())
                .map(FeedingTerms::handlingDays)
                .orElse(0);
    }

    private List<Versioned<Supply>> supplies() {
        return transfer.feeds().stream()
                .map(TransferFeed::sku)
                .distinct()
                .map(this::supply)
                .toList();
    }

    private Versioned<Supply> supply(Sku sku) {
        return facts.find(Supply.key(transfer.supply(sku)), Supply.class).orElseThrow();
    }

    private Node node(NodeId id) {
        return facts.owned(Node.NETWORK, Node.class).stream()
                .map(Versioned::entity)
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
