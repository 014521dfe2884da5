package dev.oms.internal.engine;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.EffectAnswer;
import dev.oms.command.EffectTask;
import dev.oms.common.TenantId;
import dev.oms.fulfillment.CarrierBooking;
import dev.oms.inventory.StockRequest;
import dev.oms.order.TaxFiling;
import dev.oms.payment.PaymentInstruction;
import dev.oms.port.Carrier;
import dev.oms.port.ExternalInventory;
import dev.oms.port.Notification;
import dev.oms.port.Notifier;
import dev.oms.port.PaymentGateway;
import dev.oms.port.TaxLedger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Calls the port that an effect is for. Whatever a port throws means that it is not known what happened. */
public final class EffectRunner {
    private final Optional<PaymentGateway> gateway;
    private final Optional<Carrier> carrier;
    private final Optional<Notifier> notifier;
    private final Optional<TaxLedger> taxes;
    private final ExternalNodes external;

    public EffectRunner(
            Optional<PaymentGateway> gateway,
            Optional<Carrier> carrier,
            Optional<Notifier> notifier,
            Optional<TaxLedger> taxes,
            ExternalNodes external) {
        this.gateway = gateway;
        this.carrier = carrier;
        this.notifier = notifier;
        this.taxes = taxes;
        this.external = external;
    }

    /** @param askFirst whether the port may have been called before without its answer being known */
    EffectAnswer run(TenantId tenant, EffectTask task, boolean askFirst) {
        String key = tenant.value() + "/" + task.id();
        if (task.effect() instanceof PaymentInstruction payment) {
            return gateway.map(port -> pay(port, payment, key, askFirst)).orElse(noPort("payment gateway"));
        }
        if (task.effect() instanceof CarrierBooking booking) {
            return carrier.map(port -> book(port, booking, key, askFirst)).orElse(noPort("carrier"));
        }
        if (task.effect() instanceof Notification notification) {
            return notifier.map(port -> tell(port, notification, key)).orElse(noPort("notifier"));
        }
        if (task.effect() instanceof TaxFiling filing) {
            return taxes.map(port -> TaxFilings.file(port, filing, tenant, key, askFirst))
                    .orElse(noPort("tax ledger"));
        }
        if (task.effect() instanceof StockRequest stock) {
            return external.of(stock.node())
                    .map(port -> ask(port, stock, key, askFirst))
                    .orElse(noPort("external inventory for " + stock.node()));
        }
        return new EffectAnswer.Failed(
                "nothing runs a " + task.effect().getClass().getName());
    }

    private static EffectAnswer pay(PaymentGateway port, PaymentInstruction payment, String key, boolean askFirst) {
        PaymentGateway.Request request = new PaymentGateway.Request(
                key, payment.order(), payment.amount(), payment.handed(), payment.method(), payment.authorization());
        return PortAnswers.askedFirst(
                askFirst,
                () -> payment(() -> port.lookUp(key)),
                () -> payment(() -> switch (payment.type()) {
                    case AUTHORIZE -> port.authorize(request);
                    case CAPTURE -> port.capture(request);
                    case CANCEL -> port.cancel(request);
                    case REFUND -> port.refund(request);
                }));
    }

    private static EffectAnswer payment(Supplier<PaymentGateway.Answer> call) {
        return PortAnswers.of("payment gateway", call, answer -> {
            if (answer instanceof PaymentGateway.Answer.Succeeded succeeded) {
                return PortAnswers.succeeded(succeeded.reference());
            }
            if (answer instanceof PaymentGateway.Answer.Declined declined) {
                return new EffectAnswer.Declined(Failures.text(declined.reason()));
            }
            if (answer instanceof PaymentGateway.Answer.Failed failed) {
                return new EffectAnswer.Failed(Failures.text(failed.error()));
            }
            return new EffectAnswer.Unknown(Failures.text(((PaymentGateway.Answer.Unknown) answer).error()));
        });
    }

    private static EffectAnswer book(Carrier port, CarrierBooking booking, String key, boolean askFirst) {
        Carrier.Booking wanted =
                new Carrier.Booking(key, booking.shipment(), booking.from(), booking.to(), booking.packages());
        return PortAnswers.askedFirst(
                askFirst,
                () -> booking(wanted, () -> port.lookUp(key)),
                () -> booking(wanted, () -> port.book(wanted)));
    }

    private static EffectAnswer booking(Carrier.Booking wanted, Supplier<Carrier.Answer> call) {
        return PortAnswers.of("carrier", call, answer -> {
            if (answer instanceof Carrier.Answer.Booked booked) {
                return booked(wanted, booked);
            }
            if (answer instanceof Carrier.Answer.Declined declined) {
                return new EffectAnswer.Declined(Failures.text(declined.reason()));
            }
            if (answer instanceof Carrier.Answer.Failed failed) {
                return new EffectAnswer.Failed(Failures.text(failed.error()));
            }
            return new EffectAnswer.Unknown(Failures.text(((Carrier.Answer.Unknown) answer).error()));
        });
    }

    /** Which number belongs to which package nobody knows where they are not as many. */
    private static EffectAnswer booked(Carrier.Booking wanted, Carrier.Answer.Booked answer) {
        require(
                answer.trackingNumbers().size() == wanted.packages(),
                "it answered %d tracking numbers for %d packages of %s",
                answer.trackingNumbers().size(),
                wanted.packages(),
                wanted.shipment());
        require(answer.carrier() != null, "it answered null for who carries %s", wanted.shipment());
        List<String> details = new ArrayList<>(List.of(answer.carrier()));
        details.addAll(answer.trackingNumbers());
        return new EffectAnswer.Succeeded(details);
    }

    private static EffectAnswer ask(ExternalInventory port, StockRequest stock, String key, boolean askFirst) {
        ExternalInventory.Request request =
                new ExternalInventory.Request(key, stock.order(), stock.node(), stock.type(), stock.items());
        return PortAnswers.askedFirst(
                askFirst,
                () -> stocked(stock, () -> port.outcome(key)),
                () -> stocked(stock, () -> switch (stock.type()) {
                    case RESERVE -> port.reserve(request);
                    case RELEASE -> port.release(request);
                    case SHIP, MISS, RETURN -> port.report(request);
                }));
    }

    private static EffectAnswer stocked(StockRequest asked, Supplier<ExternalInventory.Answer> call) {
        return PortAnswers.of("external inventory of " + asked.node(), call, answer -> {
            if (answer instanceof ExternalInventory.Answer.Done done) {
                return StockParts.of(asked, done);
            }
            if (answer instanceof ExternalInventory.Answer.Declined declined) {
                return new EffectAnswer.Declined(Failures.text(declined.reason()));
            }
            if (answer instanceof ExternalInventory.Answer.Failed failed) {
                return new EffectAnswer.Failed(Failures.text(failed.error()));
            }
            return new EffectAnswer.Unknown(Failures.text(((ExternalInventory.Answer.Unknown) answer).error()));
        });
    }

    private static EffectAnswer tell(Notifier port, Notification notification, String key) {
        return PortAnswers.of(
                "notifier",
                () -> {
                    port.send(new Notifier.Message(
                            key,
                            notification.topic(),
                            notification.order(),
                            notification.customer(),
                            notification.about()));
                    return notification;
                },
                told -> new EffectAnswer.Succeeded(List.of()));
    }

    private static EffectAnswer noPort(String name) {
        return new EffectAnswer.Failed("no " + name + " is configured in this process");
    }
}
