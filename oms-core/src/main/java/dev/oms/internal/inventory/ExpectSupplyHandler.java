package dev.oms.internal.inventory;

import dev.oms.catalog.Product;
import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.common.SupplyId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.ExpectSupply;
import dev.oms.inventory.Node;
import dev.oms.inventory.Supply;
import dev.oms.inventory.SupplyExpected;
import dev.oms.port.Facts;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes note of units that are on their way. */
public final class ExpectSupplyHandler implements CommandHandler<ExpectSupply, Facts> {

    @Override
    public Class<ExpectSupply> type() {
        return ExpectSupply.class;
    }

    @Override
    public Facts read(ExpectSupply command, Reader reader) {
        return reader.read(Supplies.reads(command.supply())
                .with(Product.key(new Sku(command.sku())))
                .with(Node.key(new NodeId(command.node()))));
    }

    @Override
    public Optional<CustomerId> customer(ExpectSupply command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(ExpectSupply command, Facts facts, Draft draft) {
        List<Refusal> refusals = refusals(command, facts);
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        Supply supply = supply(command);
        Optional<Supply> known = facts.find(supply.key(), Supply.class).map(Versioned::entity);
        if (known.isPresent()) {
            return known.get().equals(supply) ? draft.accept(command.supply()) : taken(known.get());
        }
        draft.insert(supply);
        draft.event(supply.key(), supply.id().value(), 1, new SupplyExpected(supply));
        return draft.accept(command.supply());
    }

    private static Supply supply(ExpectSupply command) {
        return new Supply(
                new SupplyId(command.supply()),
                new Sku(command.sku()),
                new NodeId(command.node()),
                command.source(),
                command.reference(),
                command.units(),
                0,
                command.due().truncatedTo(ChronoUnit.MICROS),
                false);
    }

    private static Decision taken(Supply known) {
        return Decision.declined(new Refusal(
                Refusal.Code.ALREADY_EXISTS,
                "supply",
                "%s is %d of %s at %s, due %s, %d of them received; revise it instead"
                        .formatted(
                                known.id(), known.units(), known.sku(), known.node(), known.due(), known.received())));
    }

    private static List<Refusal> refusals(ExpectSupply command, Facts facts) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<Product> product =
                facts.find(Product.key(new Sku(command.sku())), Product.class).map(Versioned::entity);
        if (product.isEmpty()) {
            refusals.add(new Refusal(Refusal.Code.NOT_FOUND, "sku", "there is no product " + command.sku()));
        } else if (product.get().type() != Product.Type.GOODS) {
            refusals.add(new Refusal(Refusal.Code.WRONG_STATE, "sku", command.sku() + " is a charge and has no stock"));
        }
        if (facts.find(Node.key(new NodeId(command.node())), Node.class).isEmpty()) {
            refusals.add(new Refusal(Refusal.Code.NOT_FOUND, "node", "there is no node " + command.node()));
        }
        Supplies.notADate(command.due()).ifPresent(refusals::add);
        return refusals;
    }
}
