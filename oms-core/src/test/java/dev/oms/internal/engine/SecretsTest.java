package dev.oms.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.Plan;
import dev.oms.common.Address;
import dev.oms.common.AddressForm;
import dev.oms.common.ChannelId;
import dev.oms.common.OrderId;
import dev.oms.common.StockCondition;
import dev.oms.common.StockPool;
import dev.oms.order.Order;
import dev.oms.order.OrderConfirmed;
import dev.oms.order.OrderState;
import dev.oms.order.SampleOrders;
import dev.oms.payment.PaymentLedger;
import dev.oms.port.Batch;
import dev.oms.port.Carrier;
import dev.oms.port.Kind;
import dev.oms.port.Kinds;
import dev.oms.port.Notifier;
import dev.oms.port.PaymentGateway;
import dev.oms.port.RecordedEvent;
import dev.oms.port.StoredTypes;
import dev.oms.port.TaxLedger;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens, addresses, names, notes and reasons stand in no text form of a record that can hold them. */
class SecretsTest {
    private static final String SECRET = "Zz9 secret";
    private static final Set<String> SECRET_NAMES =
            Set.of("paymentMethod", "method", "note", "reason", "body", "coupons", "codes", "taxNumber");
    private static final Set<String> SECRET_PLACES = Set.of("name", "lines", "postalCode", "city", "location");

    /** Looked at: ids, codes, names of things, and what ports say of their failures. */
    private static final Set<String> SHOWN = Set.of(
            "about",
            "agreedTotal",
            "amount",
            "actor",
            "authorization",
            "counter",
            "groups",
            "contract",
            "categories",
            "campaign",
            "attributes",
            "capabilities",
            "carrier",
            "category",
            "cause",
            "channel",
            "charge",
            "code",
            "country",
            "currency",
            "condition",
            "conditions",
            "cursor",
            "customer",
            "cutOff",
            "description",
            "details",
            "digest",
            "discount",
            "drawsOn",
            "effect",
            "effectId",
            "error",
            "exclude",
            "excluded",
            "externalReference",
            "from",
            "fulfillmentId",
            "hash",
            "jurisdiction",
            "list",
            "promotion",
            "head",
            "holidays",
            "holder",
            "id",
            "issue",
            "key",
            "kind",
            "last",
            "lastError",
            "listPrices",
            "name",
            "needs",
            "node",
            "orderDiscount",
            "other",
            "order",
            "orderId",
            "owed",
            "owner",
            "policy",
            "pickup",
            "postalPrefix",
            "reference",
            "request",
            "reservation",
            "reservationId",
            "returnId",
            "roles",
            "runner",
            "shipmentId",
            "shipsTo",
            "shown",
            "settlement",
            "sku",
            "orders",
            "skus",
            "subject",
            "supply",
            "task",
            "taskId",
            "taxCategory",
            "text",
            "timerId",
            "to",
            "topic",
            "tracking",
            "trackingNumbers",
            "transaction",
            "transferId",
            "lot",
            "number",
            "expires",
            "assemblyId",
            "type",
            "unitPrice",
            "value",
            "verdict",
            "why",
            "zone",
            "document",
            "fingerprint",
            "version",
            "base",
            "values",
            "preset",
            "product",
            "unit",
            "offering",
            "offerings",
            "attribute",
            "countries",
            "exceptCountries",
            "prices",
            "message",
            "contents",
            "options",
            "catalog",
            "quoteId",
            "by",
            "role",
            "pending",
            "path",
            "pool",
            "source",
            "discounts",
            "use",
            "quote",
            "wanted",
            "versions",
            "arguments",
            "batch",
            "channels",
            "contracts",
            "customers",
            "every",
            "except",
            "group",
            "meter",
            "price",
            "ramp",
            "stamp");

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final Currency EUR = Currency.getInstance("EUR");

    static List<Class<?>> types() {
        Set<Class<?>> found = new LinkedHashSet<>();
        Stream.of(
                        FingerprintTest.commands(),
                        StoredTypes.EVENTS.stream(),
                        StoredTypes.EFFECTS.stream(),
                        Kinds.ALL.stream().map(Kind::type),
                        Stream.of(PaymentGateway.class, Carrier.class, Notifier.class, TaxLedger.class)
                                .flatMap(port -> Stream.of(port.getDeclaredClasses())),
                        Stream.of(Batch.class, Plan.class, RecordedEvent.class))
                .flatMap(each -> each)
                .forEach(type -> reach((Class<?>) type, found));
        return found.stream().filter(Class::isRecord).toList();
    }

