package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.catalog.KitForm;
import dev.oms.command.Command;
import dev.oms.command.Entity;
import dev.oms.command.Outcome;
import dev.oms.command.Plan;
import dev.oms.common.AddressForm;
import dev.oms.common.AssemblyId;
import dev.oms.common.FulfillmentId;
import dev.oms.common.OrderId;
import dev.oms.common.ReservationId;
import dev.oms.common.Sku;
import dev.oms.common.StockCondition;
import dev.oms.fulfillment.DispatchGoods;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.fulfillment.MergeWork;
import dev.oms.fulfillment.MoveWork;
import dev.oms.fulfillment.ReleaseOrder;
import dev.oms.fulfillment.SplitWork;
import dev.oms.inventory.AdjustStock;
import dev.oms.inventory.Assembly;
import dev.oms.inventory.AssemblyState;
import dev.oms.inventory.CancelAssembly;
import dev.oms.inventory.CancelTransfer;
import dev.oms.inventory.ChangeStock;
import dev.oms.inventory.DefineNode;
import dev.oms.inventory.DispatchTransfer;
import dev.oms.inventory.ExpireReservation;
import dev.oms.inventory.ExtendReservation;
import dev.oms.inventory.FinishAssembly;
import dev.oms.inventory.NodeForm;
import dev.oms.inventory.NodeType;
import dev.oms.inventory.OrderAssembly;
import dev.oms.inventory.OrderTransfer;
import dev.oms.inventory.PoolForm;
import dev.oms.inventory.ReceiveTransfer;
import dev.oms.inventory.ReclassifyStock;
import dev.oms.inventory.ReleaseReservation;
import dev.oms.inventory.ReserveUnits;
import dev.oms.inventory.StartAssembly;
import dev.oms.inventory.StockChange;
import dev.oms.inventory.StockItem;
import dev.oms.inventory.StockLevel;
import dev.oms.inventory.Transfer;
import dev.oms.inventory.TransferLine;
import dev.oms.inventory.TransferState;
import dev.oms.order.CancelOrder;
import dev.oms.order.ChangeOrder;
import dev.oms.order.DeliveryForm;
import dev.oms.order.LineQuantities;
import dev.oms.order.LineUnits;
import dev.oms.order.PlaceOrder;
import dev.oms.port.Kind;
import dev.oms.port.Kinds;
import dev.oms.port.Persistence;
import dev.oms.port.Query;
import dev.oms.sourcing.FeedingPolicy;
import dev.oms.sourcing.FeedingTerms;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/**
 * People who compete for a few units, in an order that a seed decides: they reserve, extend, release, order, cancel, ship,
 * count, move, assemble, change what nodes can do in a day and take apart goods, alone and in bundles, and carry some of it out later than they decided on it.
 */
final class Interleaving {
    private static final Sku TEA = new Sku("TEA");
    private static final List<String> SKUS = List.of("TEA", "MUG");
    private static final List<String> WANTED = List.of("TEA", "MUG", "PAIR");
    private static final int TEA_IN_HAMPER = 2;
    private static final String STORE = "STORE";
    private static final List<String> NODES = List.of("BERLIN", "PARIS");
    private static final List<AddressForm> ADDRESSES = List.of(
            AddressForm.inCountry("DE").at(52.52, 13.40),
            AddressForm.inCountry("FR").at(48.86, 2.35));
    private static final List<PoolForm> POOLS =
            List.of(PoolForm.USUAL, PoolForm.consigned("ACME"), PoolForm.own(StockCondition.DAMAGED));

    private final Shop shop;
    private final Queue<ReservationId> carts = new ConcurrentLinkedQueue<>();
    private final Queue<OrderId> orders = new ConcurrentLinkedQueue<>();
    private final Queue<AssemblyId> assemblies = new ConcurrentLinkedQueue<>();
    private final AtomicLong teaReceived = new AtomicLong();

    /** Stores are sent what they lack, so that orders, transfers and the queue meet. */
    static Shop shop(Persistence persistence) {
        return Shop.alone(persistence, builder -> builder.feeding(FeedingPolicy.on(FeedingTerms.within(5))));
    }

