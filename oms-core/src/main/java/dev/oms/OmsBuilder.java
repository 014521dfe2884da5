package dev.oms;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Actor;
import dev.oms.common.Id;
import dev.oms.common.NodeId;
import dev.oms.common.Nullable;
import dev.oms.common.TenantId;
import dev.oms.internal.engine.CommandValidator;
import dev.oms.internal.engine.ExternalNodes;
import dev.oms.internal.engine.HostPolicies;
import dev.oms.internal.engine.HostSources;
import dev.oms.internal.engine.Settings;
import dev.oms.internal.engine.SystemDefaults;
import dev.oms.internal.sourcing.ShadowedSourcing;
import dev.oms.inventory.CustomerGroups;
import dev.oms.inventory.DisplacementPolicy;
import dev.oms.inventory.DrawingPolicy;
import dev.oms.inventory.QueuePolicy;
import dev.oms.inventory.ShortfallPolicy;
import dev.oms.inventory.StaleStock;
import dev.oms.order.AllocationTiming;
import dev.oms.order.PickupPolicy;
import dev.oms.port.AccessPolicy;
import dev.oms.port.Carrier;
import dev.oms.port.CommandInterceptor;
import dev.oms.port.CouponGuard;
import dev.oms.port.ExternalInventory;
import dev.oms.port.IdGenerator;
import dev.oms.port.Notifier;
import dev.oms.port.PaymentGateway;
import dev.oms.port.Persistence;
import dev.oms.port.RoleAccess;
import dev.oms.port.TaxCalculator;
import dev.oms.port.TaxLedger;
import dev.oms.pricing.Pricing;
import dev.oms.quote.QuoteTerms;
import dev.oms.returns.ReturnPolicy;
import dev.oms.sourcing.CapacityPolicy;
import dev.oms.sourcing.FeedingPolicy;
import dev.oms.sourcing.ParkingPolicy;
import dev.oms.sourcing.SourcingObserver;
import dev.oms.sourcing.SourcingPolicy;
import jakarta.validation.Validator;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Puts the library together; only the persistence must be given. */
public final class OmsBuilder {
    private static final int COMMIT_ATTEMPTS = 20;

    private @Nullable Persistence persistence;
    private TenantId tenant = new TenantId("main");
    private Actor actor = Actor.SYSTEM;
    private InstantSource clock = SystemDefaults.clock();
    private IdGenerator ids = SystemDefaults.ids();
    private QueuePolicy queue = QueuePolicy.PRIORITY;
    private DrawingPolicy drawing = DrawingPolicy.ownFirst();
    private ParkingPolicy parking = ParkingPolicy.USUAL;
    private CapacityPolicy capacity = CapacityPolicy.sameDay();
    private FeedingPolicy feeding = FeedingPolicy.never();
    private DisplacementPolicy displacement = DisplacementPolicy.never();
    private AllocationTiming timing = AllocationTiming.atPlacement();
    private PickupPolicy pickups = PickupPolicy.days(7);
    private CustomerGroups groups = CustomerGroups.none();
    private SourcingPolicy sourcing = SourcingPolicy.closestThenFewest();
    private UnaryOperator<SourcingPolicy> shadow = UnaryOperator.identity();
    private ReturnPolicy returns = ReturnPolicy.anyTime();
    private ShortfallPolicy shortfalls = ShortfallPolicy.report();
    private TaxCalculator tax = TaxCalculator.none();
    private AccessPolicy access = new RoleAccess();
    private Optional<QuoteTerms> quotes = Optional.empty();
    private Optional<Pricing> pricing = Optional.empty();
    private CouponGuard coupons = CouponGuard.inMemory(20, 10_000, Duration.ofHours(1));
    private Optional<PaymentGateway> gateway = Optional.empty();
    private Optional<Carrier> carrier = Optional.empty();
    private Optional<Notifier> notifier = Optional.empty();
    private Optional<TaxLedger> taxLedger = Optional.empty();
    private final Map<NodeId, ExternalInventory> external = new HashMap<>();
    private Optional<ExternalInventory> externalElsewhere = Optional.empty();
    private Duration externalMaxAge = Duration.ofHours(1);
    private StaleStock staleStock = StaleStock.SELL;
    private Optional<Validator> validator = Optional.empty();
    private final List<CommandInterceptor> interceptors = new ArrayList<>();
    private Duration planLifetime = Duration.ofMinutes(15);
    private Duration lease = Duration.ofMinutes(2);
    private Duration backoff = Duration.ofSeconds(2);
    private int effectAttempts = 8;
    // Not the host's ids: those may be the same in two processes.
    private String process = SystemDefaults.ids().next();

