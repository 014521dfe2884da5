package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Money;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that makes an order cheaper.
 *
 * @param priority lower goes first; of equal ones those of units and lines before those of the order before those of
 *     shipping, and then by id
 * @param exclusive whether it goes together with no other
 * @param group of promotions of which one applies; empty for none
 * @param conditions that must all hold
 * @param cap the most that it takes off an order, none or one
 * @param version of a promotion that is stored, from 1 on; 0 of one that the host has in its code
 */
public record Promotion(
        String id,
        String name,
        int priority,
        boolean exclusive,
        String group,
        Validity validity,
        List<Condition> conditions,
        PromotionAction action,
        List<Money> cap,
        UsageLimit limit,
        int version) {
    public static final int USUAL_PRIORITY = 100;

    public Promotion {
        conditions = List.copyOf(conditions);
        cap = List.copyOf(cap);
        Names.requireId("id", id);
        Names.requireName("name", name);
        require(cap.size() <= 1, "a promotion has one cap");
        PromotionCheck.requireSound(id, conditions, action, cap, limit);
    }

    /** A promotion for everybody, always. */
    public static Promotion of(String id, PromotionAction action) {
        return new Promotion(
                id, id, USUAL_PRIORITY, false, "", Validity.ALWAYS, List.of(), action, List.of(), UsageLimit.NONE, 0);
    }

    public Promotion named(String other) {
        return new Promotion(id, other, priority, exclusive, group, validity, conditions, action, cap, limit, version);
    }

    public Promotion priority(int lowerFirst) {
        return new Promotion(id, name, lowerFirst, exclusive, group, validity, conditions, action, cap, limit, version);
    }

    /** It goes together with no other. */
    public Promotion alone() {
        return new Promotion(id, name, priority, true, group, validity, conditions, action, cap, limit, version);
    }

    /** Only one of the group applies. */
    public Promotion inGroup(String other) {
        return new Promotion(id, name, priority, exclusive, other, validity, conditions, action, cap, limit, version);
    }

    public Promotion valid(Validity other) {
        return new Promotion(id, name, priority, exclusive, group, other, conditions, action, cap, limit, version);
    }

    /** One more condition. */
    public Promotion when(Condition condition) {
        List<Condition> all =
                Stream.concat(conditions.stream(), Stream.of(condition)).toList();
        return new Promotion(id, name, priority, exclusive, group, validity, all, action, cap, limit, version);
    }

    public Promotion cappedAt(String amount, String currency) {
        List<Money> most = List.of(Money.of(amount, currency));
        return new Promotion(id, name, priority, exclusive, group, validity, conditions, action, most, limit, version);
    }

    public Promotion limited(UsageLimit other) {
        return new Promotion(id, name, priority, exclusive, group, validity, conditions, action, cap, other, version);
    }

    /** What it does, without for whom and how often. */
    Promotion forBuyer() {
        return new Promotion(
                id, name, priority, exclusive, group, validity, List.of(), action, cap, UsageLimit.NONE, version);
    }

    /** Whether it asks for a code that was issued for it. */
    public boolean asksForIssued() {
        return PromotionCheck.isIssued(this);
    }

    /** The same as another version of it. */
    Promotion version(int number) {
        return new Promotion(id, name, priority, exclusive, group, validity, conditions, action, cap, limit, number);
    }
}
