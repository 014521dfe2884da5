package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.Command;
import dev.oms.command.Entity;
import dev.oms.command.Outcome;
import dev.oms.command.Plan;
import dev.oms.common.Condition;
import dev.oms.common.FulfillmentId;
import dev.oms.common.OrderId;
import dev.oms.common.ReservationId;
import dev.oms.common.Sku;
import dev.oms.common.TransferId;
import dev.oms.fulfillment.DispatchGoods;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.fulfillment.ReleaseOrder;
import dev.oms.inventory.AdjustStock;
import dev.oms.inventory.CancelTransfer;
import dev.oms.inventory.ChangeStock;
import dev.oms.inventory.DispatchTransfer;
import dev.oms.inventory.ExpireReservation;
import dev.oms.inventory.ExtendReservation;
import dev.oms.inventory.OrderTransfer;
import dev.oms.inventory.PoolForm;
import dev.oms.inventory.ReceiveTransfer;
import dev.oms.inventory.ReclassifyStock;
import dev.oms.inventory.ReleaseReservation;
import dev.oms.inventory.ReserveUnits;
import dev.oms.inventory.StockChange;
import dev.oms.inventory.StockItem;
import dev.oms.inventory.StockLevel;
import dev.oms.inventory.TransferLine;
import dev.oms.order.CancelOrder;
import dev.oms.order.LineQuantities;
import dev.oms.order.LineUnits;
import dev.oms.order.PlaceOrder;
import dev.oms.port.Kind;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/**
 * People who compete for a few units, in an order that a seed decides: they reserve, extend, release, order, cancel, ship,
 * count and move goods, and carry some of it out later than they decided on it.
 */
final class Interleaving {
    private static final Sku TEA = new Sku("TEA");
    private static final List<String> SKUS = List.of("TEA", "MUG");
    private static final List<String> NODES = List.of("BERLIN", "PARIS");
    private static final List<PoolForm> POOLS =
            List.of(PoolForm.USUAL, PoolForm.consigned("ACME"), PoolForm.own(Condition.DAMAGED));

    private final Shop shop;
    private final Queue<ReservationId> carts = new ConcurrentLinkedQueue<>();
    private final Queue<OrderId> orders = new ConcurrentLinkedQueue<>();
    private final Queue<TransferId> transfers = new ConcurrentLinkedQueue<>();
    private final AtomicLong teaReceived = new AtomicLong();

    Interleaving(Shop shop) {
        this.shop = shop;
        receiveTea(3);
        shop.oms.inventory().receive("BERLIN", POOLS.get(1), "TEA", 3).orThrow();
        teaReceived.addAndGet(3);
        shop.stock("PARIS", "MUG", 4);
        shop.oms.inventory().receive("PARIS", POOLS.get(1), "MUG", 2).orThrow();
    }

    /** One person's part: so many deeds, some of them decided first and done later. */
    void play(RandomGenerator random, int deeds) {
        List<Plan<?>> pending = new ArrayList<>();
        for (int i = 0; i < deeds; i++) {
            if (!pending.isEmpty() && random.nextInt(3) == 0) {
                remember(commit(pending.remove(random.nextInt(pending.size()))));
            } else {
                command(random).ifPresent(command -> {
                    if (random.nextBoolean()) {
                        shop.oms.plan(command).result().ifPresent(pending::add);
                    } else {
                        remember(shop.oms.execute(command));
                    }
                });
            }
        }
        pending.forEach(plan -> remember(commit(plan)));
    }

    /** What must be true whatever happened. */
    void end() {
        shop.workOff();
        assertThat(shop.oms.verify().breaches()).isEmpty();
        assertThat(shop.oms.inventory().orphans("").orphans()).isEmpty();
        long shipped = all(Kinds.ORDER).stream()
                .mapToLong(order -> order.lines().stream()
                        .filter(line -> line.sku().equals(TEA))
                        .map(line -> line.quantities())
                        .mapToLong(LineQuantities::gone)
                        .sum())
                .sum();
        long onTheWay = all(Kinds.TRANSFER).stream()
                .mapToLong(transfer -> transfer.units(TEA, TransferLine::inTransit))
                .sum();
        long there = shop.oms.inventory().levels("TEA").stream()
                .mapToLong(StockLevel::onHand)
                .sum();
        assertThat(there + onTheWay + shipped)
                .as("every bag of tea is somewhere")
                .isEqualTo(teaReceived.get());
    }

    /** Time passes, and whatever is due then is done. */
    void timePasses(RandomGenerator random) {
        shop.later(Duration.ofMinutes(1 + random.nextInt(12)));
    }

    void receiveTea(long units) {
        shop.stock("BERLIN", "TEA", units);
        teaReceived.addAndGet(units);
    }

    private <E extends Entity> List<E> all(Kind<E> kind) {
        return shop.search(Query.of(kind).limit(Query.MAX_LIMIT));
    }

