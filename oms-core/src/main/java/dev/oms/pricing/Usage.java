package dev.oms.pricing;

import java.util.List;
import java.util.function.ToLongFunction;

/** What has been used of promotions so far; asked only about those with a limit. */
public interface Usage {
    /** Nothing has been used. */
    Usage NONE = new Usage() {
        @Override
        public Used of(Promotion promotion, String customer) {
            return Used.NOTHING;
        }

        @Override
        public boolean isSpent(Promotion promotion, String code) {
            return false;
        }
    };

    /**
     * What counters say.
     *
     * @param used of each {@link Allowance#counter()}
     */
    static Usage counted(ToLongFunction<String> used) {
        return new CountedUsage(used);
    }

    /** What an order may use that is priced again: as much as it uses already. */
    static Usage held(List<HeldUse> uses) {
        return new HeldUsage(uses);
    }

    /** The same had nobody used any of the promotions that need no code. */
    default Usage asIfUnused() {
        return new UnusedUsage(this);
    }

    Used of(Promotion promotion, String customer);

    /** Whether a code that can be used once has been. */
    boolean isSpent(Promotion promotion, String code);

    /**
     * What was used.
     *
     * @param amount in minor units
     */
    record Used(long uses, long byCustomer, long amount) {
        public static final Used NOTHING = new Used(0, 0, 0);
    }
}
