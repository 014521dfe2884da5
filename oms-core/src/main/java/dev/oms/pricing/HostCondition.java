package dev.oms.pricing;

import java.util.Map;

/** A condition of the host's own: pure, thread-safe, and the same answer for the same cart. */
@FunctionalInterface
public interface HostCondition {
    boolean holds(RunningCart cart, Map<String, String> arguments);
}
