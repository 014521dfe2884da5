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
import dev.oms.port.ReadSet;
import java.time.Instant;
import java.util.Optional;

/** Takes in what a port answered. */
public final class ReportEffectHandler implements CommandHandler<ReportEffect, Facts> {

    @Override
    public Class<ReportEffect> type() {
        return ReportEffect.class;
    }

    @Override
    public Facts read(ReportEffect command, Reader reader) {
        Facts facts = Orders.readWithWork(
                command.owner(), ReadSet.NOTHING.with(key(command)).withOwned(Shipment.KIND, command.owner()), reader);
        Optional<StockRequest> stock = facts.find(key(command), EffectTask.class)
                .map(task -> task.entity().effect())
                .filter(StockRequest.class::isInstance)
                .map(StockRequest.class::cast);
        return stock.map(request -> facts.and(reader.read(StockOutcome.reads(request))))
                .orElse(facts);
    }

    @Override
    public Optional<CustomerId> customer(ReportEffect command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(ReportEffect command, Facts facts, Draft draft) {
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
        return settle(task.get(), answer, facts, draft);
    }

    private static Decision settle(Versioned<EffectTask> task, EffectAnswer answer, Facts facts, Draft draft) {
        EffectTask effect = task.entity();
        Optional<OrderFile> file = OrderFile.open(facts, new OrderId(effect.owner()), draft);
        if (file.isEmpty()) {
            return Decision.notFound("order", effect.owner());
        }
        if (settled(file.get(), effect, answer)) {
            draft.delete(task);
            file.get().save();
        } else {
            park(task, false, ((EffectAnswer.Declined) answer).reason(), file.get());
        }
        return draft.accept(effect.id());
    }

    private static boolean settled(OrderFile file, EffectTask effect, EffectAnswer answer) {
        if (answer instanceof EffectAnswer.DoneInParts done) {
            StockOutcome.done(file, (StockRequest) effect.effect(), done);
            return true;
        }
        return answer instanceof EffectAnswer.Succeeded succeeded
                ? succeeded(file, effect, succeeded)
                : declined(file, effect, (EffectAnswer.Declined) answer);
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
    private static boolean declined(OrderFile file, EffectTask effect, EffectAnswer.Declined answer) {
        if (effect.effect() instanceof PaymentInstruction payment) {
            PaymentOutcome.declined(file, payment, answer.reason());
            return true;
        }
        if (effect.effect() instanceof StockRequest stock && stock.type().isWish()) {
            StockOutcome.declined(file, stock);
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
