package dev.oms.returns;

import dev.oms.common.ReturnId;
import dev.oms.common.validation.ChildIdText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Decides what becomes of the goods of a return, and pays back what was agreed for the units accepted.
 *
 * @param inspected every received unit, each once; empty to restock everything
 */
public record InspectReturn(
        @ChildIdText(letter = 'R') String returnId,

        @Size(max = 10_000, message = "must have at most {max} entries")
        List<@Valid Inspected> inspected)
        implements ReturnCommand {
    public InspectReturn {
        inspected = List.copyOf(inspected);
    }

    @Override
    public ReturnId result(String subject) {
        return ReturnId.parse(subject);
    }
}
