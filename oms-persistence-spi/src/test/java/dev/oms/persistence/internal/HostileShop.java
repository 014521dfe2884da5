package dev.oms.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.Oms;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.command.Command;
import dev.oms.command.CommandContext;
import dev.oms.command.Outcome;
import dev.oms.common.Actor;
import dev.oms.common.AddressForm;
import dev.oms.common.OmsException;
import dev.oms.common.OrderId;
import dev.oms.common.RequestId;
import dev.oms.internal.Handlers;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Settings;
import dev.oms.inventory.CustomerGroups;
import dev.oms.inventory.DrawingPolicy;
import dev.oms.inventory.QueuePolicy;
import dev.oms.inventory.ShortfallPolicy;
import dev.oms.order.LineUnits;
import dev.oms.order.PlaceOrder;
import dev.oms.order.ReleaseHold;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.RecordQuery.Cursor;
import dev.oms.persistence.memory.InMemoryRecordStore;
import dev.oms.port.Kind;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import dev.oms.port.RecordedEvent;
import dev.oms.port.TaxCalculator;
import dev.oms.returns.ReturnPolicy;
import dev.oms.sourcing.SourcingPolicy;
import dev.oms.testkit.ManualClock;
import dev.oms.testkit.SequentialIds;
import dev.oms.testkit.SimulatedPaymentGateway;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

/** A shop with an order in every state, and somebody who sends it whatever comes to mind. */
final class HostileShop {
    private static final List<Class<?>> COMMANDS = Handlers.all(new Settings(
                    () -> Instant.EPOCH,
                    () -> "ID",
                    SourcingPolicy.closestThenFewest(),
                    ReturnPolicy.anyTime(),
                    ShortfallPolicy.report(),
                    TaxCalculator.none(),
                    CustomerGroups.none(),
                    QueuePolicy.PRIORITY,
                    DrawingPolicy.ownFirst(),
                    Duration.ofMinutes(1),
                    1,
                    1,
                    Duration.ZERO,
                    false,
                    false,
                    false))
            .stream()
            .<Class<?>>map(CommandHandler::type)
            .toList();
    private static final List<String> KNOWN =
            List.of("TEA", "BERLIN", "C-1", "web", "4.90", "EUR", "hold", "DE", "POST");

    final Oms oms = Oms.builder()
            .persistence(RecordPersistence.of(new InMemoryRecordStore()))
            .clock(new ManualClock(Instant.parse("2026-03-02T09:00:00Z")))
            .ids(new SequentialIds("id-"))
            .payments(new SimulatedPaymentGateway())
            .build();
    private final HostileValues values;
    private final Garbage garbage;

    HostileShop(byte[] bytes) {
        garbage = new Garbage(bytes);
        open();
        List<String> known = new java.util.ArrayList<>(KNOWN);
        oms.orders().search(Query.of(Kinds.ORDER)).entities().forEach(order -> {
            known.add(order.id().value());
            known.add(order.id().value() + "-F1");
            known.add(order.id().value() + "-S1");
            known.add(order.id().value() + "-R1");
        });
        values = new HostileValues(garbage, known);
    }

    private void open() {
        oms.inventory().defineNode("BERLIN", AddressForm.inCountry("DE")).orThrow();
        oms.catalog()
                .define(Definition.goods("TEA", "4.90", "EUR").withBackorders(), Definition.charge("POST"))
                .orThrow();
        oms.inventory().receive("BERLIN", "TEA", 100).orThrow();
        PlaceOrder two = PlaceOrder.of("web").customer("C-1").payBy("card").line("TEA", 2);
        OrderId sent = oms.orders().place(two).orThrow();
        OrderId packed = oms.orders().place(two).orThrow();
        oms.work(100);
        for (OrderId order : List.of(sent, packed)) {
            oms.fulfillments().release(order).orThrow();
            var work =
                    oms.orders().find(order).orElseThrow().fulfillments().get(0).id();
            oms.fulfillments().pick(work).orThrow();
            oms.fulfillments().pack(work).orThrow();
        }
        var work = oms.orders().find(sent).orElseThrow().fulfillments().get(0).id();
        oms.fulfillments().ship(work, "DHL", "T").orThrow();
        oms.work(100);
        oms.returns().request(sent, "no", new LineUnits(1, 1)).orThrow();
        oms.orders().place(two.line("TEA", 1_000)).orThrow();
    }

