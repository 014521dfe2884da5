package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * An owner of stock is given what they are owed for units that have left; how much that is, the host knows.
 *
 * @param owed ids of {@link OwedUnits}
 * @param reference what the settlement is known by: an invoice, a credit note
 */
public record SettleOwed(
        @IdText String owner,

        @Size(min = 1, max = 1_000, message = "must name {min} to {max}")
        List<@NotBlank(message = "is missing") @PlainText(max = 150) String> owed,

        @NotBlank(message = "must say with what") @PlainText(max = 100)
        String reference)
        implements Command<String> {
    public SettleOwed {
        owed = List.copyOf(owed);
    }

    @Override
    public String result(String subject) {
        return subject;
    }
}