    Interleaving(Shop shop) {
        this.shop = shop;
        shop.oms
                .catalog()
                .define(
                        Definition.bundle(
                                "PAIR", "12.00", "EUR", KitForm.of("TEA", 1).and("MUG", 1)),
                        Definition.goods("HAMPER")
                                .assembledFrom(KitForm.of("TEA", TEA_IN_HAMPER).and("MUG", 1)))
                .orThrow();
        shop.oms
                .inventory()
                .defineNode(
                        STORE,
                        AddressForm.inCountry("DE").at(48.1, 11.6),
                        NodeForm.of(NodeType.STORE).can("SHIP", "PICKUP"))
                .orThrow();
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
                .mapToLong(transfer ->
                        transfer.units(TEA, TransferLine::inTransit) + transfer.units(TEA, TransferLine::lost))
                .sum();
        long hampers = onHand("HAMPER")
                + all(Kinds.ASSEMBLY).stream().mapToLong(Interleaving::inside).sum();
        assertThat(onHand("TEA") + onTheWay + shipped + TEA_IN_HAMPER * hampers)
                .as("every bag of tea is somewhere")
                .isEqualTo(teaReceived.get());
    }

    private long onHand(String sku) {
        return shop.oms.inventory().levels(sku).stream()
                .mapToLong(StockLevel::onHand)
                .sum();
    }

