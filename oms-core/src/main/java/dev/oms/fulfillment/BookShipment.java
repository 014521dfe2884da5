package dev.oms.fulfillment;

import dev.oms.command.Command;
import dev.oms.common.Personal;
import dev.oms.common.ShipmentId;
import dev.oms.common.validation.ChildIdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Somebody writes down who carries a shipment, or corrects it: where the carrier port has given up, its parked booking is
 * settled by this.
 *
 * @param tracking one number for each package in their order, or none
 */
public record BookShipment(
        @ChildIdText(letter = 'S') String shipmentId,

        @NotBlank(message = "must name who carries it") @PlainText(max = 100)
        String carrier,

        @Personal @Size(max = 1000, message = "must name at most {max} numbers")
        List<@PlainText(max = 100) String> tracking)
        implements Command<ShipmentId> {
    public BookShipment {
        tracking = List.copyOf(tracking);
    }

    @Override
    public ShipmentId result(String subject) {
        return ShipmentId.parse(subject);
    }
}
