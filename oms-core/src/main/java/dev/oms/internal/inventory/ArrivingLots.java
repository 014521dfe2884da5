package dev.oms.internal.inventory;

import dev.oms.command.Refusal;
import dev.oms.command.StockMovement;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.file.Lots;
import dev.oms.inventory.Lot;
import dev.oms.inventory.LotItem;
import dev.oms.inventory.Transfer;
import dev.oms.inventory.TransferLine;
import dev.oms.inventory.TransferUnits;
import dev.oms.port.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which lots of a transfer arrive, or are given up. */
final class ArrivingLots {
    private final Transfer transfer;
    private final List<LotItem> named;
    private final Facts facts;
    private final Draft draft;
    private final Lots lots;
    private final List<LotItem> ended = new ArrayList<>();
    private final Map<Sku, Long> unfit = new HashMap<>();

    ArrivingLots(Transfer transfer, List<LotItem> named, Facts facts, Draft draft) {
        this.transfer = transfer;
        this.named = named;
        this.facts = facts;
        this.draft = draft;
        this.lots = new Lots(facts, draft);
    }

    /** Why these are not the lots of units that arrived, or will not. */
    List<Refusal> refusals(List<TransferUnits> received, List<TransferUnits> missing) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            LotItem each = named.get(i);
            if (transfer.underWay(each) < sum(named.stream().filter(each::isOf).toList())) {
                refusals.add(new Refusal(
                        Refusal.Code.WRONG_STATE,
                        "lots[" + i + "].units",
                        "%d units of lot %s are on their way in %s"
                                .formatted(transfer.underWay(each), each.lot(), transfer.id())));
            }
        }
        for (int i = 0; i < missing.size(); i++) {
            Sku sku = missing.get(i).sku();
            if (isTracked(sku) && received.stream().anyMatch(each -> each.sku().equals(sku))) {
                refusals.add(new Refusal(
                        Refusal.Code.WRONG_STATE,
                        "missing[" + i + "].sku",
                        sku + " is tracked: say apart which of it arrived and which is missing"));
            }
        }
        return refusals.isEmpty() ? unclear(received, missing) : refusals;
    }

    private List<Refusal> unclear(List<TransferUnits> received, List<TransferUnits> missing) {
        List<Refusal> refusals = new ArrayList<>();
        List<LotItem> meant = new ArrayList<>(named);
        for (TransferUnits each : both(received, missing)) {
            List<LotItem> of = of(each);
            meant.removeAll(of);
            if (isTracked(each.sku()) && sum(of) != each.units()) {
                refusals.add(new Refusal(
                        Refusal.Code.INVALID,
                        "lots",
                        "%d units of %s, and lots or serial numbers of %d; name one for each unit"
                                .formatted(each.units(), each.sku(), sum(of))));
            }
        }
        meant.stream()
                .findFirst()
                .ifPresent(each -> refusals.add(new Refusal(
                        Refusal.Code.INVALID,
                        "lots[" + named.indexOf(each) + "].sku",
                        each.sku() + " is not among what arrived or is missing")));
        return refusals;
    }

    private static List<TransferUnits> both(List<TransferUnits> received, List<TransferUnits> missing) {
        List<TransferUnits> both = new ArrayList<>(received);
        both.addAll(missing);
        return both;
    }

    /** Those that are named, or all where all that is on its way is meant, or can only be of one lot. */
    private List<LotItem> of(TransferUnits units) {
        String sku = units.sku().value();
        List<LotItem> said =
                named.stream().filter(each -> each.sku().equals(sku)).toList();
        List<LotItem> underWay =
                transfer.lots().stream().filter(each -> each.sku().equals(sku)).toList();
        if (!said.isEmpty() || units.units() == transfer.units(units.sku(), TransferLine::inTransit)) {
            return said.isEmpty() ? underWay : said;
        }
        return underWay.size() == 1 ? List.of(LotItem.of(sku, underWay.get(0).lot(), units.units())) : List.of();
    }

    /** Units of a tracked item arrive; what may not leave any more is put aside at once. */
    void arrive(TransferUnits units) {
        Position to = new Position(units.sku(), transfer.to(), transfer.pool());
        for (LotItem each : of(units)) {
            Lot lot = lots.find(units.sku(), each.lot()).orElseThrow();
            move(StockMovement.Type.TRANSFER_IN, to, each, each.units(), 0, "");
            boolean good = lots.mayLeave(lot);
            if (!good) {
                String why = "the lot was recalled, or does not keep long enough";
                move(StockMovement.Type.QUARANTINE, to, each, -each.units(), each.units(), why);
                unfit.merge(units.sku(), each.units(), Long::sum);
                // Nothing comes free that would have the queue looked at, and somebody may have counted on these units.
                Outlooks.reviewLater(units.sku(), why, draft);
            }
            lots.change(
                    lot,
                    before -> before.moved(to, good ? each.units() : 0, good ? 0 : each.units())
                            .sent(-each.units()));
            ended.add(each);
        }
    }

    /** Units of a tracked item will not arrive. */
    void miss(TransferUnits units) {
        for (LotItem each : of(units)) {
            lots.change(lots.find(units.sku(), each.lot()).orElseThrow(), lot -> lot.sent(-each.units()));
            ended.add(each);
        }
    }

    boolean isTracked(Sku sku) {
        return transfer.tracked() && Lots.tracking(sku, facts).isPresent();
    }

    /** What of units that arrived can be handed out. */
    List<TransferUnits> fit(List<TransferUnits> arrived) {
        return arrived.stream()
                .filter(each -> each.units() > unfit.getOrDefault(each.sku(), 0L))
                .map(each -> new TransferUnits(each.sku(), each.units() - unfit.getOrDefault(each.sku(), 0L)))
                .toList();
    }

    /** What is not on its way any more. */
    List<LotItem> ended() {
        lots.save();
        return ended;
    }

    private void move(StockMovement.Type type, Position at, LotItem each, long onHand, long quarantined, String why) {
        String reference = transfer.reference(at.sku());
        draft.move(new StockMovement(
                type, at.sku(), at.node(), at.pool(), each.lot(), onHand, 0, quarantined, reference, why));
    }

    private static long sum(List<LotItem> some) {
        return some.stream().mapToLong(LotItem::units).sum();
    }
}
