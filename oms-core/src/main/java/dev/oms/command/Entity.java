package dev.oms.command;

/** Something with an id and a version that is stored whole: an aggregate, or a task waiting to be run. */
public interface Entity {

    EntityKey key();

    /** Id of the aggregate root that it belongs to; its own id for a root. */
    String owner();
}
