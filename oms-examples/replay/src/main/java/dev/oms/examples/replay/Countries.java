package dev.oms.examples.replay;

import dev.oms.common.AddressForm;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Where a country name of the file is: its ISO code and a point in it, to measure distances to. */
final class Countries {
    private static final Map<String, AddressForm> KNOWN = Map.ofEntries(
            place("United Kingdom", "GB", 52.5, -1.5),
            place("Germany", "DE", 51.0, 10.0),
            place("France", "FR", 46.6, 2.4),
            place("EIRE", "IE", 53.3, -7.7),
            place("Spain", "ES", 40.2, -3.6),
            place("Netherlands", "NL", 52.1, 5.3),
            place("Belgium", "BE", 50.6, 4.6),
            place("Switzerland", "CH", 46.8, 8.2),
            place("Portugal", "PT", 39.6, -8.0),
            place("Australia", "AU", -25.0, 134.0),
            place("Norway", "NO", 61.0, 9.0),
            place("Italy", "IT", 42.8, 12.5),
            place("Channel Islands", "JE", 49.2, -2.1),
            place("Finland", "FI", 63.0, 26.0),
            place("Cyprus", "CY", 35.0, 33.2),
            place("Sweden", "SE", 60.0, 15.5),
            place("Austria", "AT", 47.6, 14.1),
            place("Denmark", "DK", 56.0, 9.5),
            place("Poland", "PL", 52.1, 19.4),
            place("Japan", "JP", 36.0, 138.0),
            place("Israel", "IL", 31.5, 34.9),
            place("Hong Kong", "HK", 22.3, 114.2),
            place("Singapore", "SG", 1.35, 103.8),
            place("Iceland", "IS", 64.9, -18.6),
            place("USA", "US", 39.8, -98.6),
            place("Canada", "CA", 56.0, -100.0),
            place("Greece", "GR", 39.0, 22.0),
            place("Malta", "MT", 35.9, 14.4),
            place("United Arab Emirates", "AE", 24.0, 54.0),
            place("RSA", "ZA", -29.0, 25.0),
            place("Lebanon", "LB", 33.9, 35.9),
            place("Lithuania", "LT", 55.2, 23.9),
            place("Brazil", "BR", -10.0, -53.0),
            place("Czech Republic", "CZ", 49.8, 15.5),
            place("Bahrain", "BH", 26.0, 50.5),
            place("Saudi Arabia", "SA", 24.0, 45.0),
            place("European Community", "BE", 50.8, 4.4));
    private static final Map<String, String> ISO = isoByName();

    private Countries() {}

    /** An unknown name is in the shop's own country. */
    static AddressForm addressIn(String name) {
        AddressForm known = KNOWN.get(name);
        return known != null ? known : AddressForm.inCountry(ISO.getOrDefault(name, "GB"));
    }

    private static Map.Entry<String, AddressForm> place(String name, String iso, double latitude, double longitude) {
        return Map.entry(name, AddressForm.inCountry(iso).at(latitude, longitude));
    }

    private static Map<String, String> isoByName() {
        Map<String, String> names = new HashMap<>();
        for (String iso : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(iso).build();
            names.put(country.getDisplayCountry(Locale.ENGLISH), iso);
        }
        return names;
    }
}
