package dev.oms.order;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;

/**
 * How often those that wait are sourced together.
 *
 * @param seconds from one to the next; 0 where waves are not run by themselves
 * @param number of changes so far: what an earlier schedule had begun ends by it
 */
public record WaveSchedule(long seconds, long number) implements Entity {
    public static final String KIND = "wave_schedule";

    /** There is one. */
    public static final EntityKey KEY = new EntityKey(KIND, "waves");

    @Override
    public EntityKey key() {
        return KEY;
    }

    @Override
    public String owner() {
        return KEY.id();
    }
}
