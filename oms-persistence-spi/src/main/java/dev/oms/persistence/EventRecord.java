package dev.oms.persistence;

/** A committed event and its place in the log; positions rise, over all tenants, in commit order. */
public record EventRecord(long position, String tenant, EventAppend event) {}
