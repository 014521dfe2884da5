package dev.oms.internal.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.Address;
import dev.oms.common.FulfillmentId;
import dev.oms.common.GeoPoint;
import dev.oms.common.OrderId;
import dev.oms.common.ShipmentId;
import dev.oms.fulfillment.CarrierBooking;
import dev.oms.fulfillment.ShipmentBooked;
import dev.oms.order.Hold;
import dev.oms.order.HoldPlaced;
import dev.oms.order.Operation;
import dev.oms.order.OrderConfirmed;
import dev.oms.order.OrderRejected;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BlankingTest {
    private static final ShipmentId SHIPMENT = new ShipmentId(new OrderId("O-1"), 1);

    @Test
    void ofATextNothingRemains() {
        assertThat(Blanking.of(new OrderRejected("Ann has no money"))).isEqualTo(new OrderRejected(""));
    }

    @Test
    void ofAnAddressTheCountryRemains() {
        Address address = new Address("Ann", List.of("1 Lane"), "1", "Bath", "GB", List.of(new GeoPoint(51.4, -2.4)));
        CarrierBooking booking = new CarrierBooking(SHIPMENT, new dev.oms.common.NodeId("BERLIN"), address, 2);

        assertThat(Blanking.of(booking).to()).isEqualTo(Address.inCountry("GB"));
        assertThat(Blanking.of(booking).packages()).isEqualTo(2);
    }

    @Test
    void ofAListAsManyRemain() {
        assertThat(Blanking.of(new ShipmentBooked(SHIPMENT, "DHL", List.of("JJD1", "JJD2"))))
                .isEqualTo(new ShipmentBooked(SHIPMENT, "DHL", List.of("", "")));
    }

    @Test
    void whatIsDeepInsideIsFound() {
        Hold hold = new Hold("fraud", "is she Ann?", Set.of(Operation.RELEASE));

        assertThat(Blanking.of(new HoldPlaced(hold)))
                .isEqualTo(new HoldPlaced(new Hold("fraud", "", Set.of(Operation.RELEASE))));
    }

    @Test
    void whatHoldsNothingPersonalStaysItself() {
        OrderConfirmed nothing = new OrderConfirmed();
        FulfillmentId id = new FulfillmentId(new OrderId("O-1"), 1);
        OrderRejected blank = new OrderRejected("");

        assertThat(Blanking.of(nothing)).isSameAs(nothing);
        assertThat(Blanking.of(id)).isSameAs(id);
        assertThat(Blanking.of(blank)).isSameAs(blank);
        assertThat(Blanking.of(Blanking.of(new OrderRejected("no")))).isEqualTo(blank);
    }
}
