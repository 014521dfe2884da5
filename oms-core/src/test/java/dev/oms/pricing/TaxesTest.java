package dev.oms.pricing;

import static dev.oms.pricing.Shop.NOW;
import static dev.oms.pricing.Shop.REDUCED;
import static dev.oms.pricing.Shop.STANDARD;
import static dev.oms.pricing.Shop.cart;
import static dev.oms.pricing.Shop.eur;
import static dev.oms.pricing.Shop.line;
import static dev.oms.pricing.Shop.price;
import static dev.oms.pricing.Shop.shop;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaxesTest {
    private static final Place QUEBEC = Place.in("CA").region("QC");

    private static PricingBuilder canada() {
        return shop().taxes(
                        TaxRate.of("CA", "GST", "5"),
                        TaxRate.of("CA", "QST", "9.975").region("QC"),
                        TaxRate.of("CA", "PST", "7").region("BC").category("standard"));
    }

    @Test
    void aTaxComesOnTopOrIsContained() {
        PricingBuilder shop = shop().taxes(STANDARD, REDUCED);

        assertThat(price(shop, cart(line("TEA", 1)).taxExcluded()).payable()).isEqualTo(eur("11.90"));
        PricedCart included = price(shop, cart(line("TEA", 1)));
        assertThat(included.payable()).isEqualTo(eur("10.00"));
        assertThat(included.tax()).isEqualTo(eur("1.60"));
        assertThat(price(shop, cart(line("TEA", 1).taxed("food"))).tax()).isEqualTo(eur("0.65"));
    }

    @Test
    void severalTaxesApplyAtOnceByCountryAndRegion() {
        Cart cart = cart(line("POT", 2)).taxExcluded();

        assertThat(price(canada(), cart.taxedIn(QUEBEC)).taxes())
                .extracting(tax -> tax.rate().jurisdiction() + " " + tax.amount())
                .containsExactly("CA 5.00 EUR", "CA-QC 9.98 EUR");
        assertThat(price(canada(), cart.taxedIn(Place.in("CA").region("BC"))).tax())
                .isEqualTo(eur("12.00"));
        assertThat(price(canada(), cart.taxedIn(Place.in("CA"))).tax()).isEqualTo(eur("5.00"));
    }

    @Test
    void aCompoundTaxIsTakenOfTheOthersToo() {
        PricingBuilder shop = shop().taxes(
                        TaxRate.of("CA", "GST", "5"),
                        TaxRate.of("CA", "QST", "9.5").region("QC").onTop());
        Cart cart = cart(line("POT", 2)).taxedIn(QUEBEC);

        PricedCart onTop = price(shop, cart.taxExcluded());
        assertThat(onTop.taxes()).extracting(TaxTotal::amount).containsExactly(eur("5.00"), eur("9.98"));
        assertThat(onTop.taxes().get(1).base()).isEqualTo(eur("105.00"));
        PricedCart contained = price(shop, cart.lines(List.of(line("POT", 2).at("57.4875"))));
        assertThat(contained.payable()).isEqualTo(eur("114.98"));
        assertThat(contained.taxes()).extracting(TaxTotal::amount).containsExactly(eur("5.00"), eur("9.98"));
    }

    @Test
    void aPostalCodeCanHaveATaxOfItsOwn() {
        PricingBuilder shop = shop().taxes(
                        TaxRate.of("US", "STATE", "7.25").region("CA"),
                        TaxRate.of("US", "COUNTY", "2.25").region("CA").postalPrefix("902"));
        Cart cart = cart(line("POT", 2)).taxExcluded();

        assertThat(price(shop, cart.taxedIn(Place.in("US").region("CA").postalCode("90210")))
                        .tax())
                .isEqualTo(eur("9.50"));
        assertThat(price(shop, cart.taxedIn(Place.in("US").region("CA").postalCode("94016")))
                        .tax())
                .isEqualTo(eur("7.25"));
    }

    @Test
    void aRateCountsFromItsDayOn() {
        PricingBuilder shop = shop().taxes(
                        TaxRate.of("DE", "VAT", "16").valid(Validity.until(NOW)), STANDARD.valid(Validity.from(NOW)));
        Cart cart = cart(line("POT", 2)).taxExcluded();

        assertThat(price(shop, cart).tax()).isEqualTo(eur("19.00"));
        assertThat(price(shop, cart.at(NOW.minus(Duration.ofDays(1)))).tax()).isEqualTo(eur("16.00"));
    }

    @Test
    void whoeverIsExemptPaysTheNetPriceAndTheReasonStands() {
        PricingBuilder shop = shop().taxes(STANDARD);
        Cart exempt = cart(line("TEA", 1)).exempt(TaxExemption.in("DE", "CERT-9"));

        assertThat(price(shop, exempt).payable()).isEqualTo(eur("8.40"));
        assertThat(price(shop, exempt.taxExcluded()).payable()).isEqualTo(eur("10.00"));
        assertThat(price(shop, exempt).taxes().get(0).note()).isEqualTo("exempt by CERT-9");
        assertThat(price(shop, exempt.taxedIn(Place.in("DE")).exempt(TaxExemption.in("FR", "X")))
                        .tax())
                .isEqualTo(eur("0.00"));
    }

    @Test
    void aBusinessInAnotherCountryOfTheUnionOwesTheTaxItself() {
        PricingBuilder shop =
                shop().taxes(STANDARD, TaxRate.of("FR", "TVA", "20")).reverseCharge("DE", "DE", "FR");
        Cart cart = cart(line("POT", 2)).taxExcluded().taxedIn(Place.in("FR"));
        Cart business = cart.buyer(Buyer.on("web").taxNumber("FR1"));

        assertThat(price(shop, cart).tax()).isEqualTo(eur("20.00"));
        assertThat(price(shop, business).tax()).isEqualTo(eur("0.00"));
        assertThat(price(shop, business).taxes().get(0).note()).isEqualTo("reverse charge");
        assertThat(price(shop, business.taxedIn(Place.in("DE"))).tax()).isEqualTo(eur("19.00"));
    }
}
