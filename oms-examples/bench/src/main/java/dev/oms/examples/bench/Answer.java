package dev.oms.examples.bench;

/** What came of one operation. */
enum Answer {
    DONE,
    /** Not enough stock. */
    SOLD_OUT,
    /** Refused because too many races were lost; the caller may try again. */
    GAVE_UP
}
