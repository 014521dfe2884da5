package dev.oms.examples.replay;

import dev.oms.port.Persistence;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Replays a file on some store, once or from where the last run came to. */
final class Play {
    private final SalesFile file;
    private final Databases.Store store;
    private final Path folder;

    Play(SalesFile file, Databases.Store store, Path folder) {
        this.file = file;
        this.store = store;
        this.folder = folder;
    }

    static Play theSample(Persistence persistence, Path folder) {
        SalesFile sample = new SalesFile(SalesFile.SAMPLE, SalesFile.ALL);
        return new Play(sample, new Databases.Store(persistence, () -> {}, true), folder);
    }

    Map<String, Object> toTheEnd(int threads) throws IOException {
        return until(() -> false, threads);
    }

    /** The business figures; none if it was stopped. */
    Map<String, Object> until(BooleanSupplier stopped, int threads) throws IOException {
        Survey survey = Survey.of(file, () -> false);
        CheckpointFile checkpoints = new CheckpointFile(folder.resolve("checkpoint.json"));
        Session session = new Session(file, survey, store, checkpoints, folder.resolve("rejected.csv"));
        return session.run(threads, stopped, row -> {})
                .map(result -> businessFigures(result.report()))
                .orElse(Map.of());
    }

    static Map<String, Object> businessFigures(Report report) {
        Map<String, Object> figures = new LinkedHashMap<>(report.toMap());
        figures.keySet().removeAll(java.util.Set.of("seconds", "ordersPerSecond"));
        return figures;
    }

    /** The same store, told of every call before it is made, and not closed with the library. */
    static Persistence watched(Persistence store, Consumer<String> told) {
        return (Persistence) Proxy.newProxyInstance(
                Persistence.class.getClassLoader(), new Class<?>[] {Persistence.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    told.accept(method.getName());
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
