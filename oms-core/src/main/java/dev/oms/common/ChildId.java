package dev.oms.common;

import static dev.oms.common.InvariantViolation.require;

/** How the ids of things that belong to an order are written and read. */
final class ChildId {
    private ChildId() {}

    static void requireNumber(int number) {
        require(number > 0, "running numbers start at 1, not %d", number);
    }

    static OrderId order(String written, String letter) {
        return new OrderId(written.substring(0, split(written, letter)));
    }

    static int number(String written, String letter) {
        String digits = written.substring(split(written, letter) + letter.length());
        require(digits.matches("[1-9][0-9]{0,8}"), "'%s' does not end in a running number", written);
        return Integer.parseInt(digits);
    }

    private static int split(String written, String letter) {
        int at = written.lastIndexOf(letter);
        require(at > 0, "'%s' is not written as <order>%s<number>", written, letter);
        return at;
    }
}
