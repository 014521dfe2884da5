package dev.oms.fulfillment;

import dev.oms.command.Command;
import dev.oms.common.Masked;
import dev.oms.common.Personal;
import dev.oms.common.ShipmentId;
import dev.oms.common.validation.ChildIdText;
import dev.oms.common.validation.PlainText;
import dev.oms.order.LineUnits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Units of a shipment will not arrive: they are open again, sourced anew, and sent again without being charged again. Who
 * wants their money back instead is paid by a return.
 *
 * @param units what was lost; none means everything that has not arrived
 */
public record LoseGoods(
        @ChildIdText(letter = 'S') String shipmentId,

        @Size(max = 10_000, message = "must name at most {max} lines")
        List<@Valid LineUnits> units,

        @Personal @NotBlank(message = "must say why") @PlainText(max = 200)
        String reason)
        implements Command<ShipmentId> {
    public LoseGoods {
        units = List.copyOf(units);
    }

    @Override
    public ShipmentId result(String subject) {
        return ShipmentId.parse(subject);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
