package dev.oms.order;

import java.util.List;

/** Units that waited got their stock. */
public record BackorderFilled(List<UnitMove> moves) implements UnitsEvent {
    public BackorderFilled {
        moves = List.copyOf(moves);
    }
}