    OmsBuilder() {}

    /** Where everything is kept; closed together with the library. */
    public OmsBuilder persistence(Persistence store) {
        persistence = store;
        return this;
    }

    /** The tenant that is meant where none is named: {@code main}. */
    public OmsBuilder tenant(TenantId id) {
        tenant = id;
        return this;
    }

    /** The actor that is meant where none is named: the system. */
    public OmsBuilder actor(Actor who) {
        actor = who;
        return this;
    }

    public OmsBuilder clock(InstantSource source) {
        clock = source;
        return this;
    }

    public OmsBuilder ids(IdGenerator generator) {
        ids = generator;
        return this;
    }

    /** How nodes are chosen: the closest with everything, else as few as possible. */
    public OmsBuilder sourcing(SourcingPolicy policy) {
        sourcing = policy;
        return this;
    }

    /** Has a candidate policy answer beside the live one, and an observer look at both; nothing is decided by it. */
    public OmsBuilder shadowSourcing(SourcingPolicy candidate, SourcingObserver observer) {
        shadow = live -> new ShadowedSourcing(live, candidate, observer);
        return this;
    }

    /** What may come back: anything at any time, charges only where an agent or the system asks. */
    public OmsBuilder returns(ReturnPolicy policy) {
        returns = policy;
        return this;
    }

    /** What becomes of orders whose units turn out not to be there: they are reported, their units are open. */
    public OmsBuilder shortfalls(ShortfallPolicy policy) {
        shortfalls = policy;
        return this;
    }

    /** Tax rates: none. */
    public OmsBuilder tax(TaxCalculator calculator) {
        tax = calculator;
        return this;
    }

    /**
     * Price lists, promotions and taxes, by which orders are priced whose lines do not all bring their prices: none, so that
     * the catalogue's list prices count.
     */
    public OmsBuilder pricing(Pricing lists) {
        pricing = Optional.of(lists);
        return this;
    }

    /** Who may try coupon codes: a customer 20 different ones in an hour, all unknown buyers of a channel 10,000. */
    public OmsBuilder coupons(CouponGuard guard) {
        coupons = guard;
        return this;
    }

    /** Who is served first when stock comes in: by priority, then first come, first served. */
    public OmsBuilder queue(QueuePolicy policy) {
        queue = policy;
        return this;
    }

    /** Whose units are sold first where several owners have some at a node: the shop's own. */
    public OmsBuilder drawing(DrawingPolicy policy) {
        drawing = policy;
        return this;
    }

    /** What is done where a node can take on nothing more for the day: the order comes from another. */
    public OmsBuilder capacity(CapacityPolicy policy) {
        capacity = policy;
        return this;
    }

    /** How often lines that nothing fits are tried again; by default five times within about eight hours. */
    public OmsBuilder parking(ParkingPolicy policy) {
        parking = policy;
        return this;
    }

    /** Whether stores are sent what they lack for orders that customers come for: by default a store gives what it has. */
    public OmsBuilder feeding(FeedingPolicy policy) {
        feeding = policy;
        return this;
    }

    /** Whether those who wait may take what is set aside for carts and orders that come after them; by default nobody may. */
    public OmsBuilder displacement(DisplacementPolicy policy) {
        displacement = policy;
        return this;
    }

    /** When the units of a new order are sourced: at placement. */
    public OmsBuilder allocation(AllocationTiming policy) {
        timing = policy;
        return this;
    }

    /** How long goods wait for the customer who comes for them: 7 days. */
    public OmsBuilder pickups(PickupPolicy policy) {
        pickups = policy;
        return this;
    }

    /** Whose stock may be kept for a customer group: nobody is in any. */
    public OmsBuilder customerGroups(CustomerGroups policy) {
        groups = policy;
        return this;
    }

    /** Who may do and see what: {@link RoleAccess}. */
    public OmsBuilder access(AccessPolicy policy) {
        access = policy;
        return this;
    }

    /** How quotes are priced, and who has to approve them; without it there are none. */
    public OmsBuilder quotes(QuoteTerms terms) {
        quotes = Optional.of(terms);
        return this;
    }

    /** Without one, orders are on account. */
    public OmsBuilder payments(PaymentGateway port) {
        gateway = Optional.of(port);
        return this;
    }