    private static long inside(Assembly assembly) {
        return assembly.spoiled() + (assembly.state() == AssemblyState.ORDERED ? 0 : assembly.open());
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
            } else if (result instanceof AssemblyId assembly && !assemblies.contains(assembly)) {
                assemblies.add(assembly);
            }
        });
    }

    private Optional<Command<?>> command(RandomGenerator random) {
        return switch (random.nextInt(21)) {
            case 0, 1, 2 -> Optional.of(reserve(random));
            case 3 -> any(carts, random).map(cart -> new ReleaseReservation(cart.value()));
            case 4 -> any(carts, random).map(cart -> new ExtendReservation(cart.value(), Duration.ofMinutes(5)));
            case 5 -> any(carts, random).map(cart -> new ExpireReservation(cart.value()));
            case 6, 7 -> Optional.of(order(random));
            case 8 -> any(orders, random).map(order -> cancel(order, random));
            case 9 -> any(orders, random).map(order -> new ReleaseOrder(order.value()));
            case 10 -> any(orders, random).flatMap(this::ship);
            case 11 -> Optional.of(count(random));
            case 12, 13, 14 -> any(orders, random).flatMap(order -> arrange(order, random));
            case 15, 19, 20 -> Optional.of(transfer(random));
            case 16 -> Optional.of(reclassify(random));
            case 17 -> Optional.of(resize(random));
            default -> Optional.of(assemble(random));
        };
    }

    private Command<?> reserve(RandomGenerator random) {
        ReserveUnits wanted = new ReserveUnits(
                "",
                List.of(wanted(random), wanted(random)),
                Shop.NEAR_BERLIN,
                random.nextBoolean(),
                Duration.ofMinutes(random.nextInt(10)));
        return random.nextInt(3) == 0 ? any(carts, random).map(wanted::of).orElse(wanted) : wanted;
    }

    private Command<?> order(RandomGenerator random) {
        PlaceOrder order = anOrder()
                .line(any(WANTED, random), 1 + random.nextInt(3))
                .line(any(WANTED, random), 1 + random.nextInt(2));
        if (random.nextInt(3) == 0) {
            return order.pickupAt(STORE);
        }
        return random.nextBoolean() ? any(carts, random).map(order::reserved).orElse(order) : order;
    }

    private static Command<?> cancel(OrderId order, RandomGenerator random) {
        if (random.nextInt(4) == 0) {
            return ChangeOrder.of(order)
                    .delivery(random.nextBoolean() ? DeliveryForm.SHIPPED : new DeliveryForm(STORE, List.of()));
        }
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

    /** Somebody moves, splits or merges the work on an order. */
    private Optional<Command<?>> arrange(OrderId order, RandomGenerator random) {
        List<Fulfillment> open = shop.view(order).fulfillments().stream()
                .filter(work -> work.units(FulfillmentLine::released) > 0)
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Fulfillment work = open.get(random.nextInt(open.size()));
        int line = work.lines().get(random.nextInt(work.lines().size())).line();
        MoveWork move = MoveWork.away(work.id(), "elsewhere");
        return Optional.of(
                switch (random.nextInt(4)) {
                    case 0 -> move;
                    case 1 -> move.to(NODES.get(random.nextInt(2))).only(new LineUnits(line, 1));
                    case 2 -> new SplitWork(work.id().value(), List.of(new LineUnits(line, 1)));
                    default ->
                        new MergeWork(
                                work.id().value(),
                                open.get(random.nextInt(open.size())).id().value());
                });
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

    /** A node can do more or less in a day, or any number again. */
    private static Command<?> resize(RandomGenerator random) {
        int node = random.nextInt(2);
        NodeForm form = NodeForm.of(NodeType.WAREHOUSE).perDay(random.nextInt(4), random.nextInt(8));
        return new DefineNode(NODES.get(node), NODES.get(node), ADDRESSES.get(node), true, List.of(form));
    }

    private static PoolForm pool(RandomGenerator random) {
        return POOLS.get(random.nextInt(POOLS.size()));
    }

    private Command<?> transfer(RandomGenerator random) {
        int from = random.nextInt(2);
        OrderTransfer fresh =
                new OrderTransfer(NODES.get(from), NODES.get(1 - from), List.of(item(random)), "").of(pool(random));
        List<Transfer> all = all(Kinds.TRANSFER).stream()
                .filter(each -> !TransferState.LIFECYCLE.allowed(each.state()).isEmpty())
                .toList();
        return all.isEmpty() ? fresh : follow(any(all, random), fresh, random);
    }

    private static Command<?> follow(Transfer transfer, Command<?> fresh, RandomGenerator random) {
        String id = transfer.id().value();
        StockItem one = new StockItem(transfer.lines().get(0).sku().value(), 1);
        return switch (random.nextInt(8)) {
            case 0 -> fresh;
            case 1, 2 -> new DispatchTransfer(id, List.of());
            case 3 -> new DispatchTransfer(id, List.of(one));
            case 4 -> new ReceiveTransfer(id, List.of(), List.of(), "");
            case 5 -> new ReceiveTransfer(id, List.of(one), List.of(), "");
            case 6 -> new ReceiveTransfer(id, List.of(), List.of(one), "gone");
            default -> new CancelTransfer(id, "no");
        };
    }

    private Command<?> assemble(RandomGenerator random) {
        OrderAssembly fresh = new OrderAssembly(
                any(NODES, random),
                "HAMPER",
                1 + random.nextInt(2),
                random.nextInt(3) == 0,
                Instant.parse("2030-01-01T00:00:00Z"),
                "");
        return any(assemblies, random)
                .map(AssemblyId::value)
                .<Command<?>>map(id -> switch (random.nextInt(4)) {
                    case 0 -> fresh;
                    case 1 -> new StartAssembly(id);
                    case 2 -> new FinishAssembly(id, random.nextInt(2), random.nextInt(2), "fell down");
                    default -> new CancelAssembly(id, "no");
                })
                .orElse(fresh);
    }

    private static <T> Optional<T> any(Queue<T> some, RandomGenerator random) {
        List<T> all = List.copyOf(some);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private static <T> T any(List<T> some, RandomGenerator random) {
        return some.get(random.nextInt(some.size()));
    }

    private static StockItem wanted(RandomGenerator random) {
        return new StockItem(any(WANTED, random), 1 + random.nextInt(3));
    }

    private static StockItem item(RandomGenerator random) {
        return new StockItem(any(SKUS, random), 1 + random.nextInt(3));
    }
}
