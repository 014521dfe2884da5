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
 */
public record ReceiveReturn(
        @ChildIdText(letter = 'R') String returnId,
        @IdText String node,

        @Size(max = 10_000, message = "must name at most {max} lines")
        List<@Valid LineUnits> units)
        implements ReturnCommand {
    public ReceiveReturn {
        units = List.copyOf(units);
    }

    @Override
    public ReturnId result(String subject) {
        return ReturnId.parse(subject);
    }
}
