package dev.oms.persistence.contract;

import static dev.oms.persistence.contract.ContractKinds.ACTIVE;
import static dev.oms.persistence.contract.ContractKinds.AMOUNT;
import static dev.oms.persistence.contract.ContractKinds.PLACED;
import static dev.oms.persistence.contract.ContractKinds.PRICE;
import static dev.oms.persistence.contract.ContractKinds.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.common.InvariantViolation;
import dev.oms.persistence.EventAppend;
import dev.oms.persistence.EventRecord;
import dev.oms.persistence.StoredRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes in comes out, to the character, the microsecond and the last digit. */
interface RoundTripPromises extends Workbench {

    @Test
    default void aRecordComesBackWithEveryTypeOfAttribute() {
        RecordFixture record = aRecord("R-1")
                .owner("O-1")
                .with(TITLE, "Tea")
                .with(AMOUNT, 12L)
                .with(ACTIVE, true)
                .with(PLACED, NOON)
                .body("{\"lines\":[1,2]}");

        given(record);

        assertThat(find(record.key())).contains(record.stored());
    }

    @Test
    default void anAttributeThatIsAbsentStaysAbsent() {
        RecordFixture bare = aRecord("bare");
        RecordFixture partial = aRecord("partial").with(ACTIVE, false);

        given(bare, partial);

        assertThat(find(bare.key())).contains(bare.stored());
        assertThat(find(partial.key())).contains(partial.stored());
    }

    @Test
    default void anUpdateReplacesOwnerAttributesAndBody() {
        RecordFixture first = aRecord().with(TITLE, "old").with(AMOUNT, 1L).body("[1]");
        RecordFixture second =
                first.next().owner("other").without(TITLE).with(PLACED, NOON).body("[2]");
        given(first);

        given(second);

        assertThat(find(first.key())).contains(second.stored());
    }

    @Test
    default void anEmptyTextIsNotAnAbsentOne() {
        RecordFixture record = aRecord().with(TITLE, "");

        given(record);

        assertThat(find(record.key())).contains(record.stored());
    }

