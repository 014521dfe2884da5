package dev.oms.catalog;

import dev.oms.common.Sorted;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * To whom and where an item or an offering may be sold.
 *
 * @param countries it may be sent to no other; none for anywhere
 * @param exceptCountries where it may not be sent
 * @param minimumAge years; 0 for any age
 * @param hazmat whether only who may handle dangerous goods can send it
 * @param maximumPerCustomer most units that one customer can have in all orders; 0 for no limit
 */
public record Restriction(
        @Size(max = 300, message = "must name at most {max} countries")
        Set<@Pattern(regexp = "[A-Z]{2}", message = "must be a two-letter ISO country code, upper case") String>
                countries,

        @Size(max = 300, message = "must name at most {max} countries")
        Set<@Pattern(regexp = "[A-Z]{2}", message = "must be a two-letter ISO country code, upper case") String>
                exceptCountries,

        @PositiveOrZero(message = "must not be negative") @Max(value = 150, message = "must be at most {value}")
        int minimumAge,

        boolean hazmat,

        @PositiveOrZero(message = "must not be negative") @Max(value = 1_000_000, message = "must be at most {value}")
        int maximumPerCustomer) {
    /** For everybody, everywhere. */
    public static final Restriction NONE = new Restriction(Set.of(), Set.of(), 0, false, 0);

    public Restriction {
        countries = Sorted.set(countries);
        exceptCountries = Sorted.set(exceptCountries);
    }

    public Restriction onlyIn(String... codes) {
        return new Restriction(Set.of(codes), exceptCountries, minimumAge, hazmat, maximumPerCustomer);
    }

    public Restriction notIn(String... codes) {
        return new Restriction(countries, Set.of(codes), minimumAge, hazmat, maximumPerCustomer);
    }

    public Restriction fromAge(int years) {
        return new Restriction(countries, exceptCountries, years, hazmat, maximumPerCustomer);
    }

    public Restriction dangerous() {
        return new Restriction(countries, exceptCountries, minimumAge, true, maximumPerCustomer);
    }

    public Restriction atMostPerCustomer(int units) {
        return new Restriction(countries, exceptCountries, minimumAge, hazmat, units);
    }

    /** Whether it may be sent to a country. */
    public boolean allows(String country) {
        return (countries.isEmpty() || countries.contains(country)) && !exceptCountries.contains(country);
    }
}
