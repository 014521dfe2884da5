package dev.oms.quote;

/**
 * Somebody may approve in place of those who have the role.
 *
 * @param to the agent's login
 * @param by who said so
 */
public record Delegation(String role, String to, String by) {}
