package dev.oms.inventory;

import dev.oms.command.Event;

/** Something that happened to an issue that already exists. */
public interface SupplyIssueEvent extends Event {

    /** The issue after it. */
    SupplyIssue applyTo(SupplyIssue before);
}
