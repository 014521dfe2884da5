package dev.oms.pricing;

import dev.oms.command.Command;
import dev.oms.common.validation.IdText;

/** Makes all codes of a batch count no more, however many they are. */
public record CloseCouponBatch(@IdText String batch) implements Command<String> {

    /** The id of the batch. */
    @Override
    public String result(String subject) {
        return subject;
    }
}