    /** Books shipments that come without tracking numbers. */
    public OmsBuilder carrier(Carrier port) {
        carrier = Optional.of(port);
        return this;
    }

    /** Is told when an order is placed, a shipment leaves, or a return is refunded. */
    public OmsBuilder notifier(Notifier port) {
        notifier = Optional.of(port);
        return this;
    }

    /** Is told which tax was charged and given back: nobody. Every process that shares a store must be told the same. */
    public OmsBuilder taxLedger(TaxLedger port) {
        taxLedger = Optional.of(port);
        return this;
    }

    /** Keeps the stock of every node that no other is named for; without one, the library does. */
    public OmsBuilder externalInventory(ExternalInventory port) {
        externalElsewhere = Optional.of(port);
        return this;
    }

    /** Keeps the stock of these nodes. Every process that shares a store must be told the same. */
    public OmsBuilder externalInventory(ExternalInventory port, String... nodes) {
        for (String node : nodes) {
            external.put(new NodeId(node), port);
        }
        return this;
    }

    /** How long what keepers of stock said is believed, an hour, and what becomes of it then: it is sold as last known. */
    public OmsBuilder externalStock(Duration maxAge, StaleStock policy) {
        require(!maxAge.isNegative(), "nothing is younger than %s", maxAge);
        externalMaxAge = maxAge;
        staleStock = policy;
        return this;
    }

    /** The host's own validator, with its message language; else one without expression language is made. */
    public OmsBuilder validator(Validator own) {
        validator = Optional.of(own);
        return this;
    }

    /** One more hook around every command. */
    public OmsBuilder intercept(CommandInterceptor hook) {
        interceptors.add(hook);
        return this;
    }

    /** How long a plan can be committed: 15 minutes. */
    public OmsBuilder planLifetime(Duration duration) {
        planLifetime = duration;
        return this;
    }

    /**
     * What this process is called among all that share the store, as the table of subscriptions shows it: random. No two that
     * live at the same time may have the same name, or both deliver.
     */
    public OmsBuilder process(String name) {
        Id.requireValid("the name of a process", name);
        process = name;
        return this;
    }

    /**
     * How long a claimed effect or timer is left alone: 2 minutes. At least twice as long as any port takes to answer, since
     * a worker begins what it has claimed in the first half of that time.
     */
    public OmsBuilder lease(Duration duration) {
        require(!duration.isNegative() && !duration.isZero(), "a lease takes some time, not %s", duration);
        require(duration.toDays() < 366, "a lease takes less than a year, not %s", duration);
        lease = duration;
        return this;
    }

    /** How often a port is called before an effect is parked, 8, and the wait after the first failure, 2 s, then doubled. */
    public OmsBuilder effectRetries(int attempts, Duration firstWait) {
        require(attempts > 0, "an effect is tried at least once, not %d times", attempts);
        require(!firstWait.isNegative(), "nobody waits for %s", firstWait);
        effectAttempts = attempts;
        backoff = firstWait;
        return this;
    }

    /** Builds it; {@link dev.oms.common.InvariantViolation} without a persistence. */
    public Oms build() {
        Persistence store = persistence;
        if (store == null) {
            throw new dev.oms.common.InvariantViolation(
                    "a persistence is needed; Maybe JdbcPersistence.of(dataSource)?");
        }
        Settings settings = new Settings(
                HostSources.clock(clock),
                HostSources.ids(ids),
                shadow.apply(sourcing),
                HostPolicies.returns(returns),
                HostPolicies.shortfalls(shortfalls),
                tax,
                HostPolicies.groups(groups),
                queue,
                drawing,
                parking,
                HostPolicies.capacity(capacity),
                HostPolicies.feeding(feeding),
                displacement,
                HostPolicies.pickups(pickups),
                HostPolicies.timing(timing),
                planLifetime,
                COMMIT_ATTEMPTS,
                effectAttempts,
                backoff,
                gateway.isPresent(),
                carrier.isPresent(),
                notifier.isPresent(),
                taxLedger.isPresent(),
                quotes.map(HostPolicies::quotes),
                pricing,
                coupons,
                new ExternalNodes(external, externalElsewhere, externalMaxAge, staleStock));
        CommandValidator checks = validator.map(CommandValidator::new).orElseGet(CommandValidator::standard);
        Parts parts = Parts.assemble(
                store,
                settings,
                checks,
                access,
                interceptors,
                new Parts.Ports(gateway, carrier, notifier, taxLedger),
                process,
                lease);
        return new Oms(parts, tenant, actor);
    }
}
