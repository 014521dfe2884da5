package dev.oms.fulfillment;

import dev.oms.common.FulfillmentId;
import dev.oms.common.validation.ChildIdText;
import jakarta.validation.constraints.Positive;

/**
 * Cancels what nobody came for, unless more was packed since.
 *
 * @param packages how many packages there were when the time began to run
 */
public record ExpirePickup(
        @ChildIdText(letter = 'F') String fulfillmentId,

        @Positive(message = "must be positive") int packages) implements FulfillmentCommand<FulfillmentId> {

    @Override
    public FulfillmentId result(String subject) {
        return FulfillmentId.parse(subject);
    }
}
