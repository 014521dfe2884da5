package dev.oms.examples.bench.torture;

import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.port.PaymentGateway;
import dev.oms.port.PaymentGateway.Answer;
import dev.oms.port.PaymentGateway.Request;

/** How a call to the provider, and its answer, read as one line of text. */
final class ProviderCall {
    private static final String NONE = "-";

    private ProviderCall() {}

    static String moving(String what, Request request) {
        return String.join(
                " ",
                what,
                request.key(),
                request.order().value(),
                Long.toString(request.amount().minor()),
                request.amount().currency().getCurrencyCode(),
                request.authorization().isEmpty() ? NONE : request.authorization());
    }

    static String lookingUp(String key) {
        return "lookUp " + key;
    }

    /** Makes the call. */
    static Answer on(PaymentGateway gateway, String line) {
        String[] words = line.split(" ");
        return switch (words[0]) {
            case "authorize" -> gateway.authorize(request(words));
            case "capture" -> gateway.capture(request(words));
            case "cancel" -> gateway.cancel(request(words));
            case "refund" -> gateway.refund(request(words));
            case "lookUp" -> gateway.lookUp(words[1]);
            default -> throw new IllegalArgumentException("unknown call: " + line);
        };
    }

    private static Request request(String[] words) {
        String authorization = words[5].equals(NONE) ? "" : words[5];
        Money amount = Money.ofMinor(Long.parseLong(words[3]), words[4]);
        return new Request(words[1], new OrderId(words[2]), amount, amount, "card", authorization);
    }

    static String text(Answer answer) {
        if (answer instanceof Answer.Succeeded succeeded) {
            return "succeeded " + succeeded.reference();
        }
        if (answer instanceof Answer.Declined declined) {
            return "declined " + declined.reason();
        }
        if (answer instanceof Answer.Failed failed) {
            return "failed " + failed.error();
        }
        return "unknown " + ((Answer.Unknown) answer).error();
    }

    static Answer answer(String line) {
        String[] words = line.split(" ", 2);
        return switch (words[0]) {
            case "succeeded" -> new Answer.Succeeded(words[1]);
            case "declined" -> new Answer.Declined(words[1]);
            case "failed" -> new Answer.Failed(words[1]);
            case "unknown" -> new Answer.Unknown(words[1]);
            default -> throw new IllegalArgumentException("unknown answer: " + line);
        };
    }
}
