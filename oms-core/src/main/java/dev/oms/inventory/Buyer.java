package dev.oms.inventory;

import dev.oms.common.ChannelId;
import java.util.Set;

/** Who wants stock: the channel, and the groups that the customer belongs to. */
public final class Buyer {
    /** Whoever is allowed most: for questions that ask whether there is anything at all. */
    public static final Buyer ANYBODY = new Buyer(Set.of(), Set.of(), true);

    /** Somebody of no channel and no group, for whom nothing is kept: whoever has not ordered yet. */
    public static final Buyer UNKNOWN = new Buyer(Set.of(), Set.of(), false);

    private final Set<ChannelId> channel;
    private final Set<String> groups;
    private final boolean anybody;

    private Buyer(Set<ChannelId> channel, Set<String> groups, boolean anybody) {
        this.channel = channel;
        this.groups = Set.copyOf(groups);
        this.anybody = anybody;
    }

    public static Buyer of(ChannelId channel, Set<String> groups) {
        return new Buyer(Set.of(channel), groups, false);
    }

    /** Whether nothing is kept from this one. */
    boolean isAnybody() {
        return anybody;
    }

    boolean isOf(ChannelId other) {
        return channel.contains(other);
    }

    boolean isIn(String group) {
        return groups.contains(group);
    }
}
