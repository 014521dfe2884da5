package dev.oms.examples.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** {@code growth}: {@code place}, with so many orders in the tables already. */
final class Growth implements Race {
    static final String WORKLOAD = "growth";
    private static final int THREADS = 16;

    private final Place place;
    private final Copies copies;
    private final int size;
    private final Duration time;

    Growth(Place place, Copies copies, int size, Duration time) {
        this.place = place;
        this.copies = copies;
        this.size = size;
        this.time = time;
    }

    @Override
    public String name() {
        return WORKLOAD + " " + size;
    }

    /** More counts of threads would only make the small tables large before they are measured. */
    @Override
    public List<Integer> threads(List<Integer> wanted) {
        int most =
                wanted.stream().filter(n -> n <= THREADS).max(Integer::compare).orElse(THREADS);
        return List.of(most);
    }

    /** It would fill the tables. */
    @Override
    public boolean mayRunAhead() {
        return false;
    }

    @Override
    public void prepare(Entrant entrant) throws SQLException {
        copies.fill(entrant, size);
    }

    /** At most half as many as there are, so that the size remains what it is called. */
    @Override
    public Trial trial(Entrant entrant) throws SQLException {
        Trial trial = place.trial(entrant);
        return new Trial(trial.operation(), new Load.Bounds(time, size / 2), trial.check());
    }
}
