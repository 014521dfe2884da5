package dev.oms.internal.verify;

import dev.oms.command.Versioned;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.FedUnits;
import dev.oms.inventory.Transfer;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.verify.VerificationReport.Breach;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an order line is to get from a transfer is on that transfer, for that line. */
final class FeedCheck {
    private final Books books;

    FeedCheck(Books books) {
        this.books = books;
    }

    /** What is wrong with these places in the queue, also when they are looked at again. */
    List<Breach> breaches(List<Versioned<Backorder>> places) {
        List<Backorder> fed = places.stream()
                .map(Versioned::entity)
                .filter(place -> !place.fed().isEmpty())
                .toList();
        return fed.isEmpty()
                ? List.of()
                : found(fed).stream()
                        .flatMap(place -> Lasting.breaches(() -> again(place)).stream())
                        .toList();
    }

    private List<Backorder> found(List<Backorder> places) {
        Facts transfers = transfers(places);
        return places.stream()
                .filter(place -> !objections(place, transfers).isEmpty())
                .toList();
    }

    private List<Breach> again(Backorder seen) {
        Optional<Backorder> now = books.read(ReadSet.NOTHING.with(seen.key()))
                .find(seen.key(), Backorder.class)
                .map(Versioned::entity);
        return now.map(place -> objections(place, transfers(List.of(place)))).orElse(List.of());
    }

    private Facts transfers(List<Backorder> places) {
        return books.read(ReadSet.NOTHING.withAll(places.stream()
                .flatMap(place -> place.fed().stream())
                .map(each -> Transfer.key(each.transfer()))
                .collect(Collectors.toSet())));
    }

    private static List<Breach> objections(Backorder place, Facts transfers) {
        return place.fed().stream()
                .filter(each -> brought(place, each, transfers) != each.units())
                .map(each -> new Breach(
                        "what other nodes send is on its way",
                        place.key().toString(),
                        "%s is to bring %d units, and brings %d"
                                .formatted(each.transfer(), each.units(), brought(place, each, transfers))))
                .toList();
    }

    private static int brought(Backorder place, FedUnits fed, Facts transfers) {
        return transfers
                .find(Transfer.key(fed.transfer()), Transfer.class)
                .map(Versioned::entity)
                .filter(transfer ->
                        transfer.order().filter(place.order()::equals).isPresent())
                .map(transfer -> transfer.fed(place.line()))
                .orElse(0);
    }
}
