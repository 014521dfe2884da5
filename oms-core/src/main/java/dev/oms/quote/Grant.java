package dev.oms.quote;

/**
 * Somebody approved.
 *
 * @param role as which
 * @param by who
 * @param version that was looked at
 * @param facts as they were: what is no worse needs no look again
 */
public record Grant(String role, String by, int version, ApprovalFacts facts) {}
