package dev.oms.internal.returns;

import dev.oms.command.Refusal;
import dev.oms.command.StockMovement;
import dev.oms.common.CustomerId;
import dev.oms.common.NodeId;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.common.StockPool;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.Lots;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.order.NamedUnits;
import dev.oms.inventory.Lot;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
                command.lots(),
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
        refusals.addAll(
                new LotsBack(file.shipments(), file.returns()).refusals(units, command.lots(), known(file, node)));
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        List<Refusal> elsewhere = known(file, node) ? notAway(command.lots(), file) : List.of();
        if (!elsewhere.isEmpty()) {
            return Decision.declined(elsewhere);
        }
        file.apply(new ReturnReceived(open.id(), node, units, command.lots()));
        takeIn(command, file, node, units, open);
        file.save();
        return file.draft().accept(command.returnId());
    }

    /** Lots of nodes whose stock somebody else keeps are not told apart here. */
    private static boolean known(OrderFile file, NodeId node) {
        return !file.draft().settings().external().keep(node);
    }

    /** A unit that was given up on its way, or has turned up since, is not with the customer any more. */
    private static List<Refusal> notAway(List<LineLot> named, OrderFile file) {
        Lots lots = new Lots(file.facts(), file.draft());
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            LineLot each = named.get(i);
            Lot lot = lots.find(file.order().line(each.line()).orElseThrow().sku(), each.lot())
                    .orElseThrow();
            if (each.units() > lot.shipped() - lot.lost()) {
                String text = "%s is with no customer%s"
                        .formatted(each.lot(), lot.lost() > 0 ? ": its unit was lost; if it is here, find it" : "");
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

    private static void takeIn(ReceiveReturn command, OrderFile file, NodeId node, List<LineUnits> units, Return open) {
        boolean known = known(file, node);
        Set<Integer> toldApart =
                known ? command.lots().stream().map(LineLot::line).collect(Collectors.toSet()) : Set.of();
        units.stream()
                .filter(each -> !toldApart.contains(each.line()))
                .forEach(each -> quarantine(file, node, each.line(), "", each.units(), open));
        Lots lots = new Lots(file.facts(), file.draft());
        for (LineLot each : known ? command.lots() : List.<LineLot>of()) {
            Sku sku = quarantine(file, node, each.line(), each.lot(), each.units(), open);
            lots.change(
                    lots.find(sku, each.lot()).orElseThrow(),
                    lot -> lot.moved(Position.usual(sku, node), 0, each.units()).shipped(-each.units()));
        }
        lots.save();
    }

    private static Sku quarantine(OrderFile file, NodeId node, int number, String lot, int units, Return open) {
        OrderLine line = file.order().line(number).orElseThrow();
        String reference = OrderLine.reference(file.order().id(), number);
        file.draft()
                .move(new StockMovement(
                        StockMovement.Type.QUARANTINE,
                        line.sku(),
                        node,
                        StockPool.USUAL,
                        lot,
                        0,
                        0,
                        units,
                        reference,
                        open.id().value()));
        return line.sku();
    }

    private static List<LineUnits> everything(Return open) {
        return open.lines().stream()
                .filter(ReturnLine::goods)
                .map(line -> new LineUnits(line.line(), line.requested()))
                .toList();
    }
}
