package dev.oms.persistence.internal;

import static dev.oms.persistence.internal.Samples.EUR;
import static dev.oms.persistence.internal.Samples.NOON;
import static dev.oms.persistence.internal.Samples.euros;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.catalog.Product;
import dev.oms.common.Address;
import dev.oms.common.ChannelId;
import dev.oms.common.GeoPoint;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.order.LineQuantities;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.OrderState;
import dev.oms.port.Kinds;
import dev.oms.pricing.PriceContract;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OrderRoundTripTest {
    private final Formats formats = Formats.current();

    @Property(tries = 300)
    void everyOrderIsReadAsItWasWritten(@ForAll("orders") Order order) {
        EntityFormat<Order> format = formats.entity(Kinds.ORDER);

        Order read = format.entity(format.record("T-1", order, 1)).entity();

        assertThat(read).isEqualTo(order);
        assertThat(format.record("T-1", read, 1)).isEqualTo(format.record("T-1", order, 1));
    }

    @Provide
    Arbitrary<Order> orders() {
        return Combinators.combine(
                        lines(),
                        texts(),
                        addresses(),
                        Arbitraries.of(OrderState.class),
                        instants(),
                        Arbitraries.integers())
                .as((lines, text, address, state, at, number) -> new Order(
                        new OrderId("O-1"),
                        new ChannelId("web"),
                        text,
                        text,
                        EUR,
                        state,
                        address,
                        List.of(),
                        List.of(),
                        text,
                        number,
                        at,
                        text,
                        lines,
                        List.of(),
                        number,
                        number,
                        number));
    }

    private static Arbitrary<List<OrderLine>> lines() {
        return Combinators.combine(prices().list().ofMinSize(1).ofMaxSize(6), texts())
                .as((prices, name) -> {
                    List<OrderLine> lines = new ArrayList<>();
                    for (PriceContract price : prices) {
                        lines.add(new OrderLine(
                                lines.size() + 1,
                                new Sku("SKU"),
                                name,
                                Product.Type.GOODS,
                                price.taxIncluded(),
                                price,
                                LineQuantities.allOpen(price.units()),
                                List.of()));
                    }
                    return lines;
                });
    }

    private static Arbitrary<PriceContract> prices() {
        Arbitrary<BigDecimal> unitPrices = Combinators.combine(
                        Arbitraries.integers().between(0, 9_999_999),
                        Arbitraries.integers().between(-3, 6))
                .as(BigDecimal::valueOf);
        Arbitrary<BigDecimal> rates = Combinators.combine(
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 4))
                .as(BigDecimal::valueOf);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 1_000), unitPrices, rates, Arbitraries.of(true, false))
                .as((units, price, rate, included) ->
                        PriceContract.agree(units, price, euros("0.00"), euros("0.00"), rate, included));
    }

    private static Arbitrary<Address> addresses() {
        Arbitrary<List<GeoPoint>> points = Combinators.combine(
                        Arbitraries.doubles().between(-90, 90),
                        Arbitraries.doubles().between(-180, 180))
                .as(GeoPoint::new)
                .list()
                .ofMaxSize(1);
        return Combinators.combine(texts(), texts().list().ofMaxSize(5), points)
                .as((text, lines, point) -> new Address(text, lines, text, text, "DE", point));
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(-1_000_000_000_000L, 1_000_000_000_000L)
                .map(offset -> NOON.plusNanos(offset * 1_000));
    }

    /** Anything but broken surrogates, which no text of the library has. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings().all().ofMaxLength(20).map(text -> text.replaceAll("\\p{Cs}", ""));
    }
}