    @Test
    default void anAttributeThatTheKindDoesNotDeclareIsRefused() {
        RecordFixture record = aRecord().with("unheard_of", 1L);

        assertThatThrownBy(() -> commit(aBatch().put(record))).isInstanceOf(InvariantViolation.class);
        assertThat(find(record.key())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🫖 tea 😀",
                "𝒻𝑜𝓊𝓇 bytes 𠜎",
                "it's \"quoted\"",
                "C:\\temp\\n",
                "ends blank  ",
                "a\tb\nc",
                "100 %_?$1 {}",
                "Größe 茶 чай شاي",
                "e\u0301 is not \u00e9",
                "null",
                "-- '; drop"
            })
    default void textKeepsEveryCharacter(String text) {
        String name = text.strip().replaceAll("\\s", " ");
        String id = unique(name);
        RecordFixture record = aRecord(id).owner(name).with(TITLE, text).body("{\"a\":" + quoted(text) + "}");

        given(aBatch().put(record).event(anEvent(id, 1)).receive(id, id, 1).request(id, text, quoted(text)));

        assertThat(find(record.key())).contains(record.stored());
        assertThat(ids(aQuery().anyOf(TITLE, text))).containsExactly(id);
        assertThat(events(id)).extracting(EventRecord::event).containsExactly(anEvent(id, 1));
        assertThat(stock(id, id)).isEqualTo(counters(id, id, 1, 0, 0));
        assertThat(answered(id)).hasValueSatisfying(request -> {
            assertThat(request.fingerprint()).isEqualTo(text);
            assertThat(request.outcome()).isEqualTo(quoted(text));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "ß", "茶", "🫖"})
    default void theLongestIdsAndTextsFit(String filling) {
        String id = filling.repeat(100 / filling.length());
        RecordFixture record = aRecord(id).with(TITLE, filling.repeat(255 / filling.length()));

        given(aBatch().put(record).event(anEvent(id, 1)).receive(id, id, 1).request(id));

        assertThat(find(record.key())).contains(record.stored());
        assertThat(events(id)).extracting(EventRecord::event).containsExactly(anEvent(id, 1));
        assertThat(stock(id, id).onHand()).isEqualTo(1);
        assertThat(answered(id)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,A", "e,é", "ss,ß", "\u00e9,e\u0301", "o-1,o-01", "I,ı"})
    default void idsAreTheSameOnlyIfEveryCharacterIs(String pair) {
        String one = pair.split(",")[0];
        String other = pair.split(",")[1];

        given(aBatch().put(aRecord(one).with(TITLE, one))
                .receive(one, one, 1)
                .receive(one, other, 2)
                .request(one));
        given(aBatch().put(aRecord(other).with(TITLE, other))
                .receive(other, one, 3)
                .event(anEvent(other, 1))
                .request(other));

        assertThat(find(key(one))).contains(aRecord(one).with(TITLE, one).stored());
        assertThat(find(key(other))).contains(aRecord(other).with(TITLE, other).stored());
        assertThat(ids(aQuery().anyOf(TITLE, one))).containsExactly(one);
        assertThat(stock(one, one).onHand()).isEqualTo(1);
        assertThat(stock(one, other).onHand()).isEqualTo(2);
        assertThat(stock(other, one).onHand()).isEqualTo(3);
        assertThat(events(one)).isEmpty();
    }

    @Test
    default void aBodyIsKeptToTheCharacter() {
        RecordFixture record = aRecord()
                .body(
                        "{ \"b\" : 1.00,\n\t\"a\":[1e2, -0, 12345678901234567890.10, \"\\u00e4 ä 🫖 \\\" \\\\ \\/ '\"],  \"\":null,"
                                + "\"ofANewerVersion\":{\"z\":1,\"a\":{}}} ");

        given(record);

        assertThat(find(record.key())).contains(record.stored());
    }

    @Test
    default void aBodyOfAMegabyteFits() {
        RecordFixture record = aRecord().body("\"" + "ten bytes ".repeat(100_000) + "🫖".repeat(20_000) + "\"");

        given(record);

        assertThat(find(record.key())).contains(record.stored());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1969-12-31T23:59:59.999999Z",
                "1970-01-01T00:00:00Z",
                "2024-03-31T01:30:00.000001Z",
                "2024-10-27T00:30:00Z",
                "2024-10-27T01:30:00Z",
                "2038-01-19T03:14:08.5Z",
                "9998-12-31T23:59:59.999999Z"
            })
    default void instantsAreKeptToTheMicrosecondWhateverTheTimeZone(String written) {
        Instant instant = Instant.parse(written);
        RecordFixture record = aRecord().with(PLACED, instant);
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
            given(record);
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));

            assertThat(find(record.key())).contains(record.stored());
            assertThat(ids(aQuery().anyOf(PLACED, instant))).hasSize(1);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MAX_VALUE, Long.MIN_VALUE})
    default void integersKeepTheirSignAndSize(long amount) {
        RecordFixture record = aRecord().with(AMOUNT, amount);

        given(record);

        assertThat(find(record.key())).contains(record.stored());
        assertThat(ids(aQuery().anyOf(AMOUNT, amount))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-0.5", "0.000001", "4.90", "99999999999999999999.999999", "-99999999999999999999.999999"})
    default void decimalsKeepTheirValue(String written) {
        BigDecimal price = new BigDecimal(written);
        RecordFixture record = aRecord().with(PRICE, price);

        given(record);

        StoredRecord found = find(record.key()).orElseThrow();
        assertThat((BigDecimal) found.attributes().get(PRICE)).isEqualByComparingTo(price);
        assertThat(ids(aQuery().anyOf(PRICE, price))).hasSize(1);
    }

    @Test
    default void anEventComesBackAsItWent() {
        EventAppend event = new EventAppend(
                "O-1",
                "line",
                "O-1/7",
                42,
                "LineCancelled",
                NOON,
                "Zoë 🫖",
                "request-9",
                "she said:\n\"never mind\" \\ ",
                "{ \"units\" : 2.0 }",
                "hash.digest.salt");

        given(aBatch().event(event));

        assertThat(events()).singleElement().satisfies(found -> {
            assertThat(found.tenant()).isEqualTo(tenant());
            assertThat(found.position()).isPositive();
            assertThat(found.event()).isEqualTo(event);
        });
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n") + "\"";
    }

    private static String unique(String text) {
        return text + Workbench.fresh("").substring(0, 9);
    }
}
