package dev.oms.order;

import dev.oms.command.Command;
import dev.oms.common.OrderId;
import dev.oms.common.validation.IdText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sources orders together that compete for the same stock, a bite of them at a time: what is left to do is given to the
 * library's timers. What cannot be had waits as a backorder. Orders on hold are passed over.
 *
 * @param orders which; none for those that wait for a wave, at most {@value #MAX_ORDERS} of them
 * @param decisions how often each of them is decided on at most
 * @param plan what was decided for them by the bite before; none at first
 */
public record SourceWave(
        @Size(max = SourceWave.MAX_ORDERS, message = "must name at most {max} orders")
        List<@IdText String> orders,

        @Positive(message = "must be positive") @Max(value = 1000, message = "must be at most {value}")
        int decisions,

        @Size(max = 5_000_000, message = "must have at most {max} entries")
        List<@Valid Planned> plan)
        implements Command<Integer> {
    /** The most orders that are sourced together. */
    public static final int MAX_ORDERS = 1000;

    /** How often an order is decided on unless more or less is wanted. */
    public static final int USUAL_DECISIONS = 20;

    public SourceWave {
        orders = List.copyOf(orders);
        plan = List.copyOf(plan);
    }

    /**
     * Units of a line that are to come from a node.
     *
     * @param sent whether the node sends them to where the customer comes
     */
    public record Planned(
            @IdText String order,
            @Positive(message = "must be positive") int line,
            @IdText String sku,
            @IdText String node,
            @Positive(message = "must be positive") int units,
            boolean sent) {}

    /** Those that wait for a wave. */
    public static SourceWave ofAllThatWait() {
        return new SourceWave(List.of(), USUAL_DECISIONS, List.of());
    }

    /** These. */
    public static SourceWave of(OrderId... orders) {
        return new SourceWave(Stream.of(orders).map(OrderId::value).toList(), USUAL_DECISIONS, List.of());
    }

    /** With at most so many decisions for each order; 1 is one by one. */
    public SourceWave within(int decisionsPerOrder) {
        return new SourceWave(orders, decisionsPerOrder, plan);
    }

    /** How many orders this bite sourced. */
    @Override
    public Integer result(String subject) {
        return Integer.valueOf(subject);
    }
}
