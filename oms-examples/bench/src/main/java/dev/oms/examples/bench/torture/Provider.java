package dev.oms.examples.bench.torture;

import dev.oms.common.OrderId;
import dev.oms.port.PaymentGateway;
import dev.oms.testkit.SimulatedPaymentGateway;
import dev.oms.testkit.Trouble;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A payment provider that outlives whatever is killed, with books of its own. One answer in {@value #LOST} is lost after
 * the money has moved. It can
 * be made to fail every call over a certain amount.
 */
final class Provider implements PaymentGateway, Books {
    private static final int LOST = 40;
    private final SimulatedPaymentGateway gateway = new SimulatedPaymentGateway();
    private final Set<OrderId> orders = ConcurrentHashMap.newKeySet();
    private volatile long cursed;

    Provider(long seed) {
        Random random = new Random(seed);
        gateway.whenever(call -> call.request().amount().minor() == cursed, Trouble.FAILS);
        gateway.whenever(call -> random.nextInt(LOST) == 0, Trouble.LOSES_ANSWER);
    }

    /** From now on every call over exactly so many cents fails. */
    void curse(long cents) {
        cursed = cents;
    }

    /** Serves every amount again. */
    void forgive() {
        cursed = 0;
    }

    @Override
    public Answer authorize(Request request) {
        orders.add(request.order());
        return gateway.authorize(request);
    }

    @Override
    public Answer capture(Request request) {
        orders.add(request.order());
        return gateway.capture(request);
    }

    @Override
    public Answer cancel(Request request) {
        orders.add(request.order());
        return gateway.cancel(request);
    }

    @Override
    public Answer refund(Request request) {
        orders.add(request.order());
        return gateway.refund(request);
    }

    @Override
    public Answer lookUp(String idempotencyKey) {
        return gateway.lookUp(idempotencyKey);
    }

    @Override
    public Set<OrderId> orders() {
        return Set.copyOf(orders);
    }

    @Override
    public long authorized(OrderId order) {
        return gateway.authorized(order);
    }

    @Override
    public long captured(OrderId order) {
        return gateway.captured(order);
    }

    @Override
    public long refunded(OrderId order) {
        return gateway.refunded(order);
    }
}
