package dev.oms.port;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Counts the different codes that each buyer has tried, from the first one until a window later. */
final class CountedTries implements CouponGuard {
    /** So many buyers at once; whoever comes first is forgotten first. */
    private static final int BUYERS = 100_000;

    private final int perCustomer;
    private final int perChannel;
    private final Duration window;
    private final Map<Who, Tries> tries = new LinkedHashMap<>();

    CountedTries(int perCustomer, int perChannel, Duration window) {
        require(perCustomer > 0 && perChannel > 0, "a buyer may try at least one code");
        require(!window.isNegative() && !window.isZero(), "a window of %s has no room for tries", window);
        this.perCustomer = perCustomer;
        this.perChannel = perChannel;
        this.window = window;
    }

    private record Who(TenantId tenant, String channel, String customer) {}

    /** Hashes suffice to tell codes apart that somebody is guessing, and give no code away. */
    private record Tries(Instant until, Set<Integer> codes) {}

    @Override
    public synchronized boolean admits(Attempt attempt) {
        Who who = new Who(attempt.tenant(), attempt.channel(), attempt.customer());
        Tries known = tries.get(who);
        if (known == null || !attempt.at().isBefore(known.until())) {
            known = new Tries(attempt.at().plus(window), new HashSet<>());
            forgetOne();
            tries.put(who, known);
        }
        return count(known.codes(), attempt, attempt.customer().isEmpty() ? perChannel : perCustomer);
    }

    private static boolean count(Set<Integer> known, Attempt attempt, int most) {
        for (String code : attempt.codes()) {
            if (!known.contains(code.hashCode()) && known.size() >= most) {
                return false;
            }
            known.add(code.hashCode());
        }
        return true;
    }

    private void forgetOne() {
        if (tries.size() >= BUYERS) {
            tries.remove(tries.keySet().iterator().next());
        }
    }
}
