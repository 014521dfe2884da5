package dev.oms.persistence.internal;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.Versioned;
import dev.oms.common.TenantId;
import dev.oms.persistence.RecordPage;
import dev.oms.persistence.RecordQuery;
import dev.oms.persistence.RecordQuery.Cursor;
import dev.oms.persistence.RecordQuery.Filter;
import dev.oms.persistence.StoredRecord;
import dev.oms.port.Kind;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.port.Query.Comparison;
import dev.oms.port.Query.Condition;
import dev.oms.port.Unreadable;
import java.util.ArrayList;
import java.util.List;

/** Which entities are looked for, and the page of them that was found. */
public final class Queries {
    private final Formats formats;

    public Queries(Formats formats) {
        this.formats = formats;
    }

    public RecordQuery recordQuery(TenantId tenant, Query<?> query) {
        QueryShape shape = new QueryShape(query);
        return new RecordQuery(
                tenant.value(),
                query.kind().name(),
                query.conditions().stream().map(c -> filter(shape, c)).toList(),
                shape.sort(),
                query.descending(),
                Cursors.read(tenant, shape, query.cursor()),
                query.limit());
    }

    public <E extends Entity> Page<E> page(TenantId tenant, Query<E> query, RecordPage page, Pages pages) {
        EntityFormat<E> format = formats.entity(query.kind());
        List<Versioned<E>> entries = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        page.records().forEach(stored -> format.read(stored, pages, entries, unreadable));
        return new Page<>(entries, unreadable, next(tenant, query, page));
    }

    private static String next(TenantId tenant, Query<?> query, RecordPage page) {
        if (!page.more()) {
            return "";
        }
        QueryShape shape = new QueryShape(query);
        StoredRecord last = page.records().get(page.records().size() - 1);
        return Cursors.write(
                tenant, shape, new Cursor(shape.position(last), last.key().id()));
    }

    private static Filter filter(QueryShape shape, Condition condition) {
        String attribute = condition.attribute();
        require(
                condition.comparison() == Comparison.ANY_OF
                        || condition.values().size() == 1,
                "%s of %s takes one value",
                condition.comparison(),
                attribute);
        Kind.Type type = shape.type(attribute);
        List<Object> values = condition.values().stream()
                .map(value -> AttributeText.stored(attribute, type, value))
                .toList();
        return new Filter(
                attribute, RecordQuery.Comparison.valueOf(condition.comparison().name()), values);
    }
}
