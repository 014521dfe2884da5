package dev.oms.fulfillment;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.FulfillmentId;
import dev.oms.common.NodeId;
import dev.oms.common.Personal;
import dev.oms.common.ShipmentId;
import dev.oms.order.LineLot;
import dev.oms.order.LineUnits;
import dev.oms.statemachine.StateMachine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What left a node together for one order.
 *
 * @param carrier empty until it is booked
 * @param parcels the packages, with their tracking numbers
 * @param contents units by line over all parcels, as they left
 * @param replacing units of them that were sent for such as were lost, and are charged with those
 * @param lost units of them that were lost on their way
 * @param lots of those that are told apart: which lots, or serial numbers, they have
 */
public record Shipment(
        ShipmentId id,
        FulfillmentId fulfillment,
        NodeId node,
        State state,
        String carrier,
        List<Parcel> parcels,
        List<LineUnits> contents,
        List<LineUnits> replacing,
        List<LineUnits> lost,
        Instant shippedAt,
        List<LineLot> lots)
        implements Entity {
    public static final String KIND = "shipment";

    /** Where a shipment is. */
    public enum State {
        SHIPPED,
        DELIVERED,
        /** Nothing of it arrives any more. */
        LOST
    }

    /** What moves a shipment on. */
    public enum Trigger {
        DELIVER,
        LOSE
    }

    /** The life of a shipment. */
    public static final StateMachine<State, Trigger> LIFECYCLE = StateMachine.<State, Trigger>startingIn(State.SHIPPED)
            .row(State.SHIPPED, Trigger.DELIVER, State.DELIVERED)
            .row(State.SHIPPED, Trigger.LOSE, State.LOST)
            .endingIn(State.DELIVERED, State.LOST);

    /**
     * A package on its way.
     *
     * @param number of the package within its fulfilment order
     * @param tracking empty until it is booked
     */
    public record Parcel(int number, @Personal String tracking) {}

    public Shipment {
        parcels = List.copyOf(parcels);
        contents = List.copyOf(contents);
        replacing = List.copyOf(replacing);
        lost = List.copyOf(lost);
        lots = List.copyOf(lots);
        require(!parcels.isEmpty() && !contents.isEmpty(), "a shipment %s of nothing", id);
    }

    /** One that has just left, all of it charged with it. */
    public Shipment(
            ShipmentId id,
            FulfillmentId fulfillment,
            NodeId node,
            State state,
            String carrier,
            List<Parcel> parcels,
            List<LineUnits> contents,
            Instant shippedAt) {
        this(id, fulfillment, node, state, carrier, parcels, contents, List.of(), List.of(), shippedAt, List.of());
    }

    public static EntityKey key(ShipmentId id) {
        return new EntityKey(KIND, id.value());
    }

    @Override
    public EntityKey key() {
        return key(id);
    }

    @Override
    public String owner() {
        return id.order().value();
    }

    Shipment deliver() {
        return in(LIFECYCLE.fire(state, Trigger.DELIVER));
    }

    /** Units of a line that left with it and were not lost. */
    public int arriving(int line) {
        return units(contents, line) - units(lost, line);
    }

    /** Units of a line that are charged with it. */
    public int charged(int line) {
        return units(contents, line) - units(replacing, line);
    }

    Shipment lose(List<LineUnits> units) {
        Map<Integer, Integer> all = new TreeMap<>();
        Stream.of(lost, units)
                .flatMap(List::stream)
                .forEach(each -> all.merge(each.line(), each.units(), Math::addExact));
        List<LineUnits> next = all.entrySet().stream()
                .map(each -> new LineUnits(each.getKey(), each.getValue()))
                .toList();
        Shipment after = new Shipment(
                id, fulfillment, node, state, carrier, parcels, contents, replacing, next, shippedAt, lots);
        boolean nothingLeft = contents.stream().allMatch(each -> after.arriving(each.line()) == 0);
        return nothingLeft ? after.in(LIFECYCLE.fire(state, Trigger.LOSE)) : after;
    }

    Shipment of(List<LineLot> given) {
        return new Shipment(
                id, fulfillment, node, state, carrier, parcels, contents, replacing, lost, shippedAt, given);
    }

    private Shipment in(State next) {
        return new Shipment(id, fulfillment, node, next, carrier, parcels, contents, replacing, lost, shippedAt, lots);
    }

    private static int units(List<LineUnits> some, int line) {
        return some.stream()
                .filter(each -> each.line() == line)
                .mapToInt(LineUnits::units)
                .sum();
    }

    Shipment booked(String bookedCarrier, List<String> tracking) {
        List<Parcel> next = new java.util.ArrayList<>();
        for (int i = 0; i < parcels.size(); i++) {
            next.add(new Parcel(parcels.get(i).number(), i < tracking.size() ? tracking.get(i) : ""));
        }
        return new Shipment(
                id, fulfillment, node, state, bookedCarrier, next, contents, replacing, lost, shippedAt, lots);
    }
}
