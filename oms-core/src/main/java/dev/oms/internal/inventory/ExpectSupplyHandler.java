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
import dev.oms.internal.file.Lots;
import dev.oms.inventory.ExpectSupply;
import dev.oms.inventory.Node;
import dev.oms.inventory.Outlook;
import dev.oms.inventory.Supply;
import dev.oms.port.Facts;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes note of units that are on their way. */
public final class ExpectSupplyHandler implements CommandHandler<ExpectSupply, ExpectSupplyHandler.Known> {

    /** What was read, and the units that wait. */
    record Known(Facts facts, long waiting) {}

    @Override
    public Class<ExpectSupply> type() {
        return ExpectSupply.class;
    }

    @Override
    public Known read(ExpectSupply command, Reader reader) {
        Sku sku = new Sku(command.sku());
        Facts facts = reader.read(Supplies.reads(command.supply())
                .with(Product.key(sku))
                .with(Outlook.key(sku))
                .with(Node.key(new NodeId(command.node()))));
        boolean planned = Outlooks.isPlanned(sku, facts);
        return new Known(facts, planned ? 0 : Outlooks.units(Outlooks.queue(sku, reader)));
    }

    @Override
    public Optional<CustomerId> customer(ExpectSupply command, Known known) {
        return Optional.empty();
    }

    @Override
    public Decision decide(ExpectSupply command, Known known, Draft draft) {
        Facts facts = known.facts();
        List<Refusal> refusals = refusals(command, facts);
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        Supply supply = supply(command, facts);
        Optional<Supply> earlier = facts.find(supply.key(), Supply.class).map(Versioned::entity);
        if (earlier.isPresent()) {
            return earlier.get().equals(supply) ? draft.accept(command.supply()) : taken(earlier.get());
        }
        Supplies.expect(supply, known.waiting(), facts, draft);
        return draft.accept(command.supply());
    }

    private static Supply supply(ExpectSupply command, Facts facts) {
        return new Supply(
                new SupplyId(command.supply()),
                new Sku(command.sku()),
                new NodeId(command.node()),
                command.source(),
                command.reference(),
                command.units(),
                0,
                command.due().truncatedTo(ChronoUnit.MICROS),
                false,
                Supply.Stage.ORDERED,
                Lots.tracking(new Sku(command.sku()), facts).isPresent());
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
        NamedGoods.notGoods(facts, new Sku(command.sku()), "sku").ifPresent(refusals::add);
        if (facts.find(Node.key(new NodeId(command.node())), Node.class).isEmpty()) {
            refusals.add(new Refusal(Refusal.Code.NOT_FOUND, "node", "there is no node " + command.node()));
        }
        Supplies.notADate(command.due(), "due").ifPresent(refusals::add);
        return refusals;
    }
}
