package dev.oms.examples.replay;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: {@code java -jar oms-replay.jar replay FILE}. */
@Command(
        name = "oms-replay",
        mixinStandardHelpOptions = true,
        version = "0.1.0",
        description = "Replays a shop's sales through the order-management library.",
        subcommands = ReplayCommand.class)
public final class ReplayMain implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    /** For the command line. */
    public ReplayMain() {}

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "name a command: replay");
    }

    /** Runs and ends the process: with the exit code of the command. */
    public static void main(String[] args) {
        // What Hibernate Validator says of itself goes where everything else is logged.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        System.exit(new CommandLine(new ReplayMain()).execute(args));
    }
}
