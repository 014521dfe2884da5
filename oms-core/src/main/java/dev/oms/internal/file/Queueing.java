package dev.oms.internal.file;

import dev.oms.catalog.SellingRules;
import dev.oms.command.Versioned;
import dev.oms.common.Sku;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.Buyer;
import dev.oms.inventory.Cover;
import dev.oms.inventory.DisplacementPolicy;
import dev.oms.inventory.FedUnits;
import dev.oms.inventory.Outlook;
import dev.oms.inventory.Supply;
import dev.oms.inventory.SupplyCalendar;
import dev.oms.order.DisplaceUnits;
import dev.oms.order.LinePromised;
import dev.oms.order.Operation;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.port.Facts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts units into the queue, as far as they may wait, and counts them in the outlook of their SKU where it has one. */
final class Queueing {
    private final OrderFile file;
    private final Facts facts;
    private final Offers offers;
    private final Of of;
    private final Map<Sku, Outlook> outlooks;
    private final Map<Integer, Integer> queuedNow = new HashMap<>();
    private final Map<Integer, List<FedUnits>> fedNow = new HashMap<>();
    private final Map<Integer, Optional<Backorder>> before = new HashMap<>();
    private final Map<Integer, LinePromised> promises = new LinkedHashMap<>();

    /** What is queued. */
    enum Of {
        /** Units that are being sold: the item may take no backorders, or no more of them. */
        NEW_UNITS,
        /** Units that were sold before: they wait in any case. */
        PROMISED_UNITS,
        /** Units that somebody moves: they do not wait, or they stay where they are. */
        MOVED_UNITS
    }

    /** @param outlooks as others have left them who queue units in the same commit; is written to */
    Queueing(OrderFile file, Facts facts, Offers offers, Of of, Map<Sku, Outlook> outlooks) {
        this.file = file;
        this.facts = facts;
        this.offers = offers;
        this.of = of;
        this.outlooks = outlooks;
    }

    /** Queues units of a line; answers how many may wait. */
    int enqueue(OrderLine line, int units) {
        int waiting = admit(line, units);
        if (waiting > 0) {
            int queued = queuedNow.getOrDefault(line.number(), 0) + waiting;
            queuedNow.put(line.number(), queued);
            put(line);
            displace(line);
            warn("backordered", "%d of %s on line %d wait for stock", line, queued, List.of());
        }
        return waiting;
    }

    /** Units of a line that other nodes send: they wait, and stand in no queue. */
    void feed(OrderLine line, List<FedUnits> fed) {
        fedNow.computeIfAbsent(line.number(), each -> new ArrayList<>()).addAll(fed);
        put(line);
        int units = fed.stream().mapToInt(FedUnits::units).sum();
        warn("fed", "%d of %s on line %d are sent there: " + Feeding.cause(fed), line, units, fed);
    }

    /**
     * Writes the outlooks, so that whoever queues units of the same SKU at this moment starts over, and says what was
     * promised.
     */
    void save() {
        promises.values().forEach(file::apply);
        outlooks.forEach((sku, next) -> file.draft().put(stored(sku).orElseThrow(), next));
    }

    /** How many of these units may wait, beside those that were admitted before. */
    int admit(OrderLine line, int units) {
        int waiting = (int) Math.min(units, room(line));
        if (waiting > 0) {
            outlook(line.sku()).ifPresent(outlook -> outlooks.put(line.sku(), outlook.queued(waiting)));
        }
        return waiting;
    }

    /** The most units of a line that may be queued. */
    long room(OrderLine line) {
        if (of != Of.NEW_UNITS) {
            return of == Of.PROMISED_UNITS ? Long.MAX_VALUE : 0;
        }
        SellingRules rules = offers.rules(line.sku());
        if (!line.backorders() && !rules.isAhead(file.draft().now())) {
            return 0;
        }
        long most = rules.mostWaiting(file.draft().now());
        long waiting = outlook(line.sku()).map(Outlook::waiting).orElse(0L);
        return most == 0 ? Long.MAX_VALUE : Math.max(0, most - waiting);
    }

    private Optional<Outlook> outlook(Sku sku) {
        return outlooks.containsKey(sku)
                ? Optional.ofNullable(outlooks.get(sku))
                : stored(sku).map(Versioned::entity);
    }

