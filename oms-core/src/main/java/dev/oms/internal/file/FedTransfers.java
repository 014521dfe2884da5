package dev.oms.internal.file;

import dev.oms.command.Versioned;
import dev.oms.common.Sku;
import dev.oms.common.StockPool;
import dev.oms.common.SupplyId;
import dev.oms.common.TransferId;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.FedUnits;
import dev.oms.inventory.FeedDropped;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.Node;
import dev.oms.inventory.ReviewFeed;
import dev.oms.inventory.ReviewOutlook;
import dev.oms.inventory.Supply;
import dev.oms.inventory.SupplyCancelled;
import dev.oms.inventory.SupplyEvent;
import dev.oms.inventory.SupplyExpected;
import dev.oms.inventory.SupplyFreed;
import dev.oms.inventory.SupplyRevised;
import dev.oms.inventory.Transfer;
import dev.oms.inventory.TransferCancelled;
import dev.oms.inventory.TransferEvent;
import dev.oms.inventory.TransferFeed;
import dev.oms.inventory.TransferLine;
import dev.oms.inventory.TransferOrdered;
import dev.oms.inventory.TransferState;
import dev.oms.inventory.TransferUnits;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Transfers that bring units of order lines. What an order gives up of them is given up by the transfer in the same commit:
 * nothing that nobody wants leaves, and what is under way is for whoever waits.
 */
public final class FedTransfers {
    /** What customers say of it stays with the order. */
    private static final String UNWANTED = "its order does not want it any more";

    private static final Duration DAY = Duration.ofDays(1);

    private FedTransfers() {}

    /** What was read of an order, and the transfers that bring units of it, where there are any. */
    public static Facts and(Facts facts, String orderId, Reader reader) {
        Set<TransferId> transfers = facts.owned(orderId, Backorder.class).stream()
                .flatMap(place -> place.entity().fed().stream())
                .map(FedUnits::transfer)
                .collect(Collectors.toSet());
        if (transfers.isEmpty()) {
            return facts;
        }
        Facts found = reader.read(
                ReadSet.NOTHING.withAll(transfers.stream().map(Transfer::key).collect(Collectors.toSet())));
        return facts.and(found)
                .and(reader.read(ReadSet.NOTHING.withAll(transfers.stream()
                        .flatMap(id -> found.find(Transfer.key(id), Transfer.class).stream())
                        .flatMap(each -> supplies(each.entity()))
                        .map(Supply::key)
                        .collect(Collectors.toSet()))));
    }

    private static Stream<SupplyId> supplies(Transfer transfer) {
        return transfer.lines().stream().map(line -> transfer.supply(line.sku()));
    }

    /** Begins one: its units are set aside where they are, and expected for the order alone where they go to. */
    static Transfer begin(
            Node from, Node to, StockPool pool, List<TransferFeed> feeds, Instant arrives, Facts facts, Draft draft) {
        Map<Sku, Long> units = new LinkedHashMap<>();
        feeds.forEach(feed -> units.merge(feed.sku(), (long) feed.units(), Long::sum));
        Transfer ordered = Transfer.ordered(
                        new TransferId(draft.newId()),
                        from.id(),
                        to.id(),
                        pool,
                        units.entrySet().stream()
                                .map(each -> new TransferUnits(each.getKey(), each.getValue()))
                                .toList(),
                        feeds.get(0).order().value(),
                        draft.now())
                .feeding(feeds);
        boolean tracked = units.keySet().stream()
                .anyMatch(sku -> Lots.tracking(sku, facts).isPresent());
        Transfer transfer = tracked ? ordered.ofTracked() : ordered;
        draft.insert(transfer);
        draft.event(transfer.key(), transfer.owner(), 1, new TransferOrdered(transfer));
        for (HeldUnits held : transfer.held()) {
            draft.reserve(held, "transfer to " + transfer.to());
        }
        transfer.lines().forEach(line -> expect(transfer, line, arrives, draft));
        lookAfter(transfer, arrives, draft);
        return transfer;
    }

    private static void expect(Transfer transfer, TransferLine line, Instant due, Draft draft) {
        Supply supply = new Supply(
                        transfer.supply(line.sku()),
                        line.sku(),
                        transfer.to(),
                        Supply.Source.TRANSFER,
                        transfer.id().value(),
                        line.ordered(),
                        0,
                        due,
                        false,
                        Supply.Stage.FOLLOWING)
                .pledging(line.ordered());
        draft.insert(supply);
        draft.event(supply.key(), supply.id().value(), 1, new SupplyExpected(supply));
    }

    /** Has it looked at once the day is over on which it should be there. */
    public static void lookAfter(Transfer transfer, Instant arrives, Draft draft) {
        draft.timer(
                arrives.plus(DAY),
                transfer.id().value(),
                new ReviewFeed(transfer.id().value()));
    }

    /** A line of the order does not want so many units of it any more; answers what is free by that where it is. */
    static Optional<HeldUnits> drop(FedUnits fed, int line, int units, Facts facts, Draft draft) {
        Versioned<Transfer> found =
                facts.find(Transfer.key(fed.transfer()), Transfer.class).orElseThrow();
        Transfer before = draft.left(found, Transfer.class).orElseThrow();
        Sku sku = before.feeds().stream()
                .filter(feed -> feed.line() == line)
                .map(TransferFeed::sku)
                .findFirst()
                .orElseThrow();
        boolean there = before.state() == TransferState.ORDERED;
        boolean whole = there && before.units(TransferLine::ordered) == units;
        TransferEvent event = whole ? new TransferCancelled(UNWANTED) : new FeedDropped(line, units);
        Transfer next = event.applyTo(before);
        draft.put(found, next);
        draft.event(next.key(), next.owner(), found.version() + 1, event);
        dropped(before.supply(sku), units, there, facts, draft);
        HeldUnits held = new HeldUnits(next.reference(sku), sku, next.from(), next.pool(), units);
        if (there) {
            draft.release(held, UNWANTED);
            return Optional.of(held);
        }
        String cause = "transfer %s brings units for whoever waits".formatted(next.id());
        draft.timer(draft.now(), sku.value(), new ReviewOutlook(Set.of(sku.value()), cause));
        return Optional.empty();
    }

    private static void dropped(SupplyId id, int units, boolean there, Facts facts, Draft draft) {
        Versioned<Supply> found = facts.find(Supply.key(id), Supply.class).orElseThrow();
        Supply before = draft.left(found, Supply.class).orElseThrow();
        SupplyEvent event = new SupplyFreed(id, units);
        if (there) {
            event = before.open() == units
                    ? new SupplyCancelled(id, UNWANTED)
                    : new SupplyRevised(id, before.units() - units, before.due(), UNWANTED);
        }
        Supply next = event.applyTo(before);
        draft.put(found, next);
        draft.event(next.key(), next.id().value(), found.version() + 1, event);
    }
}
