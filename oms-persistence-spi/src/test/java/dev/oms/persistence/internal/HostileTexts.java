package dev.oms.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.Entity;
import dev.oms.command.Event;
import dev.oms.common.OmsException;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RequestRecord;
import dev.oms.persistence.StoredRecord;
import dev.oms.port.UnreadableEvent;
import java.util.List;
import java.util.Map;

/** Stored texts that somebody has altered: each is read as something, or said to be unreadable. */
final class HostileTexts {
    private static final List<String> PIECES = List.of(
            "null",
            "{}",
            "[]",
            "\"\"",
            "-1",
            "1e400",
            "99999999999999999999",
            "true",
            "{\"v\":0,",
            "{\"v\":1,",
            "{\"v\":2,",
            "\"v\":null",
            "{\"a\":".repeat(2_000),
            "[".repeat(5_000),
            "\"typeName\":\"java.lang.Runtime\"",
            "\\u0000",
            "\u0000",
            "\ud83c",
            ",",
            "}",
            "\"id\":\"x\"");

    private final Garbage garbage;
    private final Formats formats = Formats.current();

    HostileTexts(byte[] bytes) {
        garbage = new Garbage(bytes);
    }

    void suffer() {
        do {
            Entity entity = garbage.oneOf(EntitySamples.all());
            EntityFormat<?> format = formats.entity(entity.key().kind());
            StoredRecord stored = format.record("T-1", entity, 7);
            String body = altered(stored.body());
            reads(() -> format.entity(new StoredRecord(stored.key(), stored.owner(), 7, stored.attributes(), body)));
            Event event = garbage.oneOf(EventSamples.all());
            reads(() -> formats.events()
                    .read(formats.events().name(event), altered(formats.events().write(event))));
            reads(() -> formats.entry(
                    new RequestRecord("T-1", "r-1", "f00d", altered("{\"v\":1,\"subject\":\"O-1\",\"refusals\":[]}"))));
            reads(() -> format.entity(new StoredRecord(
                    new RecordKey("T-1", entity.key().kind(), "x"), "x", 1, Map.of(), garbage.chars())));
        } while (!garbage.isUsedUp());
    }

    private String altered(String text) {
        StringBuilder altered = new StringBuilder(text);
        for (int i = garbage.below(4); i >= 0; i--) {
            int at = altered.length() == 0
                    ? 0
                    : (garbage.below(256) << Byte.SIZE | garbage.below(256)) % altered.length();
            int end = Math.min(altered.length(), at + garbage.below(12));
            switch (garbage.below(3)) {
                case 0 -> altered.replace(at, end, garbage.oneOf(PIECES));
                case 1 -> altered.replace(at, end, garbage.chars());
                default -> altered.setLength(at);
            }
        }
        return altered.toString();
    }

    private static void reads(java.util.function.Supplier<?> reading) {
        try {
            Object read = reading.get();
            if (read instanceof UnreadableEvent unreadable) {
                assertThat(unreadable.why()).isInstanceOf(OmsException.class);
            }
        } catch (OmsException unreadable) {
            assertThat(unreadable.getMessage()).isNotBlank();
        }
    }
}
