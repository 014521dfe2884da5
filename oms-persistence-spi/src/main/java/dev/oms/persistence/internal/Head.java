package dev.oms.persistence.internal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.oms.common.InvariantViolation;
import dev.oms.order.Order;
import dev.oms.persistence.StoredRecord;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a big order without its lines. Behind the version of its shape it names the version that each page of lines
 * must have, {@code "pages":[3,3,7]}: whoever reads pages of another moment notices.
 */
final class Head {
    private static final Pattern OPENING = Pattern.compile("\\{\"v\":\\d+,\"pages\":\\[([\\d,]++)],");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final ObjectWriter WRITER =
            Json.MAPPER.copy().addMixIn(Order.class, WithoutLines.class).writerFor(Order.class);

    private Head() {}

    @JsonIgnoreProperties("lines")
    private interface WithoutLines {}

    /** @param opening what a body of today's shape begins with */
    static String write(String opening, Order order, List<Long> pages) {
        String versions = pages.stream().map(String::valueOf).collect(Collectors.joining(",", "\"pages\":[", "],"));
        try {
            return opening + versions + WRITER.writeValueAsString(order).substring(1);
        } catch (JsonProcessingException e) {
            throw new InvariantViolation("the head of an order cannot be written as JSON: " + e.getMessage());
        }
    }

    /** Whether a record is a head whose lines stand elsewhere. */
    static boolean is(StoredRecord record) {
        return record.key().kind().equals(Order.KIND)
                && OPENING.matcher(record.body()).lookingAt();
    }

    /** The versions that the pages of a head must have. */
    static List<Long> pages(StoredRecord head) {
        try {
            return COMMA.splitAsStream(opening(head.body()).group(1))
                    .map(Long::valueOf)
                    .toList();
        } catch (NumberFormatException e) {
            // Altered by hand: a version that no page has, so that none fits and the order is reported.
            return List.of(-1L);
        }
    }

    /** What follows the versions of the pages: the properties of the order, up to the end of the text. */
    static String rest(String body) {
        return body.substring(opening(body).end());
    }

    private static Matcher opening(String body) {
        Matcher opening = OPENING.matcher(body);
        if (!opening.lookingAt()) {
            throw new InvariantViolation("this is not the head of an order: " + body);
        }
        return opening;
    }
}
