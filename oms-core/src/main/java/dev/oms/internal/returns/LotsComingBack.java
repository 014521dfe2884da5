package dev.oms.internal.returns;

import dev.oms.command.Refusal;
import dev.oms.command.StockMovement;
import dev.oms.common.NodeId;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.common.StockPool;
import dev.oms.internal.file.Lots;
import dev.oms.internal.file.LotsGiven;
import dev.oms.internal.file.OrderFile;
import dev.oms.inventory.Lot;
import dev.oms.inventory.LotItem;
import dev.oms.order.LineUnits;
import dev.oms.order.OrderLine;
import dev.oms.returns.Return;
import dev.oms.returns.ReturnedLot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Units that come back to a node whose stock is kept here. Each that is told apart has its lot named: one that left with the
 * order, or, where nobody knows which left, whatever is written on it.
 */
final class LotsComingBack {
    private final OrderFile file;
    private final NodeId node;
    private final List<LineUnits> units;
    private final List<ReturnedLot> named;
    private final Lots lots;

    LotsComingBack(OrderFile file, NodeId node, List<LineUnits> units, List<ReturnedLot> named) {
        this.file = file;
        this.node = node;
        this.units = units;
        this.named = named;
        this.lots = new Lots(file.facts(), file.draft());
    }

    /** Why these are not the lots of what came back. */
    List<Refusal> refusals() {
        List<Refusal> refusals = notForEachUnit();
        LotsBack back = new LotsBack(file.shipments(), file.returns());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < named.size() && refusals.isEmpty(); i++) {
            refusal(i, back, seen).ifPresent(refusals::add);
        }
        return refusals;
    }

    private List<Refusal> notForEachUnit() {
        LotsBack back = new LotsBack(file.shipments(), file.returns());
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            int line = named.get(i).line();
            if (units.stream().noneMatch(each -> each.line() == line) || !isToldApart(line, back)) {
                refusals.add(invalid(i, "line", "units of line %d do not come back by lot".formatted(line)));
            }
        }
        for (LineUnits each : units) {
            long sum = named.stream()
                    .filter(lot -> lot.line() == each.line())
                    .mapToLong(ReturnedLot::units)
                    .sum();
            if (refusals.isEmpty() && sum != each.units() && isToldApart(each.line(), back)) {
                String text =
                        "%d units of line %d came back, and lots or serial numbers of %d are named; name one for each unit%s"
                                .formatted(each.units(), each.line(), sum, candidates(each.line(), back));
                refusals.add(new Refusal(Refusal.Code.INVALID, "lots", text));
            }
        }
        return refusals;
    }

    /** For people: which may come back, as far as anybody knows. */
    private String candidates(int line, LotsBack back) {
        List<Lot> out = back.of(Set.of(line)).stream()
                .flatMap(each -> lots.find(sku(line), each.lot()).stream())
                .filter(lot -> lot.shipped() > lot.lost()
                        && !lot.isSoldSince(file.order().id()))
                .toList();
        return out.isEmpty() ? "" : ", of " + LotsGiven.numbers(out);
    }

    private boolean isToldApart(int line, LotsBack back) {
        return back.knows(line) || Lots.tracking(sku(line), file.facts()).isPresent();
    }

    private Optional<Refusal> refusal(int place, LotsBack back, Set<String> seen) {
        ReturnedLot each = named.get(place);
        Sku sku = sku(each.line());
        int known = back.out(each.line(), each.lot());
        int unknown = back.back(each.lineLot());
        if (back.isBeyond(each.line())) {
            String text = "%d units of %s left with line %d and are not back, not %d"
                    .formatted(known, each.lot(), each.line(), each.units());
            return Optional.of(new Refusal(Refusal.Code.WRONG_STATE, "lots[" + place + "].lot", text));
        }
        if (lots.isSerial(sku) && (each.units() != 1 || !seen.add(sku + "/" + each.lot()))) {
            return Optional.of(invalid(place, "lot", "one unit has the serial number " + each.lot()));
        }
        return wrongDay(place, each, lots.find(sku, each.lot()))
                .or(() -> unknown > 0 ? elsewhere(place, sku, each) : notOut(place, sku, each));
    }

    private Optional<Refusal> wrongDay(int place, ReturnedLot each, Optional<Lot> lot) {
        LotItem item = each.item(sku(each.line()).value(), each.units());
        if (!item.isPossible()) {
            return Optional.of(invalid(
                    place, "expires", "there is no day " + each.expires().get(0)));
        }
        return lot.filter(known -> !each.expires().isEmpty()
                        && !known.expires().equals(Lot.of(item).expires()))
                .map(known -> no(place, "expires", known.life()));
    }

    /** A unit of which nobody knew that it had left can be nowhere else. */
    private Optional<Refusal> elsewhere(int place, Sku sku, ReturnedLot each) {
        return lots.find(sku, each.lot())
                .filter(lot -> lots.isSerial(sku) && (lot.lost() > 0 || lots.isSomewhere(lot)))
                .map(lot -> no(
                        place,
                        "lot",
                        "the unit with the serial number %s %s"
                                .formatted(
                                        each.lot(),
                                        lot.lost() > 0 ? "was lost; if it is here, find it" : "is somewhere already")));
    }

    /** A unit that was given up on its way, has turned up since or was sold again is not with the customer any more. */
    private Optional<Refusal> notOut(int place, Sku sku, ReturnedLot each) {
        Lot lot = lots.find(sku, each.lot()).orElseThrow();
        if (each.units() > lot.shipped() - lot.lost()) {
            return Optional.of(no(
                    place,
                    "lot",
                    "%s is with no customer%s"
                            .formatted(
                                    each.lot(), lot.lost() > 0 ? ": its unit was lost; if it is here, find it" : "")));
        }
        return lot.isSoldSince(file.order().id())
                ? Optional.of(no(
                        place,
                        "lot",
                        "%s has been sold again since with another order: trace it".formatted(each.lot())))
                : Optional.empty();
    }

    /** Takes them in, quarantined; answers the lines that were told apart. */
    Set<Integer> takeIn(Return open) {
        LotsBack back = new LotsBack(file.shipments(), file.returns());
        Set<Integer> lines = new HashSet<>();
        for (ReturnedLot each : named) {
            int unknown = back.back(each.lineLot());
            takeIn(each, each.units() - unknown, StockMovement.Type.QUARANTINE, each.units() - unknown, open);
            takeIn(each, unknown, StockMovement.Type.RECEIVE, 0, open);
            lines.add(each.line());
        }
        lots.save();
        return lines;
    }

    private void takeIn(ReturnedLot each, int some, StockMovement.Type type, int told, Return open) {
        if (some == 0) {
            return;
        }
        Sku sku = sku(each.line());
        Position at = Position.usual(sku, node);
        String reference = OrderLine.reference(file.order().id(), each.line());
        file.draft()
                .move(new StockMovement(
                        type,
                        sku,
                        node,
                        StockPool.USUAL,
                        each.lot(),
                        0,
                        0,
                        some,
                        reference,
                        open.id().value()));
        lots.move(each.item(sku.value(), some), at, 0, some);
        lots.change(lots.find(sku, each.lot()).orElseThrow(), lot -> lot.shipped(-told));
    }

    private Sku sku(int line) {
        return file.order().line(line).orElseThrow().sku();
    }

    private static Refusal invalid(int place, String component, String text) {
        return new Refusal(Refusal.Code.INVALID, "lots[%d].%s".formatted(place, component), text);
    }

    private static Refusal no(int place, String component, String text) {
        return new Refusal(Refusal.Code.WRONG_STATE, "lots[%d].%s".formatted(place, component), text);
    }
}
