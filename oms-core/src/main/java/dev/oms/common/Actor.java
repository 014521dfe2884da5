package dev.oms.common;

import java.util.Set;

/**
 * Who asks: a customer, an agent acting for the company, or the system itself.
 *
 * @param id the customer's id, the agent's login, or the name of a system; at most 100 characters
 * @param roles what an agent may act as; see the access policy in use
 */
public record Actor(Kind kind, String id, Set<String> roles) {

    /** The three sorts of actors. */
    public enum Kind {
        CUSTOMER,
        AGENT,
        SYSTEM
    }

    /** The library acting by itself: effects, timers, fills. */
    public static final Actor SYSTEM = system("oms");

    public Actor {
        Id.requireValid("Actor", id);
        roles = Set.copyOf(roles);
    }

    public static Actor customer(CustomerId id) {
        return new Actor(Kind.CUSTOMER, id.value(), Set.of());
    }

    public static Actor agent(String id, String... roles) {
        return new Actor(Kind.AGENT, id, Set.of(roles));
    }

    public static Actor system(String id) {
        return new Actor(Kind.SYSTEM, id, Set.of());
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    /** Whether this actor is that customer. */
    public boolean isCustomer(CustomerId customer) {
        return kind == Kind.CUSTOMER && id.equals(customer.value());
    }

    /** Written {@code kind:id}, as events carry it. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + id;
    }
}
