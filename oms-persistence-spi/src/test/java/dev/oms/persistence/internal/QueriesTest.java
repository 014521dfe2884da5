package dev.oms.persistence.internal;

import static dev.oms.persistence.internal.Samples.NOON;
import static dev.oms.persistence.internal.Samples.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.command.Entity;
import dev.oms.common.InvariantViolation;
import dev.oms.common.TenantId;
import dev.oms.order.Order;
import dev.oms.order.OrderState;
import dev.oms.persistence.RecordPage;
import dev.oms.persistence.RecordQuery;
import dev.oms.persistence.RecordQuery.Comparison;
import dev.oms.persistence.RecordQuery.Cursor;
import dev.oms.persistence.RecordQuery.Filter;
import dev.oms.persistence.StoredRecord;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import org.junit.jupiter.api.Test;

class QueriesTest {
    private static final TenantId TENANT = new TenantId("T-1");

    private final Formats formats = Formats.current();
    private final Queries queries = new Queries(formats);
    private final Pages oneRecordEach = new Pages(formats.pages(), List.of());

    @Test
    void conditionsBecomeFiltersOfTheStoredType() {
        Query<Order> query = Query.of(Kinds.ORDER)
                .whereAnyOf("state", List.of("PLACED", "CONFIRMED"))
                .where("owner", "O-1")
                .atLeast("units", 3)
                .lessThan("total", new BigDecimal("9.80"))
                .atLeast("placed_at", NOON.plusNanos(789))
                .limit(7);

        assertThat(queries.recordQuery(TENANT, query))
                .isEqualTo(new RecordQuery(
                        "T-1",
                        "order",
                        List.of(
                                new Filter("state", Comparison.ANY_OF, List.of("PLACED", "CONFIRMED")),
                                new Filter("owner", Comparison.ANY_OF, List.of("O-1")),
                                new Filter("units", Comparison.AT_LEAST, List.of(3L)),
                                new Filter("total", Comparison.LESS_THAN, List.of(new BigDecimal("9.80"))),
                                new Filter("placed_at", Comparison.AT_LEAST, List.of(NOON))),
                        List.of(),
                        false,
                        Cursor.START,
                        7));
    }

    @Test
    void whatTheKindDoesNotKnowIsRefused() {
        refused(Query.of(Kinds.ORDER).where("colour", "red"), "order has no attribute colour");
        refused(Query.of(Kinds.ORDER).whereAnyOf("colour", List.of()), "order has no attribute colour");
        refused(Query.of(Kinds.ORDER).sortedBy("colour"), "order has no attribute colour");
        refused(Query.of(Kinds.ORDER).where("state", OrderState.PLACED), "state is compared with a String");
        refused(Query.of(Kinds.ORDER).where("total", 3), "total is compared with a BigDecimal");
        refused(Query.of(Kinds.ORDER).where("id", Samples.ORDER), "id is compared with a String");
    }

    @Test
    void theNextPageBeginsWhereThisOneEnded() {
        Query<Order> query = Query.of(Kinds.ORDER).sortedBy("owner", "total", "line_count", "placed_at", "id");

        Page<Order> page = queries.page(TENANT, query, new RecordPage(List.of(stored(anOrder())), true), oneRecordEach);

        assertThat(page.entities()).containsExactly(anOrder());
        assertThat(queries.recordQuery(TENANT, query.after(page.next())).after())
                .isEqualTo(new Cursor(List.of("O-2024-0001", new BigDecimal("143.57"), 3L, NOON), "O-2024-0001"));
        assertThat(queries.recordQuery(TENANT, query).sort())
                .containsExactly("owner", "total", "line_count", "placed_at");
    }

    @Test
    void theLastPageHasNoNext() {
        Query<Order> query = Query.of(Kinds.ORDER);

        assertThat(queries.page(TENANT, query, new RecordPage(List.of(stored(anOrder())), false), oneRecordEach)
                        .isLast())
                .isTrue();
        assertThat(queries.page(TENANT, query, new RecordPage(List.of(), false), oneRecordEach)
                        .isLast())
                .isTrue();
    }

    @Test
    void aCursorOfAnotherQueryIsRefused() {
        Query<Order> query = Query.of(Kinds.ORDER).sortedBy("placed_at");
        String cursor = cursor(query);

        assertThat(queries.recordQuery(
                                TENANT, query.where("channel", "web").limit(1).after(cursor))
                        .after()
                        .id())
                .isEqualTo("O-2024-0001");
        refused(query.reversed().after(cursor), "cursor");
        refused(query.sortedBy().after(cursor), "cursor");
        refused(query.sortedBy("channel").after(cursor), "cursor");
        refused(Query.of(Kinds.SHIPMENT).sortedBy("shipped_at").after(cursor), "cursor");
        assertThatThrownBy(() -> queries.recordQuery(new TenantId("T-2"), query.after(cursor)))
                .isInstanceOf(InvariantViolation.class);
    }

    @Property(tries = 300)
    void anAlteredCursorIsRefused(
            @ForAll @IntRange(max = 10_000) int at, @ForAll @AlphaChars @NumericChars char replacement) {
        Query<Order> query = Query.of(Kinds.ORDER).sortedBy("placed_at");
        String cursor = cursor(query);
        int place = at % (cursor.length() - 1);
        String altered = cursor.substring(0, place) + replacement + cursor.substring(place + 1);

        if (!altered.equals(cursor)) {
            refused(query.after(altered), "");
        }
    }

    @Property(tries = 200)
    void arbitraryTextIsNoCursor(@ForAll String text) {
        if (!text.isEmpty()) {
            refused(Query.of(Kinds.ORDER).after(text), "cursor");
        }
    }

    private String cursor(Query<Order> query) {
        return queries.page(TENANT, query, new RecordPage(List.of(stored(anOrder())), true), oneRecordEach)
                .next();
    }

    private void refused(Query<?> query, String why) {
        assertThatThrownBy(() -> queries.recordQuery(TENANT, query))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining(why);
    }

    private StoredRecord stored(Entity entity) {
        return formats.entity(entity.key().kind()).record("T-1", entity, 1);
    }
}
