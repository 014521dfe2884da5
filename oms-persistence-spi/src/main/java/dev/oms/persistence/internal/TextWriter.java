package dev.oms.persistence.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.Predicate;

/** Writes a value as one JSON string. */
final class TextWriter<T> extends StdScalarSerializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient Function<? super T, String> text;
    private final transient Predicate<? super T> nothing;

    /** @param nothing of what the text is empty, so that it can be left out */
    TextWriter(Class<T> type, Function<? super T, String> text, Predicate<? super T> nothing) {
        super(type);
        this.text = text;
        this.nothing = nothing;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeString(text.apply(value));
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, T value) {
        return nothing.test(value);
    }
}
