package dev.oms.persistence.contract.shop;

import dev.oms.port.PaymentGateway;
import java.util.function.Consumer;

/** A provider that is reached only after something else has happened: time has passed, another node has worked, an error was thrown. */
record InterruptedGateway(PaymentGateway provider, Consumer<Request> first) implements PaymentGateway {

    @Override
    public Answer authorize(Request request) {
        first.accept(request);
        return provider.authorize(request);
    }

    @Override
    public Answer capture(Request request) {
        first.accept(request);
        return provider.capture(request);
    }

    @Override
    public Answer cancel(Request request) {
        first.accept(request);
        return provider.cancel(request);
    }

    @Override
    public Answer refund(Request request) {
        first.accept(request);
        return provider.refund(request);
    }

    @Override
    public Answer lookUp(String idempotencyKey) {
        return provider.lookUp(idempotencyKey);
    }
}
