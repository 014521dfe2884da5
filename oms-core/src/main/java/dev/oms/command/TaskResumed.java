package dev.oms.command;

/** A person took a task out of fallout. */
public record TaskResumed(String task) implements Event {}