    private Optional<Versioned<Outlook>> stored(Sku sku) {
        return facts.find(Outlook.key(sku), Outlook.class);
    }

    /** By when what is expected covers these units, if they are the last of all that wait. */
    private List<Instant> promise(Sku sku) {
        return outlook(sku)
                .flatMap(outlook -> expected(sku).covers(outlook.waiting()))
                .map(List::of)
                .orElse(List.of());
    }

    /** With which supplies these units are to come, if they are the last of all that wait. */
    private List<Cover> covers(Sku sku, int units) {
        return outlook(sku)
                .map(outlook -> expected(sku).bring(outlook.waiting() - units, units))
                .orElse(List.of());
    }

    private SupplyCalendar expected(Sku sku) {
        return offers.to(Buyer.ANYBODY, sku)
                .calendar(facts.owned(sku.value(), Supply.class).stream()
                        .map(Versioned::entity)
                        .toList())
                .later();
    }

    private void put(OrderLine line) {
        int queued = queuedNow.getOrDefault(line.number(), 0);
        List<FedUnits> fed = fedNow.getOrDefault(line.number(), List.of());
        int units = queued + fed.stream().mapToInt(FedUnits::units).sum();
        List<Instant> promised = Backorder.due(queued > 0 ? promise(line.sku()) : List.of(), queued, fed);
        Optional<Versioned<Backorder>> waiting =
                file.facts().find(Backorder.key(file.order().id(), line.number()), Backorder.class);
        Optional<Backorder> stood = before.computeIfAbsent(
                line.number(), each -> waiting.flatMap(found -> file.draft().left(found, Backorder.class)));
        if (stood.isPresent()) {
            // It stands further ahead than the end of the queue; the review of its outlook says what that comes to.
            join(
                    line,
                    waiting.get(),
                    stood.get().withUnits(stood.get().units() + units).feeding(fed));
        } else {
            Backorder place = place(line, units, promised, queued).feeding(fed);
            waiting.ifPresentOrElse(
                    found -> file.draft().put(found, place), () -> file.draft().insert(place));
            promises.remove(line.number());
            promised.forEach(date -> promises.put(line.number(), said(line, units, promised, fed)));
        }
    }

    /** What other nodes send says by when it comes. */
    private void join(OrderLine line, Versioned<Backorder> read, Backorder place) {
        List<FedUnits> fed = fedNow.getOrDefault(line.number(), List.of());
        boolean sent = !fed.isEmpty() && place.queued() == 0;
        List<Instant> promised = sent ? Backorder.due(List.of(), 0, place.fed()) : place.promised();
        file.draft()
                .put(
                        read,
                        sent
                                ? place.withPromise(
                                        promised, file.draft().settings().queue())
                                : place);
        if (sent) {
            promises.put(line.number(), said(line, place.units(), promised, fed));
        }
    }

    private Backorder place(OrderLine line, int units, List<Instant> promised, int queued) {
        Order order = file.order();
        return new Backorder(
                order.id(),
                line.number(),
                line.sku(),
                units,
                order.priority(),
                file.draft().settings().queue().rank(order.priority(), promised),
                file.draft().now(),
                !order.holdsOn(Operation.ALLOCATE).isEmpty(),
                promised,
                queued > 0 ? covers(line.sku(), queued) : List.of());
    }

    private static LinePromised said(OrderLine line, int units, List<Instant> promised, List<FedUnits> fed) {
        return new LinePromised(
                line.number(), units, promised, fed.isEmpty() ? "what is expected covers it" : Feeding.cause(fed));
    }

    private void displace(OrderLine line) {
        if (file.draft().settings().displacement() != DisplacementPolicy.NEVER) {
            String id = file.order().id().value();
            file.draft().timer(file.draft().now(), id, new DisplaceUnits(id, line.number()));
        }
    }

    private void warn(String code, String text, OrderLine line, int units, List<FedUnits> fed) {
        String date =
                Backorder.due(fed.isEmpty() ? promise(line.sku()) : List.of(), fed.isEmpty() ? units : 0, fed).stream()
                        .map(day -> ", promised for " + day)
                        .findFirst()
                        .orElse("");
        file.draft().warn(code, text.formatted(units, line.sku(), line.number()) + date);
    }
}
