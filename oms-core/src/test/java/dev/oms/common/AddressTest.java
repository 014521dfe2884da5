package dev.oms.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "D", "DEU", "ÄÖ", "DE ", "DE\n"})
    void aCountryIsATwoLetterCode(String country) {
        assertThatThrownBy(() -> Address.inCountry(country)).isInstanceOf(InvariantViolation.class);
    }

    @Test
    void anAddressHasAtMostFiveLinesAndOnePlace() {
        GeoPoint point = new GeoPoint(52.5, 13.4);

        assertThatThrownBy(() -> new Address("", Collections.nCopies(6, "x"), "", "", "DE", List.of()))
                .isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> new Address("", List.of(), "", "", "DE", List.of(point, point)))
                .isInstanceOf(InvariantViolation.class);
        assertThat(Address.inCountry("DE").point()).isEmpty();
        assertThat(Address.inCountry("DE").at(point).point()).contains(point);
    }

    @Test
    void nobodyChangesItAfterwards() {
        List<String> lines = new ArrayList<>(List.of("Hauptstr. 1"));
        Address address = new Address("Ann", lines, "10115", "Berlin", "DE", List.of());

        lines.add("somewhere else");

        assertThat(address.lines()).containsExactly("Hauptstr. 1");
    }

    @Test
    void aFormBecomesTheAddressThatWasEntered() {
        AddressForm form =
                new AddressForm("Ann", List.of("Hauptstr. 1"), "10115", "Berlin", "DE", List.of()).at(52.5, 13.4);

        assertThat(form.toAddress())
                .isEqualTo(new Address(
                        "Ann", List.of("Hauptstr. 1"), "10115", "Berlin", "DE", List.of(new GeoPoint(52.5, 13.4))));
    }

    @ParameterizedTest
    @CsvSource({
        "52.520, 13.405, 48.137, 11.575, 504", // Berlin, Munich
        "51.5074, -0.1278, 40.7128, -74.0060, 5570", // London, New York
        "0, 180, 0, -180, 0", // the same meridian
        "90, 0, -90, 0, 20015" // half around the world
    })
    void distancesAreGreatCircle(double lat1, double lon1, double lat2, double lon2, double kilometres) {
        assertThat(new GeoPoint(lat1, lon1).kilometresTo(new GeoPoint(lat2, lon2)))
                .isCloseTo(kilometres, within(1.0));
    }

    @Property(tries = 200)
    void thereIsAsFarAsBack(
            @ForAll @DoubleRange(min = -90, max = 90) double lat1,
            @ForAll @DoubleRange(min = -180, max = 180) double lon1,
            @ForAll @DoubleRange(min = -90, max = 90) double lat2,
            @ForAll @DoubleRange(min = -180, max = 180) double lon2) {
        GeoPoint here = new GeoPoint(lat1, lon1);
        GeoPoint there = new GeoPoint(lat2, lon2);

        assertThat(here.kilometresTo(there)).isBetween(0.0, 20_016.0).isCloseTo(there.kilometresTo(here), within(1e-6));
    }

    @Test
    void whatIsNoPlaceOnEarthIsRefused() {
        assertThatThrownBy(() -> new GeoPoint(90.1, 0)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> new GeoPoint(0, -180.1)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> new GeoPoint(Double.NaN, 0)).isInstanceOf(InvariantViolation.class);
    }
}
