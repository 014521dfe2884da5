package dev.oms.testkit.simulation;

import dev.oms.Oms;
import dev.oms.command.Command;
import dev.oms.command.Outcome;
import dev.oms.common.RequestId;
import dev.oms.port.Persistence;
import dev.oms.port.ReadSet;
import dev.oms.port.RequestEntry;
import dev.oms.testkit.SequentialIds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Everybody who uses the shop: they ask again until they are answered, and sometimes when they have been. */
final class Clients {
    private static final int REMEMBERED = 50;
    private final SequentialIds requests = new SequentialIds("R-");
    private final Trace trace;
    private final List<Wish<?>> unanswered = new ArrayList<>();
    private final List<Told<?>> told = new ArrayList<>();
    private List<Told<?>> fresh = new ArrayList<>();

    Clients(Trace trace) {
        this.trace = trace;
    }

    private record Told<R>(Wish<R> wish, R value) {}

    <R> void want(ShopNode node, Command<R> command, Consumer<R> done) {
        ask(node, new Wish<>(command, new RequestId(requests.next()), done));
    }

    /** Somebody who was not answered asks again, maybe at another node. */
    void tryAgain(ShopNode node, int number) {
        if (!unanswered.isEmpty()) {
            ask(node, unanswered.remove(number % unanswered.size()));
        }
    }

    /** Somebody who was told that it is done asks again. */
    void repeat(ShopNode node, int number) {
        if (!told.isEmpty()) {
            repeat(node, told.get(number % told.size()));
        }
    }

    int waiting() {
        return unanswered.size();
    }

    /** What was acknowledged since this was checked last is there. */
    void requireFreshAnswersAreKept(Oms auditor, Persistence books) {
        for (Told<?> each : fresh) {
            Optional<RequestEntry> kept = books.read(
                            auditor.tenant(),
                            ReadSet.NOTHING.withRequest(each.wish().request()))
                    .earlier();
            LawBroken.require(
                    kept.isPresent() && kept.get().outcome().refusals().isEmpty(),
                    "acknowledged",
                    "%s was told that it is done, and there is nothing of it",
                    each.wish());
        }
        fresh = new ArrayList<>();
    }

    private <R> void ask(ShopNode node, Wish<R> wish) {
        Optional<Outcome<R>> outcome = node.ask(oms -> answer(oms, wish));
        trace.add("%s -> %s".formatted(wish.request(), outcome));
        if (outcome.isEmpty()) {
            unanswered.add(wish);
            return;
        }
        outcome.get().result().ifPresent(value -> {
            wish.done().accept(value);
            Told<R> answered = new Told<>(wish, value);
            fresh.add(answered);
            told.add(answered);
            if (told.size() > REMEMBERED) {
                told.remove(0);
            }
        });
    }

    private <R> void repeat(ShopNode node, Told<R> earlier) {
        node.ask(oms -> answer(oms, earlier.wish())).ifPresent(outcome -> {
            trace.add("%s again -> %s".formatted(earlier.wish().request(), outcome));
            LawBroken.require(
                    outcome.repeated() && outcome.result().equals(Optional.of(earlier.value())),
                    "idempotent",
                    "%s was answered with %s first, and then with %s",
                    earlier.wish(),
                    earlier.value(),
                    outcome);
        });
    }

    private static <R> Outcome<R> answer(Oms oms, Wish<R> wish) {
        return oms.execute(wish.command(), oms.context(wish.request()));
    }
}
