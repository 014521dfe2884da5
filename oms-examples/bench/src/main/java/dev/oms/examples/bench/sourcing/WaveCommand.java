package dev.oms.examples.bench.sourcing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.oms.sourcing.CostModel;
import dev.oms.sourcing.SourcingPolicy;
import dev.oms.sourcing.wave.Wave;
import dev.oms.sourcing.wave.WaveFigures;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code waves}: what is gained where orders that compete are sourced together, and what that takes. */
@Command(
        name = "waves",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Sources generated orders that compete for the same stock, one by one and together: what both cost, what no wave"
                    + " could cost less than, and what they took. One thread, after warming up.",
            ""
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:measured, and no wave is dearer than one by one",
            "1:failed, or a wave is dearer, or serves less, than one by one",
            "2:wrong use"
        })
public final class WaveCommand implements Callable<Integer> {
    private static final int WRONG_USE = 2;
    private static final double NANOS_IN_A_MILLI = 1e6;

    @Option(names = "--orders", paramLabel = "N", defaultValue = "200", description = "default: ${DEFAULT-VALUE}")
    private int orders;

    @Option(names = "--nodes", paramLabel = "N", defaultValue = "20", description = "default: ${DEFAULT-VALUE}")
    private int nodes;

    @Option(names = "--waves", paramLabel = "N", defaultValue = "5", description = "default: ${DEFAULT-VALUE}")
    private int waves;

    @Option(names = "--out", paramLabel = "RESULT.json", description = "where to write the figures")
    private Optional<Path> out = Optional.empty();

    @Spec
    private CommandSpec spec;

    /** For the command line. */
    public WaveCommand() {}

    /** One wave, measured. */
    private record Row(String policy, WaveFigures figures, double before, double after) {
        boolean isSound() {
            return figures.after().cost() <= figures.before().cost()
                    && figures.after().units() >= figures.before().units();
        }

        double gain() {
            return percent(figures.before().cost() - figures.after().cost());
        }

        double gap() {
            return figures.bound().isEmpty()
                    ? Double.NaN
                    : percent(figures.after().cost() - figures.bound().get(0));
        }

        private double percent(long difference) {
            return 100.0 * difference / figures.before().cost();
        }
    }

    @Override
    public Integer call() throws IOException {
        if (orders < 1 || nodes < 1 || waves < 1) {
            spec.commandLine().getErr().println("oms-bench: --orders, --nodes and --waves are at least 1");
            return WRONG_USE;
        }
        SourcingPolicy nearest = SourcingPolicy.nearest();
        SourcingPolicy cheapest = SourcingPolicy.cheapest(CostModel.in("EUR")
                .perShipment(390)
                .handlingPerLine(60)
                .splitPenalty(200)
                .fee("N000", 250)
                .fee("N001", 150));
        List<Row> rows = new ArrayList<>();
        for (SourcingPolicy policy : List.of(nearest, cheapest)) {
            measure(policy, 0);
            for (int seed = 1; seed <= waves; seed++) {
                rows.add(measure(policy, seed));
            }
        }
        print(rows);
        if (out.isPresent()) {
            write(out.get(), rows);
        }
        return rows.stream().allMatch(Row::isSound) ? 0 : 1;
    }

    private Row measure(SourcingPolicy policy, long seed) {
        GeneratedWave wave = new GeneratedWave(orders, nodes, seed);
        var members = wave.members();
        long start = System.nanoTime();
        Wave.by(policy).within(1).source(members);
        long between = System.nanoTime();
        WaveFigures figures = Wave.by(policy).source(members).figures();
        long end = System.nanoTime();
        return new Row(
                policy.name(), figures, (between - start) / NANOS_IN_A_MILLI, (end - between) / NANOS_IN_A_MILLI);
    }

    private void print(List<Row> rows) {
        PrintWriter to = spec.commandLine().getOut();
        to.printf("%d orders, %d nodes%n", orders, nodes);
        to.printf(
                "%-10s %12s %12s %8s %13s %9s %14s %10s%n",
                "policy", "one by one", "wave", "gain %", "to bound %", "decisions", "one by one ms", "wave ms");
        for (Row row : rows) {
            to.printf(
                    Locale.ROOT,
                    "%-10s %12d %12d %8.2f %13.2f %9d %14.1f %10.1f%n",
                    row.policy(),
                    row.figures().before().cost(),
                    row.figures().after().cost(),
                    row.gain(),
                    row.gap(),
                    row.figures().decisions(),
                    row.before(),
                    row.after());
        }
        to.println(
                "Costs in thousandths of a cent or a kilometre. The bound is what all would cost if each had the stock"
                        + " for itself.");
        to.flush();
    }

    private void write(Path file, List<Row> rows) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ArrayNode all = mapper.createArrayNode();
        rows.forEach(row -> {
            var each = all.addObject()
                    .put("policy", row.policy())
                    .put("orders", orders)
                    .put("nodes", nodes)
                    .put("before", row.figures().before().cost())
                    .put("after", row.figures().after().cost())
                    .put("unitsBefore", row.figures().before().units())
                    .put("unitsAfter", row.figures().after().units())
                    .put("gainPercent", row.gain())
                    .put("decisions", row.figures().decisions())
                    .put("oneByOneMillis", row.before())
                    .put("waveMillis", row.after());
            row.figures().bound().forEach(bound -> each.put("bound", bound));
        });
        Files.createDirectories(file.toAbsolutePath().getParent());
        mapper.enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), all);
    }
}
