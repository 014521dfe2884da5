package dev.oms.internal.engine;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Nullable;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * A command as bytes: different commands differ in them, and equal ones do not, on every JVM. Each value says its sort and its
 * length, so that no text can pass for something else. Components stand by name, and without those that hold nothing, so that
 * a release that adds one knows the commands of the release before.
 */
final class CanonicalForm {
    private static final int USUAL_SIZE = 512;

    /** The sort and ten times seven bits. */
    private static final int LONGEST_NUMBER = 11;

    private byte[] bytes = new byte[USUAL_SIZE];
    private int size;

    void feed(MessageDigest digest) {
        digest.update(bytes, 0, size);
    }

    void put(@Nullable Object value) {
        if (value instanceof String text) {
            put('s', text);
        } else if (value instanceof Record components) {
            put(components);
        } else if (value instanceof Integer || value instanceof Long) {
            put('i', ((Number) value).longValue());
        } else if (value instanceof Boolean flag) {
            put('b', flag ? 1 : 0);
        } else if (value instanceof List<?> list) {
            put(list);
        } else if (value instanceof Collection<?> set) {
            putSorted('u', set.stream().map(CanonicalForm::bytesOf).toArray(byte[][]::new));
        } else if (value instanceof Map<?, ?> map) {
            putSorted('m', map.entrySet().stream().map(CanonicalForm::bytesOf).toArray(byte[][]::new));
        } else if (value instanceof Double number) {
            put('d', Double.doubleToLongBits(number));
        } else if (value instanceof Enum<?> constant) {
            put('e', constant.name());
        } else {
            putPlain(value);
        }
    }

    private void putPlain(@Nullable Object value) {
        if (value == null) {
            put((byte) 'n');
            return;
        }
        boolean certain = value instanceof Currency
                || value instanceof BigDecimal
                || value instanceof Instant
                || value instanceof LocalDate
                || value instanceof Duration;
        require(certain, "a %s has no text form that is the same everywhere", value.getClass());
        put('t', value.toString());
    }

    private void put(Record value) {
        Components components = Components.of(value.getClass());
        put('r', components.type());
        components.forEach(value, (name, component) -> {
            if (!isNothing(component)) {
                put('c', name);
                put(component);
            }
        });
        put((byte) '.');
    }

    private static boolean isNothing(@Nullable Object value) {
        if (value instanceof String text) {
            return text.isEmpty();
        }
        if (value instanceof Collection<?> elements) {
            return elements.isEmpty();
        }
        if (value instanceof Number number) {
            return number.equals(0) || number.equals(0L) || number.equals(0.0);
        }
        return Boolean.FALSE.equals(value) || (value instanceof Map<?, ?> entries && entries.isEmpty());
    }

    private void put(List<?> list) {
        put('l', list.size());
        for (Object element : list) {
            put(element);
        }
    }

    /** The order in which a set or map is walked differs between JVMs. */
    private void putSorted(char sort, byte[][] elements) {
        Arrays.sort(elements, Arrays::compareUnsigned);
        put(sort, elements.length);
        for (byte[] element : elements) {
            ensure(element.length);
            System.arraycopy(element, 0, bytes, size, element.length);
            size += element.length;
        }
    }

    private static byte[] bytesOf(@Nullable Object element) {
        CanonicalForm form = new CanonicalForm();
        if (element instanceof Map.Entry<?, ?> entry) {
            form.put(entry.getKey());
            form.put(entry.getValue());
        } else {
            form.put(element);
        }
        return form.toBytes();
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Seven bits a byte, the lowest first; the last byte is the one without the eighth. */
    private void put(char sort, long number) {
        ensure(LONGEST_NUMBER);
        bytes[size++] = (byte) sort;
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    private void put(byte single) {
        ensure(1);
        bytes[size++] = single;
    }

    /** Each char by itself, so that broken surrogates, which UTF-8 cannot tell apart, still differ. */
    private void put(char sort, String text) {
        put(sort, text.length());
        ensure(3 * text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes[size++] = (byte) c;
            } else {
                bytes[size++] = (byte) (0xC0 | (c >>> 12));
                bytes[size++] = (byte) (0x80 | ((c >>> 6) & 0x3F));
                bytes[size++] = (byte) (0x80 | (c & 0x3F));
            }
        }
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
