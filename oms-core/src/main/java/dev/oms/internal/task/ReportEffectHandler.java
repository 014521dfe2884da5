package dev.oms.internal.task;

import dev.oms.command.EffectAnswer;
import dev.oms.command.EffectParked;
import dev.oms.command.EffectTask;
import dev.oms.command.EntityKey;
import dev.oms.command.Refusal;
import dev.oms.command.ReportEffect;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.fulfillment.CarrierBooking;
import dev.oms.fulfillment.Shipment;
import dev.oms.fulfillment.ShipmentBooked;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.file.Taxes;
import dev.oms.internal.inventory.StockOutcome;
import dev.oms.internal.order.Orders;
import dev.oms.internal.payment.PaymentOutcome;
import dev.oms.inventory.StockRequest;
import dev.oms.order.TaxFiling;
import dev.oms.payment.PaymentInstruction;
import dev.oms.port.Facts;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes in what a port answered. */
public final class ReportEffectHandler implements CommandHandler<ReportEffect, ReportEffectHandler.Known> {

    /**
     * What was read.
     *
     * @param unheard SKUs of which whoever keeps the stock has still to hear that orders do not need them any more
     */
    record Known(Facts facts, Set<Sku> unheard) {}

    @Override
    public Class<ReportEffect> type() {
        return ReportEffect.class;
    }

    @Override
    public Known read(ReportEffect command, Reader reader) {
        Facts facts = Orders.readWithWork(
                command.owner(), ReadSet.NOTHING.with(key(command)).withOwned(Shipment.KIND, command.owner()), reader);
        Optional<StockRequest> stock = facts.find(key(command), EffectTask.class)
                .map(task -> task.entity().effect())
                .filter(StockRequest.class::isInstance)
                .map(StockRequest.class::cast);
        return stock.map(request -> new Known(
                        facts.and(reader.read(StockOutcome.reads(request))),
                        isShort(command.answer(), request) ? unheard(request, reader) : Set.of()))
                .orElse(new Known(facts, Set.of()));
    }

    /** Whether fewer are set aside than were asked for. */
    private static boolean isShort(EffectAnswer answer, StockRequest request) {
        if (!request.type().isWish()) {
            return false;
        }
        long wanted =
                request.items().stream().mapToLong(StockRequest.Item::units).sum();
        return answer instanceof EffectAnswer.Declined
                || (answer instanceof EffectAnswer.DoneInParts done
                        && done.parts().stream()
                                        .mapToLong(EffectAnswer.Part::units)
                                        .sum()
                                < wanted);
    }

