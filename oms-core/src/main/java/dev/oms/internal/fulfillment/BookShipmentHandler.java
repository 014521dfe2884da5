package dev.oms.internal.fulfillment;

import dev.oms.command.EffectTask;
import dev.oms.command.EntityKey;
import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.ShipmentId;
import dev.oms.fulfillment.BookShipment;
import dev.oms.fulfillment.CarrierBooking;
import dev.oms.fulfillment.Shipment;
import dev.oms.fulfillment.ShipmentBooked;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.order.Orders;
import dev.oms.port.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes down who carries a shipment, in the place of a booking that will come to nothing. */
public final class BookShipmentHandler implements CommandHandler<BookShipment, Facts> {

    @Override
    public Class<BookShipment> type() {
        return BookShipment.class;
    }

    @Override
    public Facts read(BookShipment command, Reader reader) {
        ShipmentId id = ShipmentId.parse(command.shipmentId());
        return reader.read(
                Orders.reads(id.order().value()).with(Shipment.key(id)).with(booking(id)));
    }

    @Override
    public Optional<CustomerId> customer(BookShipment command, Facts facts) {
        return Orders.customer(facts, ShipmentId.parse(command.shipmentId()).order());
    }

    @Override
    public Decision decide(BookShipment command, Facts facts, Draft draft) {
        ShipmentId id = ShipmentId.parse(command.shipmentId());
        Optional<OrderFile> file = OrderFile.open(facts, id.order(), draft);
        Optional<Shipment> shipment = file.flatMap(open -> open.shipment(id));
        if (shipment.isEmpty()) {
            return Decision.notFound("shipment", command.shipmentId());
        }
        Optional<Versioned<EffectTask>> booking = facts.find(booking(id), EffectTask.class);
        List<Refusal> refusals = refusals(command, shipment.get(), booking);
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        booking.ifPresent(draft::delete);
        file.get().apply(new ShipmentBooked(id, command.carrier(), command.tracking()));
        file.get().save();
        return draft.accept(id.value());
    }

    private static List<Refusal> refusals(
            BookShipment command, Shipment shipment, Optional<Versioned<EffectTask>> booking) {
        List<Refusal> refusals = new ArrayList<>();
        int parcels = shipment.parcels().size();
        if (!command.tracking().isEmpty() && command.tracking().size() != parcels) {
            String text = "%d tracking numbers for %d packages"
                    .formatted(command.tracking().size(), parcels);
            refusals.add(new Refusal(Refusal.Code.INVALID, "tracking", text));
        }
        if (booking.isPresent() && !booking.get().entity().parked()) {
            // Whoever is asked now may agree at this moment, and the goods would be announced twice.
            refusals.add(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    shipment.id().value(),
                    "the carrier is being asked to take %s; write it down once the carrier has answered or given up"
                            .formatted(shipment.id())));
        }
        return refusals;
    }

    private static EntityKey booking(ShipmentId id) {
        return new EntityKey(EffectTask.KIND, CarrierBooking.id(id));
    }
}
