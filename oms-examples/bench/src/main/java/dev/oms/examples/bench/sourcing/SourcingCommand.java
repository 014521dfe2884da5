package dev.oms.examples.bench.sourcing;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sourcing}: how close to the best plan orders are sourced, and how quickly. */
@Command(
        name = "sourcing",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Sources the orders of a file, and generated ones of up to 10,000 lines: what the plans cost, whether that is"
                    + " proven to be the least, and what they took. One thread, after warming up.",
            ""
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:measured, and no plan costs more than it is said to at least where that is proven",
            "1:failed, or a plan that is called optimal is dearer or cheaper than the known optimum",
            "2:wrong use, or no file of orders"
        })
public final class SourcingCommand implements Callable<Integer> {
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;
    private static final int NODES = 50;
    private static final int[] SCALE = {10, 100, 1_000, 10_000};
    private static final int LINES_OF_A_SIZE = 2_000;
    private static final int FEWEST_ORDERS = 3;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE.json",
            description = "orders; without it only generated ones are sourced")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--out", paramLabel = "RESULT.json", description = "where to write a plan for each order")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--summary", paramLabel = "SUMMARY.json", description = "where to write the figures of the tables")
    private Optional<Path> summary = Optional.empty();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "20",
            description = "how often each order is timed (default: ${DEFAULT-VALUE})")
    private int rounds;

    @Option(
            names = "--scale",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description =
                    "also source generated orders of 10 to 10,000 lines over 50 nodes; --no-scale leaves them out")
    private boolean scale;

    @Spec
    private CommandSpec spec;

    /** For the command line. */
    public SourcingCommand() {}

    @Override
    public Integer call() {
        try {
            return run();
        } catch (IllegalArgumentException e) {
            return failed(WRONG_USE, e);
        } catch (IOException | RuntimeException e) {
            return failed(FAILED, e);
        }
    }

    private int run() throws IOException {
        if (rounds < 1) {
            throw new IllegalArgumentException("--rounds is at least 1");
        }
        if (file.isEmpty() && (!scale || out.isPresent())) {
            throw new IllegalArgumentException("name a file of orders");
        }
        SourcingTable table = new SourcingTable(spec.commandLine().getOut());
        List<Solved> solved = file.isPresent() ? solve(file.get()) : List.of();
        List<SizeClass> classes = SizeClass.of(solved);
        if (!solved.isEmpty()) {
            table.print(classes);
        }
        if (out.isPresent()) {
            new SourcingReport().write(withFolder(out.get()), solved);
        }
        List<ScaleRow> generated = scale ? generated() : List.of();
        if (scale) {
            table.printScale(generated);
        }
        if (summary.isPresent()) {
            new SourcingReport().writeSummary(withFolder(summary.get()), classes, generated);
        }
        return solved.stream().allMatch(SourcingCommand::isAsKnown) ? 0 : FAILED;
    }

    private List<Solved> solve(Path orders) throws IOException {
        List<Instance> instances = InstanceFile.read(orders);
        Stopwatch stopwatch = new Stopwatch(rounds);
        stopwatch.warmUp(instances);
        return stopwatch.measure(instances);
    }

    private List<ScaleRow> generated() {
        List<ScaleRow> rows = new ArrayList<>();
        Stopwatch stopwatch = new Stopwatch(rounds);
        stopwatch.warmUp(new GeneratedOrders(NODES).of(SCALE[0], true, LINES_OF_A_SIZE / SCALE[0]));
        for (boolean split : new boolean[] {false, true}) {
            for (int lines : SCALE) {
                List<Instance> orders =
                        new GeneratedOrders(NODES).of(lines, split, Math.max(FEWEST_ORDERS, LINES_OF_A_SIZE / lines));
                List<Solved> solved = stopwatch.measure(orders);
                String name = solved.get(0).instance().size() + (split ? " split" : " whole");
                rows.add(new ScaleRow(lines, new SizeClass(name, solved)));
            }
        }
        return rows;
    }

    /** Whoever calls a plan optimal must be right about it. */
    private static boolean isAsKnown(Solved solved) {
        boolean isOptimal = solved.gapToOptimum().orElse(0) == 0;
        boolean holds = solved.instance().knownOptimum().orElse(Long.MAX_VALUE)
                >= solved.allocation().lowerBound();
        return holds && (isOptimal || !solved.allocation().provenOptimal());
    }

    private static Path withFolder(Path target) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        return target;
    }

    private int failed(int code, Exception failure) {
        PrintWriter err = spec.commandLine().getErr();
        String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        err.println("oms-bench: " + message.lines().findFirst().orElse(failure.toString()));
        err.flush();
        return code;
    }
}
