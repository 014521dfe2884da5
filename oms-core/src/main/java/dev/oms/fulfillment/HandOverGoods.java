package dev.oms.fulfillment;

import dev.oms.common.ShipmentId;
import dev.oms.common.validation.ChildIdText;

/** The customer has come for every package that is ready: they leave and are delivered at once, without a carrier. */
public record HandOverGoods(@ChildIdText(letter = 'F') String fulfillmentId) implements FulfillmentCommand<ShipmentId> {

    @Override
    public ShipmentId result(String subject) {
        return ShipmentId.parse(subject);
    }
}
