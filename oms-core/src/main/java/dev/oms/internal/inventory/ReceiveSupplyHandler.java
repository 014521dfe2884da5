package dev.oms.internal.inventory;

import dev.oms.catalog.Product;
import dev.oms.command.Refusal;
import dev.oms.command.StockMovement;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.Position;
import dev.oms.common.StockPool;
import dev.oms.common.SupplyId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.Lots;
import dev.oms.inventory.LotItem;
import dev.oms.inventory.ReceiveSupply;
import dev.oms.inventory.StockItem;
import dev.oms.inventory.Supply;
import dev.oms.inventory.SupplyReceived;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns expected units into stock. */
public final class ReceiveSupplyHandler implements CommandHandler<ReceiveSupply, Facts> {

    @Override
    public Class<ReceiveSupply> type() {
        return ReceiveSupply.class;
    }

    @Override
    public Facts read(ReceiveSupply command, Reader reader) {
        Facts facts = reader.read(Supplies.reads(command.supply()));
        return facts.find(Supply.key(new SupplyId(command.supply())), Supply.class)
                .map(Versioned::entity)
                .filter(Supply::tracked)
                .map(supply -> facts.and(reader.read(
                        ReadSet.NOTHING.withAll(NamedLots.keys(command.lots())).with(Product.key(supply.sku())))))
                .orElse(facts);
    }

    @Override
    public Optional<CustomerId> customer(ReceiveSupply command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(ReceiveSupply command, Facts facts, Draft draft) {
        return Supplies.onOpen(command.supply(), facts, supply -> receive(command, supply, facts, draft));
    }

    private static Decision receive(ReceiveSupply command, Versioned<Supply> before, Facts facts, Draft draft) {
        Supply known = before.entity();
        Lots lots = new Lots(facts, draft);
        List<Refusal> refusals = new ArrayList<>();
        KeptElsewhere.refusal(draft, known.node(), "supply").ifPresent(refusals::add);
        if (refusals.isEmpty()) {
            refusals.addAll(lotRefusals(command, known, facts, lots));
        }
        if (command.units() > known.open()) {
            refusals.add(new Refusal(
                    Refusal.Code.TOO_MANY_UNITS,
                    "units",
                    "%d units of %s are to come, not %d; revise it to %d first"
                            .formatted(known.open(), known.id(), command.units(), known.received() + command.units())));
        }
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        if (command.lots().isEmpty()) {
            receive(known, "", command.units(), draft);
        }
        for (LotItem each : command.lots()) {
            receive(known, each.lot(), each.units(), draft);
            lots.move(each, Position.usual(known.sku(), known.node()), each.units(), 0);
        }
        lots.save();
        return Supplies.record(before, new SupplyReceived(known.id(), command.units(), command.lots()), draft);
    }

    private static List<Refusal> lotRefusals(ReceiveSupply command, Supply known, Facts facts, Lots lots) {
        NamedGoods goods = new NamedGoods(List.of(new StockItem(known.sku().value(), command.units())), "items");
        NamedLots named = new NamedLots(command.lots(), goods, facts, sku -> "units");
        List<Refusal> refusals = named.notOfTheItems();
        return refusals.isEmpty() ? named.cannotComeIn(lots) : refusals;
    }

    private static void receive(Supply known, String lot, long units, Draft draft) {
        StockMovement.Type type = StockMovement.Type.RECEIVE;
        String reason = known.id().value();
        draft.move(new StockMovement(type, known.sku(), known.node(), StockPool.USUAL, lot, units, 0, 0, "", reason));
    }
}
