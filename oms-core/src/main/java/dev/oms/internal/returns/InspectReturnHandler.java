package dev.oms.internal.returns;

import dev.oms.command.Refusal;
import dev.oms.command.StockMovement;
import dev.oms.common.CustomerId;
import dev.oms.common.NodeId;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.Lots;
import dev.oms.internal.file.LotsGiven;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.file.StockClaims;
import dev.oms.inventory.StockRequest;
import dev.oms.order.LineUnits;
import dev.oms.order.OrderLine;
import dev.oms.port.Facts;
import dev.oms.returns.Disposition;
import dev.oms.returns.InspectReturn;
import dev.oms.returns.Inspected;
import dev.oms.returns.Return;
import dev.oms.returns.ReturnState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Gives every unit of a return its disposition, and the customer the money. */
public final class InspectReturnHandler implements CommandHandler<InspectReturn, Facts> {

    @Override
    public Class<InspectReturn> type() {
        return InspectReturn.class;
    }

    @Override
    public Facts read(InspectReturn command, Reader reader) {
        return Returns.readWithLots(
                command.returnId(), Returns.readsWithShipments(command.returnId()), List.of(), reader);
    }

    @Override
    public Optional<CustomerId> customer(InspectReturn command, Facts facts) {
        return Returns.customer(facts, command.returnId());
    }

    @Override
    public Decision decide(InspectReturn command, Facts facts, Draft draft) {
        return Returns.on(
                command.returnId(),
                ReturnState.Trigger.COMPLETE,
                facts,
                draft,
                (file, open) -> inspect(command, file, open));
    }

    private static Decision inspect(InspectReturn command, OrderFile file, Return open) {
        if (open.state() != ReturnState.RECEIVED) {
            return Decision.declined(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    open.id().value(),
                    "the goods of " + open.id() + " have not arrived yet"));
        }
        Map<Integer, Integer> received = Refunds.received(open);
        List<Inspected> inspected = command.inspected().isEmpty() ? restockEverything(received) : command.inspected();
        List<Refusal> refusals = refusals(received, inspected);
        Lots lots = new Lots(file.facts(), file.draft());
        LotsInspected back = new LotsInspected(file, lots, open);
        if (refusals.isEmpty()) {
            refusals.addAll(back.refusals(inspected));
        }
        if (refusals.isEmpty()) {
            refusals.addAll(new StillQuarantined(file, lots, open).refusals(inspected));
        }
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        NodeId node = open.node().get(0);
        // What goes back is of what stays last; units of any lot are of those that nobody names.
        inspected.stream()
                .sorted(Comparator.comparing((Inspected each) -> each.disposition() == Disposition.REJECT)
                        .thenComparing(each -> each.lot().isEmpty()))
                .forEach(each -> back.take(each)
                        .forEach(part -> dispose(file, node, each, part, back.toldToGoBack(each, part), lots, open)));
        lots.save();
        Refunds.complete(file, open, inspected);
        file.save();
        return file.draft().accept(command.returnId());
    }

    private static List<Refusal> refusals(Map<Integer, Integer> received, List<Inspected> inspected) {
        Map<Integer, Long> left = new TreeMap<>();
        received.forEach((line, units) -> left.put(line, (long) units));
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < inspected.size(); i++) {
            Inspected each = inspected.get(i);
            if (left.merge(each.line(), (long) -each.units(), Long::sum) < 0) {
                String text = "%d units of line %d were received; fewer are left to inspect than %d"
                        .formatted(received.getOrDefault(each.line(), 0), each.line(), each.units());
                refusals.add(new Refusal(Refusal.Code.TOO_MANY_UNITS, "inspected[" + i + "].units", text));
            }
        }
        left.forEach((line, units) -> {
            if (units > 0) {
                String text =
                        "%d units of line %d were received and not inspected: each unit once".formatted(units, line);
                refusals.add(new Refusal(Refusal.Code.TOO_MANY_UNITS, "inspected", text));
            }
        });
        return refusals;
    }

    private static void dispose(
            OrderFile file, NodeId node, Inspected each, LotsGiven.Part part, int again, Lots lots, Return open) {
        if (each.disposition() == Disposition.QUARANTINE) {
            return;
        }
        Sku sku = file.order().line(each.line()).orElseThrow().sku();
        boolean restock = each.disposition() == Disposition.RESTOCK;
        if (restock) {
            int units = Math.toIntExact(part.units());
            StockClaims.tell(file, StockRequest.Type.RETURN, node, new LineUnits(each.line(), units));
        }
        long onHand = restock ? part.units() : 0;
        lots.find(sku, part.lot())
                .ifPresent(lot -> lots.change(
                        lot,
                        before -> before.moved(Position.usual(sku, node), onHand, -part.units())
                                .shipped(again)));
        StockMovement.Type type = restock ? StockMovement.Type.RETURN : StockMovement.Type.SCRAP;
        move(file, Position.usual(sku, node), each, part.lot(), type, onHand, part.units() - again, open);
        move(file, Position.usual(sku, node), each, part.lot(), StockMovement.Type.SHIP, 0, again, open);
    }

    private static void move(
            OrderFile file,
            Position at,
            Inspected each,
            String lot,
            StockMovement.Type type,
            long onHand,
            long units,
            Return open) {
        if (units > 0) {
            file.draft()
                    .move(new StockMovement(
                            type,
                            at.sku(),
                            at.node(),
                            at.pool(),
                            lot,
                            onHand,
                            0,
                            -units,
                            OrderLine.reference(file.order().id(), each.line()),
                            open.id() + " " + each.disposition()));
        }
    }

    private static List<Inspected> restockEverything(Map<Integer, Integer> received) {
        return received.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> new Inspected(e.getKey(), Disposition.RESTOCK, e.getValue()))
                .toList();
    }
}
