package dev.oms.internal.inventory;

import dev.oms.command.Refusal;
import dev.oms.common.NodeId;
import dev.oms.internal.engine.Draft;
import java.util.Optional;

/** What is not for us to change. */
public final class KeptElsewhere {
    private KeptElsewhere() {}

    /** The reason why stock at a node cannot be changed here. */
    public static Optional<Refusal> refusal(Draft draft, NodeId node, String path) {
        return draft.settings().external().keep(node)
                ? Optional.of(new Refusal(
                        Refusal.Code.WRONG_STATE,
                        path,
                        "the stock of %s is kept elsewhere: its keeper says what there is".formatted(node)))
                : Optional.empty();
    }
}
