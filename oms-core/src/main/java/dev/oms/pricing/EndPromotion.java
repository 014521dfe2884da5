package dev.oms.pricing;

import dev.oms.command.Command;
import dev.oms.common.validation.IdText;

/** Ends a stored promotion; orders that have used it keep what they got, and give back what they hold of its limits. */
public record EndPromotion(@IdText String promotion) implements Command<String> {

    /** The id of the promotion. */
    @Override
    public String result(String subject) {
        return subject;
    }
}
