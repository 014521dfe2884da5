package dev.oms.internal.returns;

import dev.oms.common.CustomerId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.port.Facts;
import dev.oms.returns.CancelReturn;
import dev.oms.returns.ReturnCancelled;
import dev.oms.returns.ReturnState;
import java.util.Optional;

/** Gives up a return. */
public final class CancelReturnHandler implements CommandHandler<CancelReturn, Facts> {

    @Override
    public Class<CancelReturn> type() {
        return CancelReturn.class;
    }

    @Override
    public Facts read(CancelReturn command, Reader reader) {
        return reader.read(Returns.reads(command.returnId()));
    }

    @Override
    public Optional<CustomerId> customer(CancelReturn command, Facts facts) {
        return Returns.customer(facts, command.returnId());
    }

    @Override
    public Decision decide(CancelReturn command, Facts facts, Draft draft) {
        return Returns.on(command.returnId(), ReturnState.Trigger.CANCEL, facts, draft, (file, open) -> {
            file.apply(new ReturnCancelled(open.id(), command.reason()));
            file.save();
            return draft.accept(command.returnId());
        });
    }
}
