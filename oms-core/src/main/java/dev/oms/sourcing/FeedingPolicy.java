package dev.oms.sourcing;

import dev.oms.common.ChannelId;
import dev.oms.common.NodeId;
import java.util.Optional;
import java.util.Set;

/**
 * Whether other nodes send a store what it lacks for an order that the customer comes for, and on which terms. A pure
 * function; null is refused in its name.
 */
@FunctionalInterface
public interface FeedingPolicy {

    /** The terms on which a store is sent what it lacks for orders of a channel; none where it is not. */
    Optional<FeedingTerms> of(ChannelId channel, NodeId store);

    /** The default: a store gives what it has. */
    static FeedingPolicy never() {
        return (channel, store) -> Optional.empty();
    }

    /** Orders of some channels, or of every channel where none is named, are fed on these terms. */
    static FeedingPolicy on(FeedingTerms terms, String... channels) {
        Set<String> named = Set.of(channels);
        return (channel, store) ->
                named.isEmpty() || named.contains(channel.value()) ? Optional.of(terms) : Optional.empty();
    }
}
