package dev.oms.returns;

import dev.oms.common.ReturnId;
import dev.oms.common.validation.ChildIdText;
import dev.oms.common.validation.IdText;
import dev.oms.order.LineUnits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Goods of a return arrived at a node. They are quarantined until they are inspected.
 *
 * @param units what arrived; empty for everything that was agreed
 * @param lots of each unit that is told apart, or its serial number; also of what left from where somebody else keeps the stock,
 *     so that nobody here knew of which lot it was
 */
public record ReceiveReturn(
        @ChildIdText(letter = 'R') String returnId,
        @IdText String node,

        @Size(max = 10_000, message = "must name at most {max} lines")
        List<@Valid LineUnits> units,

        @Size(max = 10_000, message = "must name at most {max} lots")
        List<@Valid ReturnedLot> lots)
        implements ReturnCommand {
    public ReceiveReturn {
        units = List.copyOf(units);
        lots = List.copyOf(lots);
    }

    /** Of what is not told apart. */
    public ReceiveReturn(String returnId, String node, List<LineUnits> units) {
        this(returnId, node, units, List.of());
    }

    /** The same, of these lots. */
    public ReceiveReturn of(ReturnedLot... some) {
        return new ReceiveReturn(returnId, node, units, List.of(some));
    }

    @Override
    public ReturnId result(String subject) {
        return ReturnId.parse(subject);
    }
}