    /** Gives commands of any type with any content, until the garbage is used up. */
    void sufferCommands() {
        for (int i = 0; i < 40 && !garbage.isUsedUp(); i++) {
            suffer(garbage.oneOf(COMMANDS));
        }
        oms.work(50);
        assertThat(oms.verify().breaches()).isEmpty();
    }

    private void suffer(Class<?> type) {
        long before = lastPosition();
        boolean done = false;
        try {
            Command<?> command = command(type);
            CommandContext context = context();
            if (garbage.below(4) == 0) {
                oms.as(context.actor()).plan(command, context);
                assertThat(lastPosition()).as("a plan writes nothing").isEqualTo(before);
            }
            Outcome<?> outcome = oms.as(context.actor()).execute(command, context);
            done = outcome.isDone();
            assertThat(done || !outcome.reasons().isEmpty()).isTrue();
        } catch (OmsException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
        assertThat(done || lastPosition() == before)
                .as("what was refused has written nothing: %s", type)
                .isTrue();
    }

    /** Nulls that a constructor itself does not take are the language's to refuse. */
    private Command<?> command(Class<?> type) {
        try {
            return (Command<?>) values.of(type);
        } catch (NullPointerException e) {
            return new ReleaseHold("\u0000", "\u0000");
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private CommandContext context() {
        String note = values.text();
        String request = values.text();
        Actor.Kind kind =
                garbage.oneOf(List.of(Actor.Kind.SYSTEM, Actor.Kind.SYSTEM, Actor.Kind.values()[garbage.below(3)]));
        Actor actor = new Actor(kind, "somebody", java.util.Set.of("sales"));
        return new CommandContext(
                oms.tenant(),
                actor,
                new RequestId(
                        request == null || request.isBlank()
                                ? oms.context().request().value()
                                : request),
                note == null ? "" : note);
    }

    private long lastPosition() {
        List<RecordedEvent> events = List.of();
        long last = 0;
        do {
            events = oms.events(last, 1_000);
            last = events.isEmpty() ? last : events.get(events.size() - 1).position();
        } while (!events.isEmpty());
        return last;
    }

    /** Asks for any kind by any attribute, value and page token. */
    void sufferQueries() {
        for (int i = 0; i < 40 && !garbage.isUsedUp(); i++) {
            Kind<?> kind = garbage.oneOf(Kinds.ALL);
            sufferOne(() -> ask(kind));
            String text = values.text();
            String id = text == null ? "" : text;
            sufferOne(() -> oms.orders().find(new OrderId(id)));
            sufferOne(() -> oms.orders().findByReference(id, id));
            sufferOne(() -> oms.catalog().find(id));
            sufferOne(() -> oms.inventory().levels(id));
            sufferOne(() -> oms.inventory().queue(id, id));
            sufferOne(() -> oms.inventory().stock(id));
            sufferOne(() -> oms.timeline(new OrderId(id)));
            sufferOne(() -> oms.events(values.number(), (int) values.number()));
        }
    }

    private Object ask(Kind<?> kind) {
        Query<?> query = Query.of(kind);
        List<String> names =
                kind.attributes().stream().map(Kind.Attribute::name).toList();
        if (!names.isEmpty() && garbage.below(2) == 0) {
            query = query.where(garbage.oneOf(names), garbage.oneOf(List.of("x", 1L, true, Instant.MAX, "\u0000")));
        }
        if (!names.isEmpty() && garbage.below(2) == 0) {
            query = query.sortedBy(garbage.oneOf(names));
        }
        String text = values.text();
        String token = garbage.below(2) == 0 ? forged(query) : text;
        query = query.after(token == null ? "" : token);
        return answer(query);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // whatever the kind is, its query goes where that of an order would
    private Object answer(Query<?> query) {
        return ((Query) query).kind() == Kinds.ORDER
                ? oms.orders().search((Query) query)
                : oms.tasks().searchEffects((Query) query);
    }

    /** A token whose check sum is right, with contents that no page ever ended with. */
    private String forged(Query<?> query) {
        String text = values.text();
        String value = garbage.below(2) == 0 ? String.valueOf(values.number()) : String.valueOf(text);
        QueryShape shape = new QueryShape(query);
        List<Object> position = shape.sort().stream().<Object>map(name -> value).toList();
        return Cursors.write(oms.tenant(), shape, new Cursor(position, text == null ? "" : text));
    }

    private static void sufferOne(Callable<?> call) {
        try {
            call.call();
        } catch (OmsException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        } catch (Exception e) {
            throw new AssertionError("neither an answer nor a refusal", e);
        }
    }
}
