package dev.oms.persistence.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.util.NameTransformer;
import dev.oms.common.Nullable;
import java.io.IOException;

/** Writes values of one type with the version of their shape in front, all of it at once: bodies are large and many. */
final class BodyWriter {
    private final Class<?> type;
    private final int version;
    private final boolean empty;
    private volatile @Nullable JsonSerializer<Object> known;

    BodyWriter(Class<?> type, int version) {
        this.type = type;
        this.version = version;
        this.empty = type.isRecord() && type.getRecordComponents().length == 0;
    }

    String write(Object value) throws IOException {
        SegmentedStringWriter text =
                new SegmentedStringWriter(Json.MAPPER.getFactory()._getBufferRecycler());
        try (JsonGenerator json = Json.MAPPER.createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField(BodyFormat.VERSION, version);
            if (!empty) {
                // A provider for each text: it remembers what it is writing.
                SerializerProvider provider = Json.MAPPER.getSerializerProviderInstance();
                properties(provider).serialize(value, json, provider);
            }
            json.writeEndObject();
        }
        return text.getAndClear();
    }

    /** Looked for when the first value is written: most types are never written by most hosts. */
    private JsonSerializer<Object> properties(SerializerProvider provider) throws JsonMappingException {
        JsonSerializer<Object> properties = known;
        if (properties == null) {
            properties = provider.findValueSerializer(type).unwrappingSerializer(NameTransformer.NOP);
            known = properties;
        }
        return properties;
    }
}
