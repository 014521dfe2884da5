package dev.oms.internal.inventory;

import dev.oms.catalog.Product;
import dev.oms.command.Refusal;
import dev.oms.command.StockMovement;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.SupplyId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.ReceiveSupply;
import dev.oms.inventory.Supply;
import dev.oms.inventory.SupplyReceived;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
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
                .map(found -> facts.and(reader.read(
                        ReadSet.NOTHING.with(Product.key(found.entity().sku())))))
                .orElse(facts);
    }

    @Override
    public Optional<CustomerId> customer(ReceiveSupply command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(ReceiveSupply command, Facts facts, Draft draft) {
        return Supplies.onOpen(command.supply(), facts, supply -> receive(command.units(), supply, facts, draft));
    }

    private static Decision receive(long units, Versioned<Supply> before, Facts facts, Draft draft) {
        Supply known = before.entity();
        Optional<Refusal> elsewhere = KeptElsewhere.refusal(draft, known.node(), "supply");
        if (elsewhere.isPresent()) {
            return Decision.declined(elsewhere.get());
        }
        Optional<Refusal> tracked = NamedLots.cannotSay(
                facts, known.sku(), "supply", "cancel what is to come and receive it with its lots by ReceiveStock");
        if (tracked.isPresent()) {
            return Decision.declined(tracked.get());
        }
        if (units > known.open()) {
            return Decision.declined(new Refusal(
                    Refusal.Code.TOO_MANY_UNITS,
                    "units",
                    "%d units of %s are to come, not %d; revise it to %d first"
                            .formatted(known.open(), known.id(), units, known.received() + units)));
        }
        draft.move(new StockMovement(
                StockMovement.Type.RECEIVE,
                known.sku(),
                known.node(),
                units,
                0,
                0,
                "",
                known.id().value()));
        return Supplies.record(before, new SupplyReceived(known.id(), units), draft);
    }
}
