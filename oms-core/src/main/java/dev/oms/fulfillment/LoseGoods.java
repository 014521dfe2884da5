package dev.oms.fulfillment;

import dev.oms.command.Command;
import dev.oms.common.Masked;
import dev.oms.common.Personal;
import dev.oms.common.ShipmentId;
import dev.oms.common.validation.ChildIdText;
import dev.oms.common.validation.PlainText;
import dev.oms.order.LineLot;
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
 * @param lots serial numbers of units that were lost, so that they can be found again; they are named where not all of a line
 *     were that are on their way
 */
public record LoseGoods(
        @ChildIdText(letter = 'S') String shipmentId,

        @Size(max = 10_000, message = "must name at most {max} lines")
        List<@Valid LineUnits> units,

        @Size(max = 10_000, message = "must name at most {max} serial numbers")
        List<@Valid LineLot> lots,

        @Personal @NotBlank(message = "must say why") @PlainText(max = 200)
        String reason)
        implements Command<ShipmentId> {
    public LoseGoods {
        units = List.copyOf(units);
        lots = List.copyOf(lots);
    }

    /** Of units without serial numbers, or of all of a line that are on their way. */
    public LoseGoods(String shipmentId, List<LineUnits> units, String reason) {
        this(shipmentId, units, List.of(), reason);
    }

    /** The same, with these serial numbers. */
    public LoseGoods of(LineLot... named) {
        return new LoseGoods(shipmentId, units, List.of(named), reason);
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
