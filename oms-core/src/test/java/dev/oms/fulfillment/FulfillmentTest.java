package dev.oms.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.common.FulfillmentId;
import dev.oms.common.InvariantViolation;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.ShipmentId;
import dev.oms.common.Sku;
import dev.oms.order.LineUnits;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.order.UnitState.Trigger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FulfillmentTest {
    private static final NodeId BERLIN = new NodeId("BERLIN");
    private static final FulfillmentId ID = new FulfillmentId(new OrderId("O1"), 1);

    @Test
    void itsStateIsThatOfTheUnitThatIsFarthestBehind() {
        Fulfillment work = released(2, 1);
        assertThat(work.state()).isEqualTo(FulfillmentState.OPEN);

        Fulfillment picked = work.move(all(work, UnitState.RELEASED, Trigger.PICK));
        assertThat(picked.state()).isEqualTo(FulfillmentState.PICKED);

        Fulfillment packed = packed(picked, List.of(List.of(new LineUnits(1, 2), new LineUnits(2, 1))));
        assertThat(packed.state()).isEqualTo(FulfillmentState.PACKED);
        assertThat(packed.packagesReady()).hasSize(1);

        Fulfillment shipped = shipped(packed);
        assertThat(shipped.state()).isEqualTo(FulfillmentState.SHIPPED);
        assertThat(shipped.packagesReady()).isEmpty();
        assertThat(shipped.units(FulfillmentLine::shipped)).isEqualTo(3);
    }

    @Test
    void workOfWhichNothingIsLeftIsCancelled() {
        Fulfillment work = released(2);

        Fulfillment cut =
                new WorkCancelled(ID, all(work, UnitState.RELEASED, Trigger.CANCEL), "changed mind").applyTo(work);

        assertThat(cut.state()).isEqualTo(FulfillmentState.CANCELLED);
        assertThat(cut.line(1).orElseThrow().inWork()).isZero();
    }

    @Test
    void cancelledUnitsLeaveTheirPackagesTheLastPackageFirst() {
        Fulfillment work = picked(5, 1);
        Fulfillment packed =
                packed(work, List.of(List.of(new LineUnits(1, 2)), List.of(new LineUnits(1, 3), new LineUnits(2, 1))));

        Fulfillment cut = packed.cut(List.of(UnitMove.at(BERLIN, 1, UnitState.PACKED, Trigger.CANCEL, 4)));

        assertThat(cut.packages())
                .containsExactly(
                        new Package(1, List.of(new LineUnits(1, 1)), false),
                        new Package(2, List.of(new LineUnits(2, 1)), false));
    }

    @Test
    void aPackageThatWasEmptiedIsNotReadyToShip() {
        Fulfillment packed = packed(picked(2), List.of(List.of(new LineUnits(1, 1)), List.of(new LineUnits(1, 1))));

        Fulfillment cut = new GoodsGivenBack(
                        ID, List.of(UnitMove.at(BERLIN, 1, UnitState.PACKED, Trigger.GIVE_BACK, 1)), "broken")
                .applyTo(packed);

        assertThat(cut.packages()).hasSize(2);
        assertThat(cut.packagesReady()).extracting(Package::number).containsExactly(1);
    }

    @Test
    void whatHasLeftIsNeverUnpacked() {
        Fulfillment packed = packed(picked(2), List.of(List.of(new LineUnits(1, 1)), List.of(new LineUnits(1, 1))));
        Fulfillment secondGone = shippedPackages(packed, 2);

        Fulfillment cut = secondGone.cut(List.of(UnitMove.at(BERLIN, 1, UnitState.PACKED, Trigger.CANCEL, 1)));

        assertThat(cut.packages())
                .containsExactly(new Package(1, List.of(), false), new Package(2, List.of(new LineUnits(1, 1)), true));
        assertThatThrownBy(() -> cut.cut(List.of(UnitMove.at(BERLIN, 1, UnitState.PACKED, Trigger.CANCEL, 1))))
                .isInstanceOf(InvariantViolation.class);
    }

    @Property(tries = 200)
    void packagesHoldExactlyWhatIsPackedWhateverIsCut(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 4) Integer> packages,
            @ForAll @Size(max = 10) List<@IntRange(min = 1, max = 5) Integer> cuts) {
        int units = packages.stream().mapToInt(each -> each).sum();
        List<List<LineUnits>> contents = new ArrayList<>();
        packages.forEach(each -> contents.add(List.of(new LineUnits(1, each))));
        Fulfillment work = packed(picked(units), contents);

        for (int cut : cuts) {
            int there = work.line(1).orElseThrow().packed();
            if (cut <= there) {
                work = work.cut(List.of(UnitMove.at(BERLIN, 1, UnitState.PACKED, Trigger.CANCEL, cut)));
            }

            assertThat(contents(work)).isEqualTo(work.line(1).orElseThrow().packed());
            assertThat(work.packages()).extracting(Package::number).isSorted();
        }
    }

    @Test
    void aNodeCannotWorkOnMoreThanItGot() {
        Fulfillment work = released(1);

        assertThatThrownBy(() -> work.move(List.of(UnitMove.at(BERLIN, 1, UnitState.RELEASED, Trigger.PICK, 2))))
                .isInstanceOf(InvariantViolation.class);
    }

    @Test
    void aShipmentArrivesOnceAndTakesItsTrackingNumbersInOrder() {
        Shipment shipment =
                shipment(packed(picked(2), List.of(List.of(new LineUnits(1, 1)), List.of(new LineUnits(1, 1)))), 1, 2);

        Shipment booked = new ShipmentBooked(shipment.id(), "DHL", List.of("T1", "T2")).applyTo(shipment);
        assertThat(booked.carrier()).isEqualTo("DHL");
        assertThat(booked.parcels()).containsExactly(new Shipment.Parcel(1, "T1"), new Shipment.Parcel(2, "T2"));

        Shipment arrived = new ShipmentDelivered(shipment.id(), List.of()).applyTo(booked);
        assertThat(arrived.state()).isEqualTo(Shipment.State.DELIVERED);
        assertThatThrownBy(() -> new ShipmentDelivered(shipment.id(), List.of()).applyTo(arrived))
                .isInstanceOf(InvariantViolation.class);
    }

    private static Fulfillment released(int... units) {
        List<FulfillmentLine> lines = new ArrayList<>();
        for (int each : units) {
            int number = lines.size() + 1;
            lines.add(new FulfillmentLine(number, new Sku("SKU-" + number), each, 0, 0, 0));
        }
        return new Fulfillment(ID, BERLIN, lines, List.of(), Instant.EPOCH);
    }

    private static Fulfillment picked(int... units) {
        Fulfillment work = released(units);
        return new GoodsPicked(ID, all(work, UnitState.RELEASED, Trigger.PICK)).applyTo(work);
    }

    private static Fulfillment packed(Fulfillment work, List<List<LineUnits>> contents) {
        List<Package> packages = new ArrayList<>();
        contents.forEach(each -> packages.add(new Package(packages.size() + 1, each, false)));
        List<UnitMove> moves = contents.stream()
                .flatMap(List::stream)
                .map(units -> UnitMove.at(BERLIN, units.line(), UnitState.PICKED, Trigger.PACK, units.units()))
                .toList();
        return new GoodsPacked(ID, packages, moves).applyTo(work);
    }

    private static Fulfillment shipped(Fulfillment work) {
        return shippedPackages(
                work, work.packages().stream().mapToInt(Package::number).toArray());
    }

    private static Fulfillment shippedPackages(Fulfillment work, int... numbers) {
        Shipment shipment = shipment(work, numbers);
        List<UnitMove> moves = shipment.contents().stream()
                .map(units -> UnitMove.at(BERLIN, units.line(), UnitState.PACKED, Trigger.SHIP, units.units()))
                .toList();
        return new GoodsShipped(shipment, moves).applyTo(work);
    }

    private static Shipment shipment(Fulfillment work, int... numbers) {
        List<Shipment.Parcel> parcels = new ArrayList<>();
        List<LineUnits> contents = new ArrayList<>();
        for (int number : numbers) {
            parcels.add(new Shipment.Parcel(number, ""));
            contents.addAll(work.packages().get(number - 1).contents());
        }
        return new Shipment(
                new ShipmentId(ID.order(), 1),
                ID,
                BERLIN,
                Shipment.State.SHIPPED,
                "",
                parcels,
                contents,
                Instant.EPOCH);
    }

    private static List<UnitMove> all(Fulfillment work, UnitState from, Trigger trigger) {
        return work.lines().stream()
                .map(line -> UnitMove.at(BERLIN, line.line(), from, trigger, line.released()))
                .toList();
    }

    private static int contents(Fulfillment work) {
        return Stream.of(work.packagesReady())
                .flatMap(List::stream)
                .flatMap(each -> each.contents().stream())
                .mapToInt(LineUnits::units)
                .sum();
    }
}