    /** What is still to be told is told again and again; what waits for a person is not counted on. */
    private static Set<Sku> unheard(StockRequest refused, Reader reader) {
        Query<EffectTask> told = Query.of(Kinds.EFFECT)
                .where("parked", false)
                .where("effect_type", StockRequest.class.getSimpleName())
                .limit(Query.MAX_LIMIT);
        return reader.query(told).entities().stream()
                .map(EffectTask::effect)
                .filter(StockRequest.class::isInstance)
                .map(StockRequest.class::cast)
                .filter(each ->
                        each.type() == StockRequest.Type.RELEASE && each.node().equals(refused.node()))
                .flatMap(each -> each.items().stream())
                .map(StockRequest.Item::sku)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<CustomerId> customer(ReportEffect command, Known known) {
        return Optional.empty();
    }

    @Override
    public Decision decide(ReportEffect command, Known known, Draft draft) {
        Facts facts = known.facts();
        Optional<Versioned<EffectTask>> task = facts.find(key(command), EffectTask.class);
        if (task.isEmpty() || task.get().version() != command.version()) {
            return Decision.declined(new Refusal(
                    Refusal.Code.CHANGED,
                    command.effectId(),
                    "the effect was reported, or claimed by another worker, in the meantime"));
        }
        EffectAnswer answer = command.answer();
        if (answer instanceof EffectAnswer.Failed failed) {
            return tryAgain(task.get(), false, failed.error(), facts, draft);
        } else if (answer instanceof EffectAnswer.Unknown unknown) {
            return tryAgain(task.get(), true, unknown.error(), facts, draft);
        }
        return settle(task.get(), answer, known, draft);
    }

    private static Decision settle(Versioned<EffectTask> task, EffectAnswer answer, Known known, Draft draft) {
        EffectTask effect = task.entity();
        Optional<OrderFile> file = OrderFile.open(known.facts(), new OrderId(effect.owner()), draft);
        if (file.isEmpty()) {
            return Decision.notFound("order", effect.owner());
        }
        if (settled(file.get(), effect, answer, known.unheard())) {
            draft.delete(task);
            file.get().save();
        } else {
            park(task, false, ((EffectAnswer.Declined) answer).reason(), file.get());
        }
        return draft.accept(effect.id());
    }

    private static boolean settled(OrderFile file, EffectTask effect, EffectAnswer answer, Set<Sku> unheard) {
        if (answer instanceof EffectAnswer.DoneInParts done) {
            StockOutcome.done(file, (StockRequest) effect.effect(), done, unheard);
            return true;
        }
        return answer instanceof EffectAnswer.Succeeded succeeded
                ? succeeded(file, effect, succeeded)
                : declined(file, effect, (EffectAnswer.Declined) answer, unheard);
    }

    private static boolean succeeded(OrderFile file, EffectTask effect, EffectAnswer.Succeeded answer) {
        if (effect.effect() instanceof PaymentInstruction payment) {
            PaymentOutcome.succeeded(file, payment, answer);
        } else if (effect.effect() instanceof CarrierBooking booking) {
            String carrier = answer.details().get(0);
            file.apply(new ShipmentBooked(
                    booking.shipment(),
                    carrier,
                    answer.details().subList(1, answer.details().size())));
        } else if (effect.effect() instanceof TaxFiling filing) {
            Taxes.told(file, filing, answer.details().get(0));
        }
        return true;
    }

    /** Whether the refusal is the end of it; a carrier's is not: goods are waiting; nor is it where goods have left or tax was charged. */
    private static boolean declined(OrderFile file, EffectTask effect, EffectAnswer.Declined answer, Set<Sku> unheard) {
        if (effect.effect() instanceof PaymentInstruction payment) {
            PaymentOutcome.declined(file, payment, answer.reason());
            return true;
        }
        if (effect.effect() instanceof StockRequest stock && stock.type().isWish()) {
            StockOutcome.declined(file, stock, unheard);
            return true;
        }
        return false;
    }

    private static Decision tryAgain(
            Versioned<EffectTask> task, boolean lostAnswer, String error, Facts facts, Draft draft) {
        EffectTask effect = task.entity();
        int attempts = effect.attempts() + 1;
        if (attempts >= draft.settings().effectAttempts()) {
            Optional<OrderFile> file = OrderFile.open(facts, new OrderId(effect.owner()), draft);
            if (file.isEmpty()) {
                return Decision.notFound("order", effect.owner());
            }
            park(task, lostAnswer, error, file.get());
            return draft.accept(effect.id());
        }
        Instant next = draft.now()
                .plus(Backoff.after(attempts, effect.id(), draft.settings().backoff()));
        draft.put(task, effect.retriedAt(next, lostAnswer, error, task.version() + 1));
        return draft.accept(effect.id());
    }

    private static void park(Versioned<EffectTask> task, boolean lostAnswer, String error, OrderFile file) {
        EffectTask effect = task.entity();
        file.draft().put(task, effect.parkedBecause(lostAnswer, error, task.version() + 1));
        file.note(
                effect.key(),
                task.version() + 1,
                new EffectParked(effect.id(), effect.effect().description(), error));
        file.save();
    }

    private static EntityKey key(ReportEffect command) {
        return new EntityKey(EffectTask.KIND, command.effectId());
    }
}
