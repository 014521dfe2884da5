package dev.oms.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.pricing.Buyer;
import dev.oms.pricing.Cart;
import dev.oms.pricing.CartLine;
import dev.oms.pricing.PricedCart;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MonthlyPricesTest {
    private static final LocalDateTime MARCH = Rows.MOMENT;
    private static final LocalDateTime APRIL = MARCH.plusMonths(1);

    private final MonthlyPrices prices = new MonthlyPrices();

    private void sold(LocalDateTime at, String code, String price, String customer) {
        prices.sold(new Row(1, "1", code, "", 1, at, new BigDecimal(price), customer, "France"));
    }

    private static Instant at(LocalDateTime moment) {
        return moment.toInstant(ZoneOffset.UTC);
    }

    @Test
    void whatMostRowsOfAMonthSayIsTheListPrice() {
        sold(MARCH, "A", "1.25", "anna");
        sold(MARCH, "A", "0.85", "bert");
        sold(MARCH, "A", "0.850", "anna");
        sold(MARCH, "A", "1.00", "bert");

        prices.endMonth();

        assertThat(prices.price("anna", "A", at(MARCH))).contains(new BigDecimal("0.85"));
    }

    @Test
    void ofTwoThatAreAsFrequentTheOneThatWasAskedFirst() {
        for (String price : new String[] {"1.25", "0.85", "0.85", "1.25"}) {
            sold(MARCH, "A", price, "anna");
        }

        prices.endMonth();

        assertThat(prices.price("anna", "A", at(MARCH))).contains(new BigDecimal("1.25"));
    }

    @Test
    void whatWasPaidOnlyOnceIsOnNoList() {
        sold(MARCH, "A", "1.25", "anna");
        sold(MARCH, "A", "0.85", "anna");

        prices.endMonth();

        assertThat(prices.price("anna", "A", at(MARCH))).isEmpty();
    }

    @Test
    void customersWithAnAccountHaveAListOfTheirOwnAndTheOtherOneBesides() {
        sold(MARCH, "A", "0.85", "anna");
        sold(MARCH, "A", "0.85", "bert");
        sold(MARCH, "A", "1.66", "");
        sold(MARCH, "A", "1.66", "");
        sold(MARCH, "B", "5", "");
        sold(MARCH, "B", "5", "");

        prices.endMonth();

        assertThat(prices.price("anna", "A", at(MARCH))).contains(new BigDecimal("0.85"));
        assertThat(prices.price("", "A", at(MARCH))).contains(new BigDecimal("1.66"));
        assertThat(prices.price("anna", "B", at(MARCH))).contains(new BigDecimal("5"));
    }

    @Test
    void aListEndsWithItsMonth() {
        sold(MARCH, "A", "0.85", "");
        sold(MARCH, "A", "0.85", "");
        sold(APRIL, "A", "0.95", "");
        sold(APRIL, "A", "0.95", "");

        prices.endMonth();

        Instant noMore = Instant.parse("2024-04-01T00:00:00Z");
        assertThat(prices.price("", "A", noMore.minusNanos(1))).contains(new BigDecimal("0.85"));
        assertThat(prices.price("", "A", noMore)).contains(new BigDecimal("0.95"));
        assertThat(prices.price("", "A", at(APRIL.plusMonths(1)))).isEmpty();
    }

    @Test
    void theLibraryFindsTheSamePrices() {
        sold(MARCH, "A", "0.85", "anna");
        sold(MARCH, "A", "0.85", "anna");
        sold(MARCH, "A", "1.66", "");
        sold(MARCH, "A", "1.66", "");
        prices.endMonth();

        for (String customer : new String[] {"anna", ""}) {
            Buyer buyer = Buyer.on("web")
                    .customer(customer)
                    .groups(MonthlyPrices.groups().of(customer).toArray(String[]::new));
            PricedCart priced = prices.pricing()
                    .price(Cart.of(buyer, Shop.CURRENCY, at(MARCH), CartLine.of("A", 1)))
                    .orThrow();

            assertThat(priced.payable().amount())
                    .isEqualByComparingTo(prices.price(customer, "A", at(MARCH)).orElseThrow());
        }
    }
}
