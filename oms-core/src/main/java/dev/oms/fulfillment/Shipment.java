package dev.oms.fulfillment;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.order.LineLot;
import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.FulfillmentId;
import dev.oms.common.NodeId;
import dev.oms.common.Personal;
import dev.oms.common.ShipmentId;
import dev.oms.order.LineUnits;
import dev.oms.statemachine.StateMachine;
import java.time.Instant;
import java.util.List;

/**
 * What left a node together for one order.
 *
 * @param carrier empty until it is booked
 * @param parcels the packages, with their tracking numbers
 * @param contents units by line over all parcels
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
        Instant shippedAt,
        List<LineLot> lots)
        implements Entity {
    public static final String KIND = "shipment";

    /** Where a shipment is. */
    public enum State {
        SHIPPED,
        DELIVERED
    }

    /** What moves a shipment on. */
    public enum Trigger {
        DELIVER
    }

    /** The life of a shipment. */
    public static final StateMachine<State, Trigger> LIFECYCLE = StateMachine.<State, Trigger>startingIn(State.SHIPPED)
            .row(State.SHIPPED, Trigger.DELIVER, State.DELIVERED)
            .endingIn(State.DELIVERED);

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
        lots = List.copyOf(lots);
        require(!parcels.isEmpty() && !contents.isEmpty(), "a shipment %s of nothing", id);
    }

    /** Of what is not told apart. */
    public Shipment(
            ShipmentId id,
            FulfillmentId fulfillment,
            NodeId node,
            State state,
            String carrier,
            List<Parcel> parcels,
            List<LineUnits> contents,
            Instant shippedAt) {
        this(id, fulfillment, node, state, carrier, parcels, contents, shippedAt, List.of());
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
        return new Shipment(
                id, fulfillment, node, LIFECYCLE.fire(state, Trigger.DELIVER), carrier, parcels, contents, shippedAt, lots);
    }

    Shipment of(List<LineLot> given) {
        return new Shipment(id, fulfillment, node, state, carrier, parcels, contents, shippedAt, given);
    }

    Shipment booked(String bookedCarrier, List<String> tracking) {
        List<Parcel> next = new java.util.ArrayList<>();
        for (int i = 0; i < parcels.size(); i++) {
            next.add(new Parcel(parcels.get(i).number(), i < tracking.size() ? tracking.get(i) : ""));
        }
        return new Shipment(id, fulfillment, node, state, bookedCarrier, next, contents, shippedAt, lots);
    }
}
