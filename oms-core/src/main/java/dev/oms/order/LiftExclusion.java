package dev.oms.order;

import dev.oms.common.Masked;
import dev.oms.common.OrderId;
import dev.oms.common.Personal;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;

/** Allows a node that has failed a line to be chosen for it again, and has what is open or waits of it tried at once. */
public record LiftExclusion(
        @IdText String orderId,

        @Positive(message = "must be a line number from 1") int line,

        @IdText String node,

        @Personal @NotBlank(message = "must say why") @PlainText(max = 200)
        String reason)
        implements OrderCommand<OrderId> {

    @Override
    public OrderId result(String subject) {
        return new OrderId(subject);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
