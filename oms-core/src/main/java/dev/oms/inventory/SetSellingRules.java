package dev.oms.inventory;

import dev.oms.catalog.SellingRules;
import dev.oms.command.Command;
import dev.oms.common.Sku;
import dev.oms.common.StockCondition;
import dev.oms.common.validation.IdText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says how much of an item's stock may be sold, where, and to whom; replaces all that was said before. Rules that are
 * possible but odd, such as a fence around more than there is, are set and warned about.
 *
 * @param untracked whether every node that is not excluded is taken to have whatever is wanted
 * @param safety units that each node keeps, where no rule of the node says otherwise
 * @param threshold units that the whole network keeps: selling stops there
 * @param alerts numbers of units that can be sold at which an event tells that they were crossed
 * @param waitingLimit the most units that may wait in the queue; 0 for no limit
 * @param conditions in which it is sold, preferred ones first; none for new only
 */
public record SetSellingRules(
        @IdText String sku,
        boolean untracked,

        @PositiveOrZero(message = "must not be negative")
        @Max(value = Supply.MAX_UNITS, message = "must be at most {value}")
        long safety,

        @PositiveOrZero(message = "must not be negative")
        @Max(value = Supply.MAX_UNITS, message = "must be at most {value}")
        long threshold,

        @Size(max = 10_000, message = "must name at most {max} nodes")
        List<@Valid AtNode> nodes,

        @Size(max = 1_000, message = "must name at most {max} channels")
        List<@Valid InChannel> channels,

        @Size(max = 100, message = "must be at most {max}") List<@Valid Fence> fences,

        @Size(max = 20, message = "must be at most {max}") List<@Valid Alert> alerts,

        @PositiveOrZero(message = "must not be negative")
        @Max(value = Supply.MAX_UNITS, message = "must be at most {value}")
        long waitingLimit,

        @Size(max = 1, message = "must be at most {max}") List<@Valid Preorder> preorder,

        @Size(max = 20, message = "must name at most {max} conditions")
        List<
                        @Pattern(
                                regexp = StockCondition.PATTERN,
                                message = "must have small letters, digits and hyphens, at most 30")
                        String>
                conditions)
        implements Command<Sku> {

    public SetSellingRules {
        nodes = List.copyOf(nodes);
        channels = List.copyOf(channels);
        fences = List.copyOf(fences);
        alerts = List.copyOf(alerts);
        preorder = List.copyOf(preorder);
        conditions = List.copyOf(conditions);
    }

    /** A rule for one node. */
    public record AtNode(
            @IdText String node,
            @NotNull(message = "is missing") SellingRules.Supplying supplying,

            @PositiveOrZero(message = "must not be negative")
            @Max(value = Supply.MAX_UNITS, message = "must be at most {value}")
            long safety) {}

    /** A rule for one channel: units that it does not sell, and nodes that give it nothing. */
    public record InChannel(
            @IdText String channel,

            @PositiveOrZero(message = "must not be negative")
            @Max(value = Supply.MAX_UNITS, message = "must be at most {value}")
            long buffer,

            @Size(max = 1_000, message = "must name at most {max} nodes")
            List<@IdText String> excluded) {
        public InChannel {
            excluded = List.copyOf(excluded);
        }
    }

    /** Units that others leave to a channel or a customer group. */
    public record Fence(
            @NotNull(message = "is missing") SellingRules.FenceFor of,
            @IdText String name,

            @Positive(message = "must be positive") @Max(value = Supply.MAX_UNITS, message = "must be at most {value}")
            long units) {}

    /** A number of units that can be sold at which an event tells that it was crossed. */
    public record Alert(
            @PositiveOrZero(message = "must not be negative")
            @Max(value = Supply.MAX_UNITS, message = "must be at most {value}")
            long units) {}

    /** Until when the item is only ordered ahead, and the most units that may be; 0 for no cap. */
    public record Preorder(
            @NotNull(message = "is missing") Instant release,

            @PositiveOrZero(message = "must not be negative")
            @Max(value = Supply.MAX_UNITS, message = "must be at most {value}")
            long cap) {}

    /** No rules for an item; to be refined by the methods below. */
    public static SetSellingRules of(String sku) {
        return new SetSellingRules(
                sku, false, 0, 0, List.of(), List.of(), List.of(), List.of(), 0, List.of(), List.of());
    }

    /** Every node is taken to have whatever is wanted. */
    public SetSellingRules withoutTracking() {
        return new SetSellingRules(
                sku, true, safety, threshold, nodes, channels, fences, alerts, waitingLimit, preorder, conditions);
    }

    /** Units that each node keeps. */
    public SetSellingRules safety(long units) {
        return new SetSellingRules(
                sku, untracked, units, threshold, nodes, channels, fences, alerts, waitingLimit, preorder, conditions);
    }

    /** Units at which selling stops, over all nodes together. */
    public SetSellingRules threshold(long units) {
        return new SetSellingRules(
                sku, untracked, safety, units, nodes, channels, fences, alerts, waitingLimit, preorder, conditions);
    }

    /** What one node gives, and what it keeps in place of the general safety stock. */
    public SetSellingRules at(String node, SellingRules.Supplying supplying, long kept) {
        return new SetSellingRules(
                sku,
                untracked,
                safety,
                threshold,
                with(nodes, new AtNode(node, supplying, kept)),
                channels,
                fences,
                alerts,
                waitingLimit,
                preorder,
                conditions);
    }

    /** Units that a channel does not sell, and nodes that give it nothing. */
    public SetSellingRules in(String channel, long buffer, String... excluded) {
        return new SetSellingRules(
                sku,
                untracked,
                safety,
                threshold,
                nodes,
                with(channels, new InChannel(channel, buffer, List.of(excluded))),
                fences,
                alerts,
                waitingLimit,
                preorder,
                conditions);
    }

    /** Units that everybody else leaves to a channel or a customer group. */
    public SetSellingRules fence(SellingRules.FenceFor of, String name, long units) {
        return new SetSellingRules(
                sku,
                untracked,
                safety,
                threshold,
                nodes,
                channels,
                with(fences, new Fence(of, name, units)),
                alerts,
                waitingLimit,
                preorder,
                conditions);
    }

    /** One more number of units at which an event tells that it was crossed. */
    public SetSellingRules alertAt(long units) {
        return new SetSellingRules(
                sku,
                untracked,
                safety,
                threshold,
                nodes,
                channels,
                fences,
                with(alerts, new Alert(units)),
                waitingLimit,
                preorder,
                conditions);
    }

    /** The most units that may wait; 0 for no limit. */
    public SetSellingRules waitingLimit(long units) {
        return new SetSellingRules(
                sku, untracked, safety, threshold, nodes, channels, fences, alerts, units, preorder, conditions);
    }

    /** Is only ordered ahead until its release; cap is the most units, 0 for none. */
    public SetSellingRules orderedAhead(Instant release, long cap) {
        return new SetSellingRules(
                sku,
                untracked,
                safety,
                threshold,
                nodes,
                channels,
                fences,
                alerts,
                waitingLimit,
                List.of(new Preorder(release, cap)),
                conditions);
    }

    /** Is sold in these conditions, the preferred ones first. */
    public SetSellingRules soldAs(StockCondition... some) {
        return new SetSellingRules(
                sku,
                untracked,
                safety,
                threshold,
                nodes,
                channels,
                fences,
                alerts,
                waitingLimit,
                preorder,
                Stream.of(some).map(StockCondition::value).toList());
    }

    private static <T> List<T> with(List<T> some, T one) {
        List<T> all = new ArrayList<>(some);
        all.add(one);
        return all;
    }

    @Override
    public Sku result(String subject) {
        return new Sku(subject);
    }
}
