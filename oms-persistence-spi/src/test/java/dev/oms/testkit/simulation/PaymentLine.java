package dev.oms.testkit.simulation;

import dev.oms.port.PaymentGateway;
import dev.oms.testkit.simulation.Interruption.Call;

/** The payment provider as a node reaches it. */
record PaymentLine(PaymentGateway provider, Line line) implements PaymentGateway {

    @Override
    public Answer authorize(Request request) {
        return line.call(Call.PORT, "authorize " + request, () -> provider.authorize(request));
    }

    @Override
    public Answer capture(Request request) {
        return line.call(Call.PORT, "capture " + request, () -> provider.capture(request));
    }

    @Override
    public Answer cancel(Request request) {
        return line.call(Call.PORT, "cancel " + request, () -> provider.cancel(request));
    }

    @Override
    public Answer refund(Request request) {
        return line.call(Call.PORT, "refund " + request, () -> provider.refund(request));
    }

    @Override
    public Answer lookUp(String idempotencyKey) {
        return line.call(Call.PORT, "lookUp " + idempotencyKey, () -> provider.lookUp(idempotencyKey));
    }
}
