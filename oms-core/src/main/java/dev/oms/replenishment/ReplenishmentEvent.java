package dev.oms.replenishment;

import dev.oms.command.Event;

/** Something that happened to a rule that already exists. */
public interface ReplenishmentEvent extends Event {

    /** The rule after it. */
    ReplenishmentRule applyTo(ReplenishmentRule before);
}
