package dev.oms.internal.pricing;

import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.pricing.DefinePriceList;
import dev.oms.pricing.PriceBoard;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.PriceListDefined;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PublishedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Stores a price list, or its next version; refused where nothing would say which of two lists comes first. */
public final class DefinePriceListHandler implements CommandHandler<DefinePriceList, DefinePriceListHandler.Known> {
    private final Optional<Pricing> own;

    /** @param own the lists that the host has in its code */
    public DefinePriceListHandler(Optional<Pricing> own) {
        this.own = own;
    }

    /** The list and the board, and all lists that are stored. */
    record Known(Facts facts, List<PublishedList> lists) {
        Known {
            lists = List.copyOf(lists);
        }
    }

    @Override
    public Class<DefinePriceList> type() {
        return DefinePriceList.class;
    }

    /** The board first: whatever is defined after it was read makes this command start over. */
    @Override
    public Known read(DefinePriceList command, Reader reader) {
        Facts facts = reader.read(ReadSet.NOTHING.with(PriceBoard.KEY).with(PublishedList.key(command.id())));
        return new Known(facts, Published.lists(StoreReading.of(reader)));
    }

    @Override
    public Optional<CustomerId> customer(DefinePriceList command, Known known) {
        return Optional.empty();
    }

    @Override
    public Decision decide(DefinePriceList command, Known known, Draft draft) {
        List<Refusal> invalid = command.refusals();
        if (!invalid.isEmpty()) {
            return Decision.declined(invalid);
        }
        Optional<Versioned<PublishedList>> before =
                known.facts().find(PublishedList.key(command.id()), PublishedList.class);
        PriceList next = command.toList(
                before.map(found -> found.entity().list().version()).orElse(0) + 1);
        List<Refusal> refusals = refusals(next, before.map(Versioned::entity), known);
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        if (before.filter(found -> command.changesNothing(found.entity().list()))
                .isEmpty()) {
            define(new PriceListDefined(next, draft.now()), before, known, draft);
        }
        return draft.accept(command.id());
    }

    private static void define(
            PriceListDefined defined, Optional<Versioned<PublishedList>> before, Known known, Draft draft) {
        PublishedList next =
                before.map(found -> found.entity().next(defined)).orElseGet(() -> PublishedList.first(defined));
        before.ifPresentOrElse(found -> draft.put(found, next), () -> draft.insert(next));
        draft.event(next.key(), next.owner(), before.map(Versioned::version).orElse(0L) + 1, defined);
        PriceStamp.renew(known.facts(), draft);
    }

    private List<Refusal> refusals(PriceList next, Optional<PublishedList> before, Known known) {
        List<Refusal> refusals = new ArrayList<>();
        List<PriceList> inCode = own.map(Pricing::ownLists).orElse(List.of());
        if (inCode.stream().anyMatch(list -> list.id().equals(next.id()))) {
            refusals.add(new Refusal(
                    Refusal.Code.ALREADY_EXISTS,
                    "id",
                    "the application has a list %s of its own".formatted(next.id())));
        }
        before.map(PublishedList::list)
                .filter(list -> !list.currency().equals(next.currency()))
                .ifPresent(list -> refusals.add(new Refusal(
                        Refusal.Code.CURRENCY_MISMATCH,
                        "currency",
                        "the prices of %s are in %s; define another list".formatted(list.id(), list.currency()))));
        List<PriceList> others = Stream.concat(
                        inCode.stream(), known.lists().stream().map(PublishedList::list))
                .toList();
        next.rivals(others)
                .forEach(rival -> refusals.add(new Refusal(
                        Refusal.Code.WRONG_STATE,
                        "priority",
                        "nothing says whether %s or %s comes first for a buyer whom both mean at the same time; give one of"
                                .formatted(next.id(), rival)
                                .concat(" them another priority"))));
        return refusals;
    }
}
