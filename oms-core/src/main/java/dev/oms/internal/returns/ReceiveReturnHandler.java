package dev.oms.internal.returns;

import dev.oms.command.Refusal;
import dev.oms.command.StockMovement;
import dev.oms.common.CustomerId;
import dev.oms.common.NodeId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.order.NamedUnits;
import dev.oms.inventory.Node;
import dev.oms.order.LineLot;
import dev.oms.order.LineUnits;
import dev.oms.order.OrderLine;
import dev.oms.port.Facts;
import dev.oms.returns.ReceiveReturn;
import dev.oms.returns.Return;
import dev.oms.returns.ReturnLine;
import dev.oms.returns.ReturnReceived;
import dev.oms.returns.ReturnState;
import dev.oms.returns.ReturnedLot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes goods in that come back; they are quarantined until somebody has looked at them. */
public final class ReceiveReturnHandler implements CommandHandler<ReceiveReturn, Facts> {

    @Override
    public Class<ReceiveReturn> type() {
        return ReceiveReturn.class;
    }

    @Override
    public Facts read(ReceiveReturn command, Reader reader) {
        return Returns.readWithLots(
                command.returnId(),
                Returns.reads(command.returnId()).with(Node.key(new NodeId(command.node()))),
                command.lots().stream().map(ReturnedLot::lineLot).toList(),
                reader);
    }

    @Override
    public Optional<CustomerId> customer(ReceiveReturn command, Facts facts) {
        return Returns.customer(facts, command.returnId());
    }

    @Override
    public Decision decide(ReceiveReturn command, Facts facts, Draft draft) {
        NodeId node = new NodeId(command.node());
        if (facts.find(Node.key(node), Node.class).isEmpty()) {
            return Decision.notFound("node", command.node());
        }
        return Returns.on(
                command.returnId(),
                ReturnState.Trigger.RECEIVE,
                facts,
                draft,
                (file, open) -> receive(command, file, open, node));
    }

    private static Decision receive(ReceiveReturn command, OrderFile file, Return open, NodeId node) {
        List<LineUnits> units = command.units().isEmpty() ? everything(open) : command.units();
        List<Refusal> refusals = NamedUnits.of(units, "units")
                .beyond(line -> agreed(open, line), "were agreed to come back with " + open.id());
        boolean here = !file.draft().settings().external().keep(node);
        LotsComingBack lots = new LotsComingBack(file, node, units, command.lots());
        if (refusals.isEmpty()) {
            refusals.addAll(here ? lots.refusals() : notOut(command.lots(), file));
        }
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        Set<Integer> toldApart = here ? lots.takeIn(open) : Set.of();
        units.stream()
                .filter(each -> !toldApart.contains(each.line()))
                .forEach(each -> quarantine(file, node, each, open));
        List<LineLot> back = command.lots().stream().map(ReturnedLot::lineLot).toList();
        file.apply(new ReturnReceived(open.id(), node, units, back));
        file.save();
        return file.draft().accept(command.returnId());
    }

    /** Where somebody else keeps the stock, lots are not told apart; those that are named have to be with the customer. */
    private static List<Refusal> notOut(List<ReturnedLot> named, OrderFile file) {
        LotsBack back = new LotsBack(file.shipments(), file.returns());
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            ReturnedLot each = named.get(i);
            int known = back.out(each.line(), each.lot());
            if (back.back(each.lineLot()) > 0) {
                String text = "%d units of %s left with line %d and are not back, not %d"
                        .formatted(known, each.lot(), each.line(), each.units());
                refusals.add(new Refusal(Refusal.Code.WRONG_STATE, "lots[" + i + "].lot", text));
            }
        }
        return refusals;
    }

    private static int agreed(Return open, int line) {
        return open.line(line)
                .filter(ReturnLine::goods)
                .map(ReturnLine::requested)
                .orElse(0);
    }

    private static void quarantine(OrderFile file, NodeId node, LineUnits each, Return open) {
        OrderLine line = file.order().line(each.line()).orElseThrow();
        StockMovement.Type type = StockMovement.Type.QUARANTINE;
        String reference = OrderLine.reference(file.order().id(), each.line());
        file.draft()
                .move(new StockMovement(
                        type,
                        line.sku(),
                        node,
                        0,
                        0,
                        each.units(),
                        reference,
                        open.id().value()));
    }

    private static List<LineUnits> everything(Return open) {
        return open.lines().stream()
                .filter(ReturnLine::goods)
                .map(line -> new LineUnits(line.line(), line.requested()))
                .toList();
    }
}
