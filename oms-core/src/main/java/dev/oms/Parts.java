package dev.oms;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Command;
import dev.oms.command.EffectTask;
import dev.oms.command.Entity;
import dev.oms.command.Refusal;
import dev.oms.command.RefusedException;
import dev.oms.common.InvariantViolation;
import dev.oms.common.Sku;
import dev.oms.common.TenantId;
import dev.oms.internal.Handlers;
import dev.oms.internal.engine.BackgroundWork;
import dev.oms.internal.engine.CommandValidator;
import dev.oms.internal.engine.EffectRunner;
import dev.oms.internal.engine.Engine;
import dev.oms.internal.engine.Interceptors;
import dev.oms.internal.engine.Pipeline;
import dev.oms.internal.engine.Settings;
import dev.oms.internal.engine.Subscriptions;
import dev.oms.internal.engine.SystemDefaults;
import dev.oms.internal.engine.Worker;
import dev.oms.internal.pricing.PriceBoards;
import dev.oms.internal.verify.OrphanSearch;
import dev.oms.internal.verify.Verifier;
import dev.oms.port.AccessPolicy;
import dev.oms.port.Carrier;
import dev.oms.port.CommandInterceptor;
import dev.oms.port.EventQuery;
import dev.oms.port.EventSink;
import dev.oms.port.EventSubscriber;
import dev.oms.port.Housekeeping;
import dev.oms.port.Kinds;
import dev.oms.port.Notifier;
import dev.oms.port.Page;
import dev.oms.port.PaymentGateway;
import dev.oms.port.Persistence;
import dev.oms.port.Query;
import dev.oms.port.RecordedEvent;
import dev.oms.port.Right;
import dev.oms.port.TaxLedger;
import dev.oms.verify.Verification;
import dev.oms.verify.VerificationPart;
import dev.oms.verify.VerificationReport;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What the front door is put together from; shared by all views on one library. */
record Parts(
        Persistence persistence,
        Engine engine,
        AccessPolicy access,
        Worker worker,
        Subscriptions subscriptions,
        PriceBoards boards,
        List<BackgroundWork> background) {
    private static final String EVENTS = "Events";
    // Longer than plans live, callers retry and workers hold a task.
    private static final Duration SHORTEST_MEMORY = Duration.ofDays(1);
    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    /** The ports that effects are run against. */
    record Ports(
            Optional<PaymentGateway> gateway,
            Optional<Carrier> carrier,
            Optional<Notifier> notifier,
            Optional<TaxLedger> taxes) {}

    static Parts assemble(
            Persistence persistence,
            Settings settings,
            CommandValidator validator,
            AccessPolicy access,
            List<CommandInterceptor> interceptors,
            Ports ports,
            String process,
            Duration lease) {
        PriceBoards boards = new PriceBoards();
        Pipeline pipeline = new Pipeline(persistence, settings, validator, access, Handlers.all(settings, boards));
        Engine engine = new Engine(persistence, pipeline, new Interceptors(interceptors), settings);
        EffectRunner runner = new EffectRunner(
                ports.gateway(), ports.carrier(), ports.notifier(), ports.taxes(), settings.external());
        Worker worker = new Worker(persistence, engine, runner, lease);
        Subscriptions subscriptions = new Subscriptions(persistence, engine, process, lease);
        return new Parts(persistence, engine, access, worker, subscriptions, boards, new ArrayList<>());
    }

    /** The library's time. */
    Instant now() {
        return engine.settings().clock().instant();
    }

    int work(int limit) {
        require(limit > 0, "work is at least one task, not %d", limit);
        return worker.work(limit) + subscriptions.deliver(limit);
    }

    RunningWorker startWorker(WorkerOptions options) {
        BackgroundWork started = BackgroundWork.start(this::work, options.threads(), options.rest());
        synchronized (background) {
            background.add(started);
        }
        return started::close;
    }

    void awaitEffects(TenantId tenant, String owner, Duration wait) {
        long deadline = SystemDefaults.nanos() + wait.toNanos();
        while (hasRunnableEffects(tenant, owner) && SystemDefaults.nanos() < deadline) {
            if (!worker.workFor(tenant, owner)) {
                LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            }
        }
    }

    private boolean hasRunnableEffects(TenantId tenant, String owner) {
        List<EffectTask> waiting = persistence
                .query(tenant, Query.of(Kinds.EFFECT).where(Query.OWNER, owner).where("parked", false))
                .entities();
        return !waiting.isEmpty();
    }

    List<RecordedEvent> events(Oms as, EventQuery query) {
        requireSystem(as, EVENTS);
        return persistence.events(as.tenant(), query);
    }

    void subscribe(Oms as, String name, EventSubscriber subscriber) {
        requireSystem(as, EVENTS);
        subscriptions.subscribe(as.tenant(), name, subscriber);
    }

    int forgetRequests(Oms as, Instant before, int limit) {
        requireSystem(as, "ForgetRequests");
        Instant latest = engine.settings().clock().instant().minus(SHORTEST_MEMORY);
        require(!before.isAfter(latest), "request ids are kept for a day: until %s, not %s", latest, before);
        require(limit > 0, "at least one request id is forgotten at a time, not %d", limit);
        if (persistence instanceof Housekeeping housekeeping) {
            return housekeeping.forgetRequests(as.tenant(), before, limit);
        }
        throw new InvariantViolation(
                "this persistence leaves its request ids to its owner; delete them there, or implement Housekeeping");
    }

    VerificationReport verify(Oms as) {
        requireSystem(as, "Verify");
        return verifier(as).verify();
    }

    VerificationReport verify(Oms as, Sku sku) {
        requireSystem(as, "Verify");
        return verifier(as).verify(sku);
    }

    VerificationPart verify(Oms as, Verification wanted) {
        requireSystem(as, "Verify");
        Verifier verifier = verifier(as);
        if (!verifier.knows(wanted.cursor())) {
            throw new RefusedException(List.of(new Refusal(
                    Refusal.Code.INVALID,
                    "cursor",
                    "cursor is not one that a part of a verification ended with; empty for the beginning")));
        }
        return verifier.verify(wanted);
    }

    private Verifier verifier(Oms as) {
        return new Verifier(persistence, as.tenant(), engine.settings().external()::keep);
    }

    OrphanPage orphans(Oms as, String cursor) {
        requireSystem(as, "Verify");
        OrphanSearch.Found found = new OrphanSearch(persistence, as.tenant()).page(cursor);
        return new OrphanPage(found.orphans(), found.next());
    }

    /** Whether this view's actor may look at what belongs to a customer; empty for nobody in particular. */
    boolean mayView(Oms as, String customer) {
        boolean own = !customer.isEmpty() && as.actor().isCustomer(new dev.oms.common.CustomerId(customer));
        return access.allows(
                as.actor(), dev.oms.port.RoleAccess.VIEW, own ? AccessPolicy.Subject.OWN : AccessPolicy.Subject.OTHERS);
    }

    /** A page for an actor who may look at everybody's business; an empty one for others. */
    <E extends Entity> Page<E> search(Oms as, Query<E> query) {
        return mayView(as, "") ? persistence.query(as.tenant(), query) : new Page<>(List.of(), "");
    }

    /** Whether this view's actor may give a command about a customer's order. */
    boolean mayGive(Oms as, Class<? extends Command<?>> command, String customer) {
        boolean own = !customer.isEmpty() && as.actor().isCustomer(new dev.oms.common.CustomerId(customer));
        return access.allows(
                as.actor(), command.getSimpleName(), own ? AccessPolicy.Subject.OWN : AccessPolicy.Subject.OTHERS);
    }

    /** Whether this view's actor has a right about a customer's order. */
    boolean may(Oms as, Right right, String customer) {
        boolean own = !customer.isEmpty() && as.actor().isCustomer(new dev.oms.common.CustomerId(customer));
        return access.allows(
                as.actor(), right.operation(), own ? AccessPolicy.Subject.OWN : AccessPolicy.Subject.OTHERS);
    }

    void relay(Oms as, String name, int batch, EventSink sink) {
        requireSystem(as, "Relay");
        subscriptions.relay(as.tenant(), name, batch, sink);
    }

    void requireMayReadEvents(Oms as) {
        requireSystem(as, EVENTS);
    }

    private void requireSystem(Oms as, String operation) {
        if (!access.allows(as.actor(), operation, AccessPolicy.Subject.OTHERS)) {
            throw new dev.oms.command.RefusedException(List.of(new dev.oms.command.Refusal(
                    dev.oms.command.Refusal.Code.FORBIDDEN,
                    operation,
                    as.actor() + " may not see what belongs to everybody")));
        }
    }

    void close() {
        synchronized (background) {
            background.forEach(BackgroundWork::close);
            background.clear();
        }
        subscriptions.letGo();
        persistence.close();
    }
}
