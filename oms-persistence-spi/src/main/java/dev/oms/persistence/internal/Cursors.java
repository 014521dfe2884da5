package dev.oms.persistence.internal;

import static dev.oms.common.InvariantViolation.require;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.oms.common.InvariantViolation;
import dev.oms.common.TenantId;
import dev.oms.common.Text;
import dev.oms.persistence.RecordQuery.Cursor;
import dev.oms.port.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Cursors as callers see them: base64url of a JSON list of the sort values, the id and a check sum. The sum covers the
 * tenant, the kind and the order as well, so that a cursor of another query is noticed. It guards against mistakes;
 * there is nothing to gain by forging one, because a cursor only says where to begin in what the caller may see.
 */
final class Cursors {
    private Cursors() {}

    static String write(TenantId tenant, QueryShape shape, Cursor position) {
        List<String> parts = new ArrayList<>();
        position.values().forEach(value -> parts.add(AttributeText.write(value)));
        parts.add(position.id());
        parts.add(checkSum(tenant, shape, parts));
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Json.MAPPER.writeValueAsBytes(parts));
        } catch (JsonProcessingException e) {
            throw new InvariantViolation("a cursor cannot be written: " + e.getMessage());
        }
    }

    static Cursor read(TenantId tenant, QueryShape shape, String cursor) {
        if (cursor.isEmpty()) {
            return Cursor.START;
        }
        List<String> parts = parts(cursor);
        int values = shape.sort().size();
        require(parts.size() == values + 2, "the cursor belongs to another query");
        require(
                parts.get(values + 1).equals(checkSum(tenant, shape, parts.subList(0, values + 1))),
                "the cursor belongs to another query or was altered");
        require(parts.subList(0, values + 1).stream().allMatch(Text::isPlain), "no page ends there");
        List<Object> position = new ArrayList<>();
        for (int i = 0; i < values; i++) {
            position.add(value(shape.sortTypes().get(i), parts.get(i)));
        }
        return new Cursor(position, parts.get(values));
    }

    /** The check sum is no signature, so what it covers can be anything. */
    private static Object value(Kind.Type type, String text) {
        try {
            return AttributeText.read(type, text);
        } catch (NumberFormatException | DateTimeException e) {
            throw new InvariantViolation("the cursor belongs to another query or was altered");
        }
    }

    private static List<String> parts(String cursor) {
        try {
            return List.of(Json.MAPPER.readValue(Base64.getUrlDecoder().decode(cursor), String[].class));
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            throw new InvariantViolation("this is no cursor: '" + cursor + "'");
        }
    }

    private static String checkSum(TenantId tenant, QueryShape shape, List<String> parts) {
        CRC32 sum = new CRC32();
        List<Object> covered = List.of(
                tenant.value(),
                shape.query().kind().name(),
                shape.sort(),
                shape.query().descending(),
                parts);
        sum.update(covered.toString().getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
