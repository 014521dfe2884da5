package dev.oms.pricing;

import dev.oms.command.Command;
import dev.oms.command.Refusal;
import dev.oms.common.Money;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * Stores a promotion, or the next version of one; what has been used of it goes on counting.
 *
 * @param name for people
 * @param group of promotions of which one applies; empty for none
 * @param conditions that must all hold
 * @param cap the most that it takes off an order, none or one
 * @param uses by all orders together; 0 for no limit
 * @param usesPerCustomer by the orders of one customer; 0 for no limit
 * @param budget that all discounts together may take, none or one
 */
public record PublishPromotion(
        @IdText String id,
        @PlainText(max = 200) String name,
        int priority,
        boolean exclusive,
        @PlainText(max = 100) String group,
        @NotNull(message = "is missing") Instant from,
        @NotNull(message = "is missing") Instant until,

        @Size(max = 50, message = "must have at most {max} conditions")
        List<@Valid Condition> conditions,

        @NotNull(message = "is missing") @Valid PromotionAction action,

        @Size(max = 1, message = "takes at most one") List<Money> cap,

        @Min(value = 0, message = "must be at least {value}")
        long uses,

        @Min(value = 0, message = "must be at least {value}")
        long usesPerCustomer,

        @Size(max = 1, message = "takes at most one") List<Money> budget)
        implements Command<String> {
    public PublishPromotion {
        conditions = List.copyOf(conditions);
        cap = List.copyOf(cap);
        budget = List.copyOf(budget);
    }

    /** What a promotion says; its version is not looked at. */
    public static PublishPromotion of(Promotion promotion) {
        UsageLimit limit = promotion.limit();
        return new PublishPromotion(
                promotion.id(),
                promotion.name(),
                promotion.priority(),
                promotion.exclusive(),
                promotion.group(),
                promotion.validity().from(),
                promotion.validity().until(),
                promotion.conditions(),
                promotion.action(),
                promotion.cap(),
                limit.uses() == Long.MAX_VALUE ? 0 : limit.uses(),
                limit.isByCustomer() ? limit.usesPerCustomer() : 0,
                limit.budget());
    }

    /** What stands in the way of its being a promotion, whatever else there is. */
    public List<Refusal> refusals() {
        return PromotionCheck.refusals(this);
    }

    /** The promotion, where nothing stands in the way. */
    public Promotion toPromotion(int version) {
        return new Promotion(
                id,
                name,
                priority,
                exclusive,
                group,
                new Validity(from, until),
                conditions,
                action,
                cap,
                new UsageLimit(
                        uses == 0 ? Long.MAX_VALUE : uses,
                        usesPerCustomer == 0 ? Long.MAX_VALUE : usesPerCustomer,
                        budget),
                version);
    }

    /** Whether a promotion is like that already. */
    public boolean changesNothing(Promotion before) {
        return toPromotion(before.version()).equals(before);
    }

    /** The id of the promotion. */
    @Override
    public String result(String subject) {
        return subject;
    }
}
