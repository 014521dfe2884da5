package dev.oms.internal.order;

import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.Actor;
import dev.oms.common.CustomerId;
import dev.oms.common.ReservationId;
import dev.oms.common.Sku;
import dev.oms.internal.catalog.Explosion;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Privilege;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.engine.Settings;
import dev.oms.internal.file.Allocation;
import dev.oms.internal.file.AllocationReading;
import dev.oms.internal.file.Lifecycle;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.file.Payments;
import dev.oms.internal.inventory.FreedStock;
import dev.oms.internal.inventory.Reservations;
import dev.oms.internal.pricing.PriceBoards;
import dev.oms.internal.pricing.PriceReading;
import dev.oms.internal.pricing.StoreReading;
import dev.oms.inventory.Reservation;
import dev.oms.inventory.ReservationEnded;
import dev.oms.order.AllocationTiming;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.OrderPlaced;
import dev.oms.order.OrderReference;
import dev.oms.order.PlaceOrder;
import dev.oms.order.WaitingOrder;
import dev.oms.port.Facts;
import dev.oms.port.Notification;
import dev.oms.port.ReadSet;
import dev.oms.port.TaxCalculator;
import dev.oms.pricing.Pricing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Captures an order: prices it, reserves its stock, starts its payment. */
public final class PlaceOrderHandler implements Placing<PlaceOrderHandler.Known> {
    private final TaxCalculator tax;
    private final AllocationTiming timing;
    private final PricingReading prices;

    /** @param boards what this node knows of stored prices */
    public PlaceOrderHandler(Settings settings, PriceBoards boards) {
        this.tax = settings.tax();
        this.timing = settings.timing();
        this.prices = new PricingReading(settings, boards);
    }

    /** What was read, the lines in base units, what the customer has, the tax rates, and what else prices depend on. */
    record Known(Facts facts, CapturedLines lines, BoughtBefore before, TaxRates rates, PricingReading.Found prices) {}

    @Override
    public Class<PlaceOrder> type() {
        return PlaceOrder.class;
    }

    @Override
    public Known read(PlaceOrder command, Reader reader) {
        Capture.Buyer buyer = new Capture.Buyer(
                Currencies.named(command.currency()), command.shipTo().country(), command.customerAge());
        CapturedLines lines = Capture.of(command.lines(), buyer, "lines", reader);
        return read(command, lines, reader);
    }

    @Override
    public Known read(PlaceOrder ordered, CapturedLines lines, Reader reader) {
        PlaceOrder command = ordered.lines(lines.lines());
        Set<Sku> skus =
                command.lines().stream().map(line -> new Sku(line.sku())).collect(Collectors.toSet());
        ReadSet wanted = waits(command) ? AllocationReading.readsOfferings(skus) : AllocationReading.reads(skus);
        if (!command.externalReference().isEmpty()) {
            wanted = wanted.with(OrderReference.key(command.channel(), command.externalReference()));
        }
        if (!command.reservation().isEmpty()) {
            wanted = wanted.with(Reservation.key(new ReservationId(command.reservation())));
        }
        Optional<PriceReading> asking = prices.asking(command, reader);
        Facts first =
                reader.read(asking.map(PriceReading::reads).map(wanted::and).orElse(wanted));
        Optional<Pricing> lists = asking.flatMap(each -> each.pricing(first, reader.now(), StoreReading.of(reader)));
        Facts facts = Explosion.read(
                skus,
                first,
                reader::read,
                waits(command) ? AllocationReading::readsOfferings : AllocationReading::reads);
        Set<Sku> waiting = waits(command)
                ? Set.of()
                : AllocationReading.thatMayWait(NewLines.units(command.lines(), facts), facts);
        if (!waiting.isEmpty()) {
            // Only those who may have to wait pay for knowing how long.
            facts = facts.and(reader.read(AllocationReading.readsOutlook(waiting)));
        }
        boolean limited = !lines.limits().isEmpty()
                || Restrictions.limit(NewLines.units(command.lines(), facts).keySet(), facts)
                || Restrictions.limit(skus, facts);
        return new Known(
                facts,
                lines,
                limited ? BoughtBefore.by(command.customer(), reader) : BoughtBefore.NOTHING,
                TaxRates.of(command.lines(), command.shipTo().toAddress(), facts, tax),
                prices.read(command, facts, asking, lists, reader));
    }

    @Override
    public Optional<CustomerId> customer(PlaceOrder command, Known known) {
        return command.customer().isEmpty() ? Optional.empty() : Optional.of(new CustomerId(command.customer()));
    }

    @Override
    public List<Privilege> privileges(PlaceOrder command, Known known, Settings settings) {
        return OrderPrivileges.of(command, settings);
    }

