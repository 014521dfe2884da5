package dev.oms.testkit.simulation;

import dev.oms.port.PaymentGateway;
import dev.oms.testkit.SimulatedPaymentGateway;

/** A provider that refuses to give a reservation up only where there is none any more: it has run out. */
record LapsingProvider(SimulatedPaymentGateway provider) implements PaymentGateway {

    @Override
    public Answer authorize(Request request) {
        return provider.authorize(request);
    }

    @Override
    public Answer capture(Request request) {
        return provider.capture(request);
    }

    @Override
    public Answer cancel(Request request) {
        Answer answer = provider.cancel(request);
        if (answer instanceof Answer.Declined) {
            provider.lapse(request.order());
        }
        return answer;
    }

    @Override
    public Answer refund(Request request) {
        return provider.refund(request);
    }

    @Override
    public Answer lookUp(String idempotencyKey) {
        return provider.lookUp(idempotencyKey);
    }
}
