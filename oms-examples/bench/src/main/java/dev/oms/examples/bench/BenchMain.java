package dev.oms.examples.bench;

import dev.oms.examples.bench.pricing.PricingCommand;
import dev.oms.examples.bench.sourcing.SourcingCommand;
import dev.oms.examples.bench.sourcing.WaveCommand;
import dev.oms.examples.bench.torture.TortureCommand;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: {@code java -jar oms-bench.jar store}. */
@Command(
        name = "oms-bench",
        mixinStandardHelpOptions = true,
        version = "0.1.0",
        description = "Measures the order-management library, and puts it to the torture.",
        subcommands = {
            PricingCommand.class,
            SourcingCommand.class,
            WaveCommand.class,
            StoreCommand.class,
            TortureCommand.class
        })
public final class BenchMain implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    /** For the command line. */
    public BenchMain() {}

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "name a command: pricing, sourcing, waves, store, torture");
    }

    /** Runs and ends the process: with the exit code of the command. */
    public static void main(String[] args) {
        // What Hibernate Validator says of itself goes where everything else is logged.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        System.exit(new CommandLine(new BenchMain()).execute(args));
    }
}
