package dev.oms.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.payment.PaymentTransaction.Type;
import dev.oms.port.PaymentGateway.Answer;
import dev.oms.port.PaymentGateway.Request;
import dev.oms.testkit.SimulatedPaymentGateway;
import dev.oms.testkit.SimulatedTimeoutException;
import dev.oms.testkit.Trouble;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Calls of every type, repeated at random, each meeting some trouble: the books add up to what is looked up by key. */
class SimulatedPaymentGatewayProperties {
    private static final OrderId ORDER = new OrderId("O1");
    private SimulatedPaymentGateway gateway = new SimulatedPaymentGateway();

    private record Call(Type type, int number, Trouble trouble) {
        String key() {
            return type + "-" + number;
        }

        /** The same at every repetition of the key. */
        long minor() {
            return 100L * (1 + number);
        }
    }

    @Property(tries = 300)
    void everyKeyMovesItsMoneyOnceAndNeverMoreThanThereIs(@ForAll("calls") List<Call> calls) {
        gateway = new SimulatedPaymentGateway();
        Map<String, Call> made = new HashMap<>();
        String authorization = ((Answer.Succeeded) gateway.authorize(request("A", 1000, ""))).reference();

        for (Call call : calls) {
            made.put(call.key(), call);
            gateway.always(call.trouble());
            make(call, authorization);

            assertThat(gateway.captured(ORDER)).isEqualTo(succeeded(made, Type.CAPTURE));
            assertThat(gateway.refunded(ORDER)).isEqualTo(succeeded(made, Type.REFUND));
            assertThat(gateway.authorized(ORDER)).isEqualTo(1000 - succeeded(made, Type.CANCEL));
            assertThat(gateway.captured(ORDER)).isLessThanOrEqualTo(gateway.authorized(ORDER));
            assertThat(gateway.refunded(ORDER)).isLessThanOrEqualTo(gateway.captured(ORDER));
        }
    }

    private void make(Call call, String authorization) {
        Request request = request(call.key(), call.minor(), authorization);
        try {
            Answer answer = switch (call.type()) {
                case CAPTURE -> gateway.capture(request);
                case REFUND -> gateway.refund(request);
                default -> gateway.cancel(request);
            };
            assertThat(answer)
                    .satisfiesAnyOf(
                            kept -> assertThat(kept).isInstanceOfAny(Answer.Failed.class, Answer.Unknown.class),
                            kept -> assertThat(kept).isEqualTo(gateway.lookUp(call.key())));
        } catch (SimulatedTimeoutException e) {
            assertThat(call.trouble().name()).startsWith("TIMES_OUT");
        }
    }

    private long succeeded(Map<String, Call> made, Type type) {
        return made.values().stream()
                .filter(call -> call.type() == type)
                .filter(call -> gateway.lookUp(call.key()) instanceof Answer.Succeeded)
                .mapToLong(Call::minor)
                .sum();
    }

    @Provide
    Arbitrary<List<Call>> calls() {
        return Combinators.combine(
                        Arbitraries.of(Type.CAPTURE, Type.REFUND, Type.CANCEL),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(Trouble.class))
                .as(Call::new)
                .list()
                .ofMaxSize(30);
    }

    private static Request request(String key, long minor, String authorization) {
        return new Request(
                key, ORDER, Money.ofMinor(minor, "EUR"), Money.ofMinor(minor, "EUR"), "token", authorization);
    }
}
