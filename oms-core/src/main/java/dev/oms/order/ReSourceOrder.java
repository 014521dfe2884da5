package dev.oms.order;

import dev.oms.common.Masked;
import dev.oms.common.OrderId;
import dev.oms.common.Personal;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.NotBlank;

/**
 * Sets what is allocated and not given to a node yet aside elsewhere, where all of it can be had better than it is now, such
 * as after stock came in. The plan says what is gained; where nothing is, it is refused.
 */
public record ReSourceOrder(
        @IdText String orderId,

        @Personal @NotBlank(message = "must say why") @PlainText(max = 200)
        String reason) implements OrderCommand<OrderId> {

    @Override
    public OrderId result(String subject) {
        return new OrderId(subject);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
