package dev.oms.testkit.simulation;

/**
 * Something that befalls a node at one of its next calls.
 *
 * @param calls how many of those that it can befall go well before
 * @param after whether the call itself is made before it
 * @param seconds how long the node stands still
 * @param number of the step that brought it about
 */
record Interruption(Deed deed, int calls, boolean after, int seconds, int number) {

    static Interruption of(Step step) {
        // From nothing to five minutes: longer than a lease, or shorter.
        int seconds = step.number() / 16 % 6 * 60;
        boolean after = switch (step.deed()) {
            case LOSE_COMMIT, REFUSE -> false;
            case LOSE_ANSWER -> true;
            default -> step.number() % 2 == 1;
        };
        return new Interruption(step.deed(), step.number() / 2 % 4, after, seconds, step.number());
    }

    /** At its next reading, after which it decides on what it has read. */
    static Interruption rush(int number) {
        return new Interruption(Deed.RUSH, 0, true, 0, number);
    }

    boolean befalls(Call call) {
        return switch (deed) {
            case LOSE_COMMIT, LOSE_ANSWER -> call == Call.COMMIT;
            case RUSH -> call == Call.STORE;
            case REFUSE -> call != Call.PORT;
            default -> true;
        };
    }

    Interruption later() {
        return new Interruption(deed, calls - 1, after, seconds, number);
    }

    /** What a node calls. */
    enum Call {
        COMMIT,
        STORE,
        PORT
    }
}
