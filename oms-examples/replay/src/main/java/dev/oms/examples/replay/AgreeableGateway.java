package dev.oms.examples.replay;

import dev.oms.port.PaymentGateway;

/**
 * A provider that agrees to everything and remembers nothing: its answer follows from the key, so that a killed replay
 * finds the same one when it is continued.
 */
final class AgreeableGateway implements PaymentGateway {

    @Override
    public Answer authorize(Request request) {
        return agreed(request.key());
    }

    @Override
    public Answer capture(Request request) {
        return agreed(request.key());
    }

    @Override
    public Answer cancel(Request request) {
        return agreed(request.key());
    }

    @Override
    public Answer refund(Request request) {
        return agreed(request.key());
    }

    @Override
    public Answer lookUp(String idempotencyKey) {
        return agreed(idempotencyKey);
    }

    private static Answer agreed(String key) {
        return new Answer.Succeeded("ok-" + key.substring(key.indexOf('/') + 1));
    }
}