    private <R> Outcome<R> commit(Plan<R> plan) {
        return shop.oms.commit(plan);
    }

    private void remember(Outcome<?> outcome) {
        outcome.result().ifPresent(result -> {
            if (result instanceof ReservationId cart && !carts.contains(cart)) {
                carts.add(cart);
            } else if (result instanceof OrderId order && !orders.contains(order)) {
                orders.add(order);
            } else if (result instanceof TransferId transfer && !transfers.contains(transfer)) {
                transfers.add(transfer);
            }
        });
    }

    private Optional<Command<?>> command(RandomGenerator random) {
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> Optional.of(reserve(random));
            case 3 -> any(carts, random).map(cart -> new ReleaseReservation(cart.value()));
            case 4 -> any(carts, random).map(cart -> new ExtendReservation(cart.value(), Duration.ofMinutes(5)));
            case 5 -> any(carts, random).map(cart -> new ExpireReservation(cart.value()));
            case 6, 7 -> Optional.of(order(random));
            case 8 -> any(orders, random).map(order -> cancel(order, random));
            case 9 -> any(orders, random).map(order -> new ReleaseOrder(order.value()));
            case 10 -> any(orders, random).flatMap(this::ship);
            case 11 -> Optional.of(count(random));
            case 12 -> Optional.of(reclassify(random));
            default -> Optional.of(transfer(random));
        };
    }

    private Command<?> reserve(RandomGenerator random) {
        ReserveUnits wanted = new ReserveUnits(
                "",
                List.of(item(random), item(random)),
                Shop.NEAR_BERLIN,
                random.nextBoolean(),
                Duration.ofMinutes(random.nextInt(10)));
        return random.nextInt(3) == 0 ? any(carts, random).map(wanted::of).orElse(wanted) : wanted;
    }

    private Command<?> order(RandomGenerator random) {
        PlaceOrder order = anOrder().line(sku(random), 1 + random.nextInt(3)).line(sku(random), 1 + random.nextInt(2));
        return random.nextBoolean() ? any(carts, random).map(order::reserved).orElse(order) : order;
    }

    private static Command<?> cancel(OrderId order, RandomGenerator random) {
        return random.nextBoolean()
                ? CancelOrder.all(order, "no")
                : CancelOrder.units(order, "fewer", new LineUnits(1, 1));
    }

    private Optional<Command<?>> ship(OrderId order) {
        for (Fulfillment work : shop.view(order).fulfillments()) {
            if (work.units(FulfillmentLine::released) > 0) {
                FulfillmentId id = work.id();
                return Optional.of(DispatchGoods.all(id, "DHL", "JJD1"));
            }
        }
        return Optional.empty();
    }

    /** Mugs only: how many bags of tea there are is known outside. */
    private static Command<?> count(RandomGenerator random) {
        String node = NODES.get(random.nextInt(2));
        StockItem one = new StockItem("MUG", 1 + random.nextInt(2));
        return switch (random.nextInt(4)) {
            case 0 -> new AdjustStock(node, "MUG", random.nextInt(6), "stocktaking").of(pool(random));
            case 1 -> new ChangeStock(node, StockChange.SCRAP, List.of(one), "broken").of(pool(random));
            case 2 -> new ChangeStock(node, StockChange.QUARANTINE, List.of(one), "odd").of(pool(random));
            default -> new ChangeStock(node, StockChange.FIND, List.of(one), "found").of(pool(random));
        };
    }

    private static Command<?> reclassify(RandomGenerator random) {
        String node = NODES.get(random.nextInt(2));
        return new ReclassifyStock(node, pool(random), pool(random), List.of(item(random)), "looked at");
    }

    private static PoolForm pool(RandomGenerator random) {
        return POOLS.get(random.nextInt(POOLS.size()));
    }

    private Command<?> transfer(RandomGenerator random) {
        int from = random.nextInt(2);
        OrderTransfer fresh =
                new OrderTransfer(NODES.get(from), NODES.get(1 - from), List.of(item(random)), "").of(pool(random));
        return any(transfers, random)
                .map(TransferId::value)
                .<Command<?>>map(id -> switch (random.nextInt(4)) {
                    case 0 -> fresh;
                    case 1 -> new DispatchTransfer(id, List.of());
                    case 2 -> new ReceiveTransfer(id, List.of(), List.of(), "");
                    default -> new CancelTransfer(id, "no");
                })
                .orElse(fresh);
    }

    private static <T> Optional<T> any(Queue<T> some, RandomGenerator random) {
        List<T> all = List.copyOf(some);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private static StockItem item(RandomGenerator random) {
        return new StockItem(sku(random), 1 + random.nextInt(3));
    }

    private static String sku(RandomGenerator random) {
        return SKUS.get(random.nextInt(SKUS.size()));
    }
}
