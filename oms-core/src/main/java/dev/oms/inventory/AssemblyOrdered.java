package dev.oms.inventory;

import dev.oms.command.Event;

/** Kits are to be made or taken apart; what goes in was set aside. */
public record AssemblyOrdered(Assembly assembly) implements Event {}
