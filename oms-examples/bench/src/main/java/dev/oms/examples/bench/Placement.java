package dev.oms.examples.bench;

/**
 * The answer to a basket.
 *
 * @param order its id; empty unless it is done
 */
record Placement(Answer answer, String order) {
    static Placement of(String order) {
        return new Placement(Answer.DONE, order);
    }

    static Placement refused(Answer why) {
        return new Placement(why, "");
    }
}
