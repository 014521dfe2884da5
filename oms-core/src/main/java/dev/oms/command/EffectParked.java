package dev.oms.command;

import dev.oms.common.Personal;

/** An effect failed at its last attempt and waits for a person. */
public record EffectParked(
        String effect, String description, @Personal String error) implements Event {}
