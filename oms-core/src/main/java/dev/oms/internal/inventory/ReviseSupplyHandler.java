package dev.oms.internal.inventory;

import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.ReviseSupply;
import dev.oms.inventory.Supply;
import dev.oms.inventory.SupplyRevised;
import dev.oms.port.Facts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Takes note of another date or quantity. */
public final class ReviseSupplyHandler implements CommandHandler<ReviseSupply, Facts> {

    @Override
    public Class<ReviseSupply> type() {
        return ReviseSupply.class;
    }

    @Override
    public Facts read(ReviseSupply command, Reader reader) {
        return reader.read(Supplies.reads(command.supply()));
    }

    @Override
    public Optional<CustomerId> customer(ReviseSupply command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(ReviseSupply command, Facts facts, Draft draft) {
        Optional<Refusal> notADate = Supplies.notADate(command.due(), "due");
        return notADate.isPresent()
                ? Decision.declined(notADate.get())
                : Supplies.onOpen(command.supply(), facts, supply -> revise(command, supply, draft));
    }

    private static Decision revise(ReviseSupply command, Versioned<Supply> before, Draft draft) {
        Supply known = before.entity();
        if (command.units() < known.received()) {
            return Decision.declined(new Refusal(
                    Refusal.Code.TOO_MANY_UNITS,
                    "units",
                    "%d units of %s came in already, it cannot have %d; correct the stock by a count"
                            .formatted(known.received(), known.id(), command.units())));
        }
        Instant due = command.due().truncatedTo(ChronoUnit.MICROS);
        if (command.units() == known.units() && due.equals(known.due())) {
            return draft.accept(command.supply());
        }
        String cause = known.id()
                + (due.equals(known.due()) ? "" : " is due %s instead of %s".formatted(due, known.due()))
                + (command.units() == known.units()
                        ? ""
                        : " has %d units instead of %d".formatted(command.units(), known.units()))
                + ": " + command.reason();
        Outlooks.reviewLater(known.sku(), cause, draft);
        return Supplies.record(before, new SupplyRevised(known.id(), command.units(), due, command.reason()), draft);
    }
}
