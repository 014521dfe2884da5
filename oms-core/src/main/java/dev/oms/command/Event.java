package dev.oms.command;

/** Something that happened, in the past tense. Folding the events of an aggregate gives its state. */
public interface Event {}
