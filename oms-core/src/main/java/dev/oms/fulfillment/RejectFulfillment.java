package dev.oms.fulfillment;

import dev.oms.common.FulfillmentId;
import dev.oms.common.Masked;
import dev.oms.common.Personal;
import dev.oms.common.validation.ChildIdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.NotBlank;

/** A node cannot do the work: whatever of it has not shipped is open again and sourced anew without this node. */
public record RejectFulfillment(
        @ChildIdText(letter = 'F') String fulfillmentId,

        @Personal @NotBlank(message = "must say why") @PlainText(max = 200)
        String reason)
        implements FulfillmentCommand<FulfillmentId> {

    @Override
    public FulfillmentId result(String subject) {
        return FulfillmentId.parse(subject);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