    @Override
    public Decision decide(PlaceOrder ordered, Known known, Draft draft) {
        PlaceOrder command = ordered.lines(known.lines().lines());
        Optional<OrderReference> taken = reference(command, known.facts());
        if (taken.isPresent()) {
            return Decision.declined(taken(command, taken.get(), draft));
        }
        if (!command.paymentMethod().isEmpty() && !draft.settings().gateway()) {
            return Decision.declined(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    "paymentMethod",
                    "no payment gateway is configured; leave it empty for an order on account"));
        }
        if (!known.lines().refusals().isEmpty()) {
            return Decision.declined(known.lines().refusals());
        }
        NewOrder order =
                new NewOrder(command, known.lines().agreed(), known.facts(), known.rates(), known.prices(), draft);
        List<Refusal> refusals = order.refusals();
        Decision decision = refusals.isEmpty()
                ? sell(command, order.build(known.lines()), known, draft)
                : Decision.declined(refusals);
        return decision instanceof Decision.Declined declined
                ? Decision.declined(known.lines().named(declined.refusals(), "lines"))
                : decision;
    }

    private Decision sell(PlaceOrder command, Order order, Known known, Draft draft) {
        Restrictions restrictions =
                new Restrictions(known.facts(), command.shipTo().country(), command.customerAge());
        List<Refusal> refusals =
                new ArrayList<>(AgreedTotal.of(command, order.currency()).against(order.orderedTotal()));
        refusals.addAll(restrictions.refusals(order.lines(), "lines", 1));
        refusals.addAll(restrictions.tooMuch(order.lines(), known.before().bought(), "lines", 1));
        refusals.addAll(known.lines().tooMuch(known.before().bought(), "lines"));
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        known.before().hold(draft);
        return place(command, order, known, draft);
    }

    /** What is set aside for an order is taken at once. */
    private boolean waits(PlaceOrder command) {
        return command.reservation().isEmpty() && timing.of(command) == AllocationTiming.When.IN_WAVES;
    }

    private Decision place(PlaceOrder command, Order order, Known known, Draft draft) {
        OrderFile file = OrderFile.create(order, new OrderPlaced(order), draft);
        order.pricing().forEach(context -> known.prices().allowances().hold(context.uses(), order.id(), draft));
        if (!order.externalReference().isEmpty()) {
            draft.insert(new OrderReference(order.channel(), order.externalReference(), order.id()));
        }
        List<Refusal> unmet = waits(command) ? queue(order, draft) : allocate(command, file, known.facts());
        if (!unmet.isEmpty()) {
            return Decision.declined(unmet);
        }
        if (!order.paymentMethod().isEmpty()) {
            Payments.open(file);
        }
        Lifecycle.conclude(file);
        draft.notify(new Notification(
                "order.placed", order.id(), order.customer(), order.id().value()));
        file.save();
        return draft.accept(order.id().value());
    }

    private static List<Refusal> queue(Order order, Draft draft) {
        if (order.lines().stream().anyMatch(OrderLine::needsStock)) {
            long rank = draft.settings().queue().rank(order.priority(), List.of());
            draft.insert(new WaitingOrder(order.id(), rank, draft.now()));
            draft.because("sourcing", "waits for a wave");
        }
        return List.of();
    }

    private static List<Refusal> allocate(PlaceOrder command, OrderFile file, Facts facts) {
        Order order = file.order();
        Optional<Versioned<Reservation>> reservation = reservation(command, facts);
        Facts free = reservation.map(found -> freed(found, order, facts)).orElse(facts);
        Allocation allocation = Allocation.ofNewUnits(file, free, 1);
        Map<OrderLine, Integer> unmet = allocation.allocate();
        if (!unmet.isEmpty()) {
            return Shortages.of(unmet, allocation);
        }
        reservation.ifPresent(found -> Reservations.end(
                found, ReservationEnded.Ending.ORDERED, order.id().value(), file.draft()));
        return List.of();
    }

    /** What was set aside goes over to the order in one commit, so that nobody can come between. */
    private static Facts freed(Versioned<Reservation> reservation, Order order, Facts facts) {
        Set<Sku> skus = order.lines().stream().map(OrderLine::sku).collect(Collectors.toSet());
        return FreedStock.without(reservation.entity().held(), skus, facts);
    }

    private static Optional<Versioned<Reservation>> reservation(PlaceOrder command, Facts facts) {
        return command.reservation().isEmpty() ? Optional.empty() : Reservations.find(command.reservation(), facts);
    }

    /** A customer is not told which order has the reference: it may be somebody else's. */
    private static Refusal taken(PlaceOrder command, OrderReference reference, Draft draft) {
        String before = command.channel() + " has placed " + command.externalReference() + " before";
        boolean customer = draft.context().actor().is(Actor.Kind.CUSTOMER);
        return new Refusal(
                Refusal.Code.ALREADY_EXISTS,
                "externalReference",
                customer ? before : before + ", as order " + reference.order());
    }

    private static Optional<OrderReference> reference(PlaceOrder command, Facts facts) {
        return facts.find(OrderReference.key(command.channel(), command.externalReference()), OrderReference.class)
                .map(v -> v.entity());
    }
}
