package dev.oms.internal.inventory;

import dev.oms.catalog.Product;
import dev.oms.command.EffectAnswer;
import dev.oms.command.StockMovement;
import dev.oms.common.Sku;
import dev.oms.internal.file.AllocationReading;
import dev.oms.internal.file.Lifecycle;
import dev.oms.internal.file.OrderFile;
import dev.oms.inventory.ClaimAnswered;
import dev.oms.inventory.ExternalStock;
import dev.oms.inventory.StockRequest;
import dev.oms.port.ReadSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the answer of whoever keeps a node's stock means for the order, and for what is known of that stock. */
public final class StockOutcome {
    private final OrderFile file;
    private final StockRequest request;
    private final KnownStock known;

    private StockOutcome(OrderFile file, StockRequest request) {
        this.file = file;
        this.request = request;
        this.known = new KnownStock(file.facts(), file.draft(), request.node());
    }

    /** What must have been read to take an answer in. */
    public static ReadSet reads(StockRequest request) {
        Set<Sku> skus = request.items().stream().map(StockRequest.Item::sku).collect(Collectors.toSet());
        ReadSet wanted = ReadSet.NOTHING.withAll(
                skus.stream().map(sku -> ExternalStock.key(request.node(), sku)).collect(Collectors.toSet()));
        return request.type().isWish()
                ? wanted.and(AllocationReading.reads(skus)).and(AllocationReading.readsOutlook(skus))
                : wanted.withAll(skus.stream().map(Product::key).collect(Collectors.toSet()));
    }

    /**
     * They did it, as far as they say.
     *
     * @param unheard SKUs of which they have still to hear that others do not need them: what they refuse of those is asked
     *     for again
     */
    public static void done(OrderFile file, StockRequest request, EffectAnswer.DoneInParts answer, Set<Sku> unheard) {
        StockOutcome outcome = new StockOutcome(file, request);
        outcome.apply(answer.parts());
        if (request.type().isWish()) {
            new RefusedUnits(file, request, outcome.known).follow(answer.parts(), unheard);
        } else if (request.type().shelf() != 0) {
            outcome.note(answer.parts());
        }
        outcome.known.save();
        Lifecycle.conclude(file);
    }

    /** They will set nothing aside. */
    public static void declined(OrderFile file, StockRequest request, Set<Sku> unheard) {
        done(
                file,
                request,
                new EffectAnswer.DoneInParts(request.items().stream()
                        .map(item -> new EffectAnswer.Part(item.line(), 0, 0))
                        .toList()),
                unheard);
    }

    private void apply(List<EffectAnswer.Part> parts) {
        file.apply(new ClaimAnswered(
                request.node(),
                request.number(),
                parts.stream()
                        .map(part -> new ClaimAnswered.Share(part.line(), part.units()))
                        .toList()));
    }

    /** They have taken note of it, at a moment that lies before or after that of what they said last. */
    private void note(List<EffectAnswer.Part> parts) {
        parts.stream()
                .sorted(Comparator.comparingLong(EffectAnswer.Part::sequence))
                .forEach(part -> {
                    Sku sku = file.order().line(part.line()).orElseThrow().sku();
                    long change = request.type().shelf() * part.units();
                    known.of(sku).ifPresent(stock -> {
                        if (part.sequence() == 0) {
                            known.change(sku, ExternalStock::inDoubt);
                        } else if (part.sequence() > stock.sequence()) {
                            known.change(sku, before -> before.noted(change, part.sequence()));
                        } else {
                            // A put as well: what they said may be replaced at this moment, by what this is not counted
                            // in.
                            known.change(sku, before -> before);
                            giveBack(sku, change);
                        }
                    });
                });
    }

    /** What they said last had it taken into account already; it was taken off once more, to be on the safe side. */
    private void giveBack(Sku sku, long change) {
        if (change < 0) {
            file.draft()
                    .move(new StockMovement(
                            StockMovement.Type.ADJUST,
                            sku,
                            request.node(),
                            -change,
                            0,
                            0,
                            "",
                            "counted by its keeper before"));
        }
    }
}
