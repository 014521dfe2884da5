package dev.oms.persistence;

/** A request id with the fingerprint of its command and the outcome that was given, as JSON text. */
public record RequestRecord(String tenant, String request, String fingerprint, String outcome) {}
