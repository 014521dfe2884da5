package dev.oms.fulfillment;

import dev.oms.common.FulfillmentId;
import dev.oms.common.validation.ChildIdText;

/**
 * Makes one piece of work of two of the same order and node that have not begun.
 *
 * @param other whose units go over; it is left without any
 */
public record MergeWork(
        @ChildIdText(letter = 'F') String fulfillmentId,

        @ChildIdText(letter = 'F') String other) implements FulfillmentCommand<FulfillmentId> {

    @Override
    public FulfillmentId result(String subject) {
        return FulfillmentId.parse(subject);
    }
}