    private static void reach(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            reach(generic.getRawType(), found);
            Stream.of(generic.getActualTypeArguments()).forEach(each -> reach(each, found));
        } else if (type instanceof Class<?> plain && plain.getName().startsWith("dev.oms.") && found.add(plain)) {
            if (plain.isSealed()) {
                Stream.of(plain.getPermittedSubclasses()).forEach(each -> reach(each, found));
            }
            if (plain.isRecord()) {
                Stream.of(plain.getRecordComponents()).forEach(each -> reach(each.getGenericType(), found));
            }
        }
    }

    static List<Class<?>> typesWithSecrets() {
        return types().stream().filter(type -> !secretsOf(type).isEmpty()).toList();
    }

    private static List<RecordComponent> secretsOf(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .filter(each -> isSecret(type, each))
                .toList();
    }

    private static boolean isSecret(Class<?> type, RecordComponent component) {
        boolean address = type == Address.class || type == AddressForm.class;
        return address && SECRET_PLACES.contains(component.getName())
                || holdsText(component) && SECRET_NAMES.contains(component.getName());
    }

    private static boolean holdsText(RecordComponent component) {
        return component.getGenericType().getTypeName().contains("java.lang.String");
    }

    @ParameterizedTest
    @MethodSource("types")
    void noTextIsForgotten(Class<?> type) {
        assertThat(Stream.of(type.getRecordComponents())
                        .filter(SecretsTest::holdsText)
                        .filter(each -> !isSecret(type, each))
                        .map(RecordComponent::getName))
                .as("texts of %s, neither secret nor looked at", type)
                .isSubsetOf(SHOWN);
    }

    @ParameterizedTest
    @MethodSource("typesWithSecrets")
    void areMaskedWhereTheyStand(Class<?> type) throws Exception {
        Object sample = sample(type);

        for (RecordComponent secret : secretsOf(type)) {
            Object value = secret.getAccessor().invoke(sample);
            assertThat(value.toString()).as("the sample's %s", secret).matches(".*(Zz9|77).*");
            assertThat(sample.toString()).doesNotContain(value.toString());
        }
        assertThat(sample.toString()).doesNotContain("Zz9").doesNotContain("77.");
    }

    @Test
    void thereAreSome() {
        assertThat(typesWithSecrets()).hasSizeGreaterThan(25);
    }

    @Test
    void nothingIsMaskedWhereThereIsNothing() {
        assertThat(Address.inCountry("DE"))
                .hasToString("Address[name=, lines=, postalCode=, city=, country=DE, location=]");
    }

    private static Object sample(Class<?> type) throws Exception {
        if (type == Order.class) {
            return anOrder();
        }
        if (type == StockPool.class) {
            return StockPool.consigned("X-1");
        }
        if (type == StockCondition.class) {
            return StockCondition.NEW;
        }
        if (type == PaymentLedger.class) {
            return PaymentLedger.open(new OrderId("O-1"), EUR, SECRET);
        }
        List<Class<?>> types = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            types.add(component.getType());
            values.add(value(component.getGenericType(), isPlaceOfNobody(type, component) ? "" : component.getName()));
        }
        var constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
        return constructor.newInstance(values.toArray());
    }

    /** The name of a thing, say, which is no name of an address. */
    private static boolean isPlaceOfNobody(Class<?> type, RecordComponent component) {
        return SECRET_PLACES.contains(component.getName()) && !isSecret(type, component);
    }

    private static Object value(Type type, String name) throws Exception {
        if (type instanceof ParameterizedType generic) {
            return collection((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), name);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return sample(plain);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        return Map.<Class<?>, Object>ofEntries(
                        Map.entry(String.class, text(name)),
                        Map.entry(int.class, 1),
                        Map.entry(Integer.class, 1),
                        Map.entry(Long.class, 1L),
                        Map.entry(long.class, 1L),
                        Map.entry(boolean.class, true),
                        Map.entry(double.class, 77.5),
                        Map.entry(Currency.class, EUR),
                        Map.entry(BigDecimal.class, BigDecimal.ONE),
                        Map.entry(Instant.class, NOON),
                        Map.entry(LocalDate.class, LocalDate.EPOCH),
                        Map.entry(Duration.class, Duration.ZERO),
                        Map.entry(dev.oms.command.Event.class, new OrderConfirmed()))
                .get(plain);
    }

    private static String text(String name) {
        return Map.of("country", "DE", "currency", "EUR", "drawsOn", "")
                .getOrDefault(name, SECRET_NAMES.contains(name) || SECRET_PLACES.contains(name) ? SECRET : "X-1");
    }

    private static Object collection(Class<?> raw, Type[] elements, String name) throws Exception {
        Object one = value(elements[0], name);
        if (raw == Map.class) {
            return Map.of(one, value(elements[1], name));
        }
        return raw == Set.class ? Set.of(one) : List.of(one);
    }

    private static Order anOrder() {
        Order order = SampleOrders.anOrder(1);
        return new Order(
                order.id(),
                new ChannelId("web"),
                "",
                "C-42",
                EUR,
                OrderState.CONFIRMED,
                Address.inCountry("DE"),
                List.of(),
                List.of(),
                SECRET,
                100,
                NOON,
                SECRET,
                order.lines(),
                List.of(),
                0,
                0,
                0);
    }
}
