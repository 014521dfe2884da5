package dev.oms;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Command;
import dev.oms.command.CommandContext;
import dev.oms.command.Outcome;
import dev.oms.command.Plan;
import dev.oms.common.Actor;
import dev.oms.common.CustomerId;
import dev.oms.common.OrderId;
import dev.oms.common.RequestId;
import dev.oms.common.TenantId;
import dev.oms.erasure.EraseCustomer;
import dev.oms.port.EventQuery;
import dev.oms.port.EventSink;
import dev.oms.port.EventSubscriber;
import dev.oms.port.RecordedEvent;
import dev.oms.verify.Verification;
import dev.oms.verify.VerificationPart;
import dev.oms.verify.VerificationReport;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Order management for the application that holds it: one per application, thread-safe. What is done through it is done
 * in the name of its tenant and actor; {@link #as} answers the same library in another name.
 */
public final class Oms implements AutoCloseable {
    private static final int RELAY_BATCH = 500;

    private final Parts parts;
    private final TenantId tenant;
    private final Actor actor;

    Oms(Parts parts, TenantId tenant, Actor actor) {
        this.parts = parts;
        this.tenant = tenant;
        this.actor = actor;
    }

    public static OmsBuilder builder() {
        return new OmsBuilder();
    }

    /** The same library, used by another actor of the same tenant. */
    public Oms as(Actor other) {
        return new Oms(parts, tenant, other);
    }

    /** The same library, used for another tenant. */
    public Oms as(TenantId otherTenant, Actor other) {
        return new Oms(parts, otherTenant, other);
    }

    public TenantId tenant() {
        return tenant;
    }

    public Actor actor() {
        return actor;
    }

    /** What is sold: products, and offerings made of them. */
    public Catalog catalog() {
        return new Catalog(this, parts);
    }

    /** Nodes and their stock. */
    public Inventory inventory() {
        return new Inventory(this, parts);
    }

    /** Orders, from placement on. */
    public Orders orders() {
        return new Orders(this, parts);
    }

    /** Why from there. */
    public Sourcing sourcing() {
        return new Sourcing(this, parts);
    }

    /** The work of nodes. */
    public Fulfillments fulfillments() {
        return new Fulfillments(this, parts);
    }

    /** Goods that come back. */
    public Returns returns() {
        return new Returns(this, parts);
    }

    /** Units set aside for those who have not ordered yet. */
    public Reservations reservations() {
        return new Reservations(this, parts);
    }

    /** Stock that somebody else keeps. */
    public ExternalStocks externalStock() {
        return new ExternalStocks(this, parts);
    }

    /** Goods that go from node to node. */
    public Transfers transfers() {
        return new Transfers(this, parts);
    }

    /** Price lists that are stored, and what carts cost. */
    public Prices prices() {
        return new Prices(this, parts);
    }

    /** Promotions that are stored, their codes, and what has been used of them. */
    public Promotions promotions() {
        return new Promotions(this, parts);
    }

    /** What is ordered anew, from where and how much. */
    public Replenishment replenishment() {
        return new Replenishment(this, parts);
    }

    /** Offers to customers. */
    public Quotes quotes() {
        return new Quotes(this, parts);
    }

    /** Kits that are made of their components, or taken apart. */
    public Assemblies assemblies() {
        return new Assemblies(this, parts);
    }

    /** Effects and timers that wait, and those that wait for a person. */
    public Tasks tasks() {
        return new Tasks(this, parts);
    }

    /** A context in this name with a new request id. */
    public CommandContext context() {
        return context(new RequestId(parts.engine().settings().ids().next()));
    }

    /** A context in this name. Give the same request id again to learn, and not repeat, what it led to. */
    public CommandContext context(RequestId request) {
        return new CommandContext(tenant, actor, request, "");
    }

    /** What the command would do, under a new request id; writes nothing. */
    public <R> Outcome<Plan<R>> plan(Command<R> command) {
        return plan(command, context());
    }

    /** What the command would do; writes nothing. */
    public <R> Outcome<Plan<R>> plan(Command<R> command, CommandContext context) {
        return parts.engine().plan(command, own(context));
    }

    /**
     * Applies exactly this plan, made in this name, or refuses and says what has changed since. Committed again, it answers
     * as it did first.
     * An exception means that nothing was written, except {@link dev.oms.common.CommitOutcomeUnknownException}.
     */
    public <R> Outcome<R> commit(Plan<R> plan) {
        own(plan.context());
        return parts.engine().commit(plan);
    }

    /** Plans and commits under a new request id. */
    public <R> Outcome<R> execute(Command<R> command) {
        return execute(command, context());
    }

    /** Plans and commits; starts over, within a bound, when a race was lost. */
    public <R> Outcome<R> execute(Command<R> command, CommandContext context) {
        return parts.engine().execute(command, own(context));
    }

    /** Nothing is done through this view in another name: one that was made for a customer stays that customer's. */
    private CommandContext own(CommandContext context) {
        require(
                context.tenant().equals(tenant) && context.actor().equals(actor),
                "this is the library in the name of %s of %s, and not of %s of %s; ask as(tenant, actor) for that",
                actor,
                tenant,
                context.actor(),
                context.tenant());
        return context;
    }

    /**
     * Executes, and then runs the effects of this order, and of no other, until none is left or the wait is over: for a
     * checkout that wants its payment answer in the same call.
     */
    public Outcome<OrderId> executeAndAwait(Command<OrderId> command, CommandContext context, Duration wait) {
        Outcome<OrderId> outcome = execute(command, context);
        outcome.result().ifPresent(order -> parts.awaitEffects(context.tenant(), order.value(), wait));
        return outcome;
    }

    /**
     * Committed events of the tenant after a position (0 for the start), in commit order, without gaps or repeats; at most
     * so many, 1 to {@value EventQuery#MAX_LIMIT}. For those who may see everybody's business, else a
     * {@link dev.oms.command.RefusedException}.
     */
    public List<RecordedEvent> events(long after, int limit) {
        return parts.events(this, new EventQuery(Set.of(), after, limit));
    }

    /**
     * Delivers the tenant's events one by one to a subscriber of this process whenever work is done here, at least once and
     * in commit order, from where the name had come to before. Of several processes that subscribe under the same name, one
     * at a time is served; what each needs for itself, such as a cache, has a name of its own in each. For those who may read
     * {@link #events}.
     *
     * @param name 1 to 100 characters, under which the position is kept
     */
    public void subscribe(String name, EventSubscriber subscriber) {
        parts.subscribe(this, name, subscriber);
    }

    /** {@link #relay(String, int, EventSink)} with batches of at most 500 events. */
    public void relay(String name, EventSink sink) {
        relay(name, RELAY_BATCH, sink);
    }

    /**
     * Relays the tenant's events in batches to another system whenever work is done here: all of them, in commit order, at
     * least once, from where the name had come to before. Of several processes one at a time does it, and another goes on
     * when it ends or dies. A sink that fails is called again after a wait that doubles up to a minute.
     *
     * @param batch most events at once
     */
    public void relay(String name, int batch, EventSink sink) {
        require(batch > 0, "a batch has at least one event, not %d", batch);
        parts.relay(this, name, batch, sink);
    }

    /**
     * Runs due effects and timers of all tenants, at most so many of each, and delivers at most so many events to each
     * subscriber; answers how much it did.
     *
     * @param limit 1 or more
     */
    public int work(int limit) {
        return parts.work(limit);
    }

    /** Works in the background until the answer, or this, is closed. */
    public RunningWorker startWorker(WorkerOptions options) {
        return parts.startWorker(options);
    }

    /** Everything that happened to an order: who did what, when and why. Empty where the actor may not see the order. */
    public List<RecordedEvent> timeline(OrderId order) {
        return orders().timeline(order);
    }

    /** What this actor can do to the order now, and why not the rest. Empty where the actor may not see the order. */
    public List<AllowedAction> allowedActions(OrderId order) {
        return orders().allowedActions(order);
    }

    /**
     * Takes everything personal about a customer out of what is stored, events included, and puts their orders away;
     * amounts, SKUs and dates stay. Refused while an order of theirs is open. Answers from how many orders it is gone at
     * once; more of them follow by the library's timers. For the system, an admin or the role {@code privacy}.
     */
    public Outcome<Integer> erase(CustomerId customer) {
        return execute(new EraseCustomer(customer.value()));
    }

    /** Checks every law over everything of the tenant; the system may do this, or an agent in the role of an admin. */
    public VerificationReport verify() {
        return parts.verify(this);
    }

    /**
     * Checks a part of everything, and says where to go on: as often as wanted, in any process, until a part is the last one.
     * All parts together find what {@link #verify()} finds. What is written behind the place that was reached is looked at from
     * the beginning of the next time; an order that is archived meanwhile may be looked at twice.
     */
    public VerificationPart verify(Verification wanted) {
        return parts.verify(this, wanted);
    }

    /**
     * Forgets request ids of the tenant that were answered before a moment, at most so many, and answers how many: to be
     * called until it answers 0. A forgotten request is carried out again when it is delivered again, so the moment must lie
     * before anything that anybody may still repeat, and at least a day back. The system may do this, or an admin.
     */
    public int forgetRequests(Instant before, int limit) {
        return parts.forgetRequests(this, before, limit);
    }

    /** Stops the workers, leaves relays and subscriptions to other processes, and closes the store. */
    @Override
    public void close() {
        parts.close();
    }
}
