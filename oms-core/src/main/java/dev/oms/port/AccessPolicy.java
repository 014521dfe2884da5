package dev.oms.port;

import dev.oms.common.Actor;

/**
 * Decides who may do and see what within a tenant. A pure, thread-safe function; asked once before anything is read and
 * again when it is known whose business it is. An operation is the simple name of a command, {@link RoleAccess#VIEW} for
 * looking at orders, stock and work, {@code Events} for the tenant's event log, {@code Verify}, or what the content of a
 * command needs on top: the {@link Right#operation()} of a {@link Right}. What the library reports to itself of effects,
 * timers and subscribers is not asked about.
 */
@FunctionalInterface
public interface AccessPolicy {

    /** Whether the actor may. */
    boolean allows(Actor actor, String operation, Subject subject);

    /** Whose business it is. */
    enum Subject {
        /** Not known yet, or nobody's in particular. */
        UNKNOWN,
        /** The actor's own. */
        OWN,
        /** Somebody else's. */
        OTHERS
    }
}
