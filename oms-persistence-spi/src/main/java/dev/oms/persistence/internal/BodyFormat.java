package dev.oms.persistence.internal;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.oms.common.InvariantViolation;
import dev.oms.persistence.UnreadableRecordException;
import java.io.IOException;

/** How values of one type become JSON text and back; the version of their shape is the first property. */
final class BodyFormat<T> {
    static final String VERSION = "v";

    private final String name;
    private final Upcasters upcasters;
    private final String opening;
    private final String empty;
    private final int version;
    private final BodyWriter writer;
    private final ObjectReader reader;

    BodyFormat(String name, Class<T> type, Upcasters upcasters) {
        this.name = name;
        this.upcasters = upcasters;
        this.version = upcasters.current(name);
        String versioned = "{\"" + VERSION + "\":" + version;
        this.opening = versioned + ",";
        this.empty = versioned + "}";
        this.writer = new BodyWriter(type, version);
        this.reader = Json.MAPPER.readerFor(type);
    }

    String name() {
        return name;
    }

    String write(T value) {
        try {
            return writer.write(value);
        } catch (IOException e) {
            throw new InvariantViolation("a " + name + " cannot be written as JSON: " + e.getMessage());
        }
    }

    /** What a body of today's shape begins with. */
    String opening() {
        return opening;
    }

    /** The body in today's shape, as text. */
    String current(String body) throws IOException {
        return isCurrent(body)
                ? body
                : Json.MAPPER.writeValueAsString(upcast(body).put(VERSION, version));
    }

    T read(String body) {
        try {
            return isCurrent(body) ? reader.readValue(body) : reader.readValue(upcast(body));
        } catch (IOException e) {
            throw new UnreadableRecordException(name, JsonFailure.withoutValues(e));
        }
    }

    // The text tells, because stores keep it to the character: no second parse for what is current.
    private boolean isCurrent(String body) {
        return body.startsWith(opening) || body.equals(empty);
    }

    private ObjectNode upcast(String body) throws IOException {
        if (Json.MAPPER.readTree(body) instanceof ObjectNode earlier) {
            return upcasters.upcast(name, earlier);
        }
        throw new IOException("it is no JSON object");
    }
}
