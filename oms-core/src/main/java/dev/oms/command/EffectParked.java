package dev.oms.command;

/** An effect failed at its last attempt and waits for a person. */
public record EffectParked(String effect, String description, String error) implements Event {}
