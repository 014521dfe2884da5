package dev.oms.inventory;

import dev.oms.common.ChannelId;
import java.util.Set;

/** Who wants stock: the channel, and the groups that the customer belongs to. */
public final class Buyer {
    /** Whoever is allowed most: for questions that ask whether there is anything at all. */
    public static final Buyer ANYBODY = new Buyer(Set.of(), Set.of());

    private final Set<ChannelId> channel;
    private final Set<String> groups;

    private Buyer(Set<ChannelId> channel, Set<String> groups) {
        this.channel = channel;
        this.groups = Set.copyOf(groups);
    }

    public static Buyer of(ChannelId channel, Set<String> groups) {
        return new Buyer(Set.of(channel), groups);
    }

    /** Whether nothing is kept from this one. */
    boolean isAnybody() {
        return channel.isEmpty();
    }

    boolean isOf(ChannelId other) {
        return channel.contains(other);
    }

    boolean isIn(String group) {
        return groups.contains(group);
    }
}
