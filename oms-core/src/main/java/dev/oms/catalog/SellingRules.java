package dev.oms.catalog;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.ChannelId;
import dev.oms.common.NodeId;
import dev.oms.common.StockCondition;
import java.time.Instant;
import java.util.List;

/**
 * How much of an item's stock may be sold, where, and to whom. They stand with the product, so that whoever sells reads
 * them without asking for more.
 *
 * @param untracked whether every node that is not excluded is taken to have whatever is wanted
 * @param safety units that each node keeps, where no rule of the node says otherwise
 * @param threshold units that the whole network keeps: selling stops there
 * @param nodes at most one for each node
 * @param channels at most one for each channel
 * @param fences units that are kept for somebody
 * @param alerts numbers of units that can be sold at which an event tells that they were crossed; 0 for sold out
 * @param waitingLimit the most units that may wait in the queue; 0 for no limit
 * @param preorder until when the item is only ordered ahead; one or none
 * @param conditions in which it is sold, preferred ones first; none for new only
 */
public record SellingRules(
        boolean untracked,
        long safety,
        long threshold,
        List<AtNode> nodes,
        List<InChannel> channels,
        List<Fence> fences,
        List<Long> alerts,
        long waitingLimit,
        List<Preorder> preorder,
        List<StockCondition> conditions) {
    /** Everything that is there may be sold to everybody. */
    public static final SellingRules NONE =
            new SellingRules(false, 0, 0, List.of(), List.of(), List.of(), List.of(), 0, List.of(), List.of());

    /** What a node is good for. */
    public enum Supplying {
        /** It gives what it has, less its safety stock. */
        STOCK,
        /** It is taken to have whatever is wanted. */
        UNLIMITED,
        /** It gives nothing. */
        NOTHING
    }

    /** A rule for one node. */
    public record AtNode(NodeId node, Supplying supplying, long safety) {}

    /**
     * A rule for one channel.
     *
     * @param buffer units of the network that it does not sell; takes the place of a smaller threshold
     * @param excluded nodes that give it nothing
     */
    public record InChannel(ChannelId channel, long buffer, List<NodeId> excluded) {
        public InChannel {
            excluded = List.copyOf(excluded);
        }
    }

    /** Whom a fence can be for. */
    public enum FenceFor {
        CHANNEL,
        CUSTOMER_GROUP
    }

    /**
     * Units that others leave to a channel or a customer group, for as long as it lasts: a protection level, so whatever
     * the one it is for buys or gives back, so many units stay theirs while they are there.
     *
     * @param name of the channel or the group
     */
    public record Fence(FenceFor of, String name, long units) {}

    /**
     * Ordering ahead.
     *
     * @param release the moment from which stock is given out; what came in before waits with those who ordered
     * @param cap the most units that may be ordered ahead; 0 for no cap
     */
    public record Preorder(Instant release, long cap) {}

    public SellingRules {
        nodes = List.copyOf(nodes);
        channels = List.copyOf(channels);
        fences = List.copyOf(fences);
        alerts = List.copyOf(alerts);
        preorder = List.copyOf(preorder);
        conditions = List.copyOf(conditions);
        require(safety >= 0 && threshold >= 0 && waitingLimit >= 0, "no units can be kept back or wait below zero");
        require(preorder.size() <= 1, "an item is released once");
        require(!conditions.contains(StockCondition.DAMAGED), "nobody is sold what is damaged");
    }

    /** Whether they hold back anything that is summed over nodes or orders, so that two sales at once must not overlook each other. */
    public boolean holdBack() {
        return safety > 0
                || threshold > 0
                || !fences.isEmpty()
                || nodes.stream().anyMatch(rule -> rule.safety() > 0)
                || channels.stream().anyMatch(rule -> rule.buffer() > 0);
    }

    /** Whether somebody must keep an eye on what can be sold, or on how many wait. */
    public boolean needOutlook() {
        return !alerts.isEmpty() || waitingLimit > 0 || !preorder.isEmpty();
    }

    /** Whether the item is still only ordered ahead. */
    public boolean isAhead(Instant now) {
        return preorder.stream().anyMatch(rule -> now.isBefore(rule.release()));
    }

    /** The most units that may wait now; 0 for no limit. */
    public long mostWaiting(Instant now) {
        return isAhead(now) ? preorder.get(0).cap() : waitingLimit;
    }
}
