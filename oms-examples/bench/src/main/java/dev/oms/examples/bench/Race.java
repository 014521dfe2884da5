package dev.oms.examples.bench;

import java.sql.SQLException;
import java.util.List;

/** Something that all entrants do in turns, and how to tell whether they did it right. */
interface Race {
    /** Its workload, and what is special about it: {@code place}, {@code growth 100000}. */
    String name();

    /** What a throughput counts. */
    default String unit() {
        return "orders";
    }

    /** How many threads at once, one after the other, of those that the user wants. */
    default List<Integer> threads(List<Integer> wanted) {
        return wanted;
    }

    /** Whether this one takes part. */
    default boolean admits(Entrant entrant) {
        return true;
    }

    /** Whether it may be run before it is measured, as often as it takes to have everything compiled. */
    default boolean mayRunAhead() {
        return true;
    }

    /** What has to be there before. */
    default void prepare(Entrant entrant) throws SQLException {}

    /** Order lines of one operation. */
    default int lines() {
        return Range.LINES;
    }

    Trial trial(Entrant entrant) throws SQLException;

    /** One entrant's turn. */
    record Trial(Load.Operation operation, Load.Bounds bounds, Check check) {}

    /** Looks into the tables afterwards; throws if they are not as they should be. */
    @FunctionalInterface
    interface Check {
        void after(Sample sample) throws SQLException;
    }
}
