package dev.oms.examples.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A database server that a killed program left running on its data. */
final class LeftoverServer {
    private static final int SECONDS_TO_STOP = 60;

    private LeftoverServer() {}

    /**
     * Asks it to end, and waits until it has; does nothing where there is none.
     *
     * @param pidFile the server's own; its first line is its process id
     * @param program what the name of its executable begins with
     */
    static void stop(Path pidFile, String program) throws IOException {
        Optional<ProcessHandle> running = process(pidFile).filter(process -> runs(process, program));
        if (running.isEmpty()) {
            return;
        }
        running.get().destroy();
        try {
            running.get().onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            String id = running.get().pid() + " (" + pidFile + ")";
            throw new IOException("the server that an earlier run left running as process " + id + " does not end", e);
        }
    }

    /** The server that wrote this file, while it runs. */
    static Optional<ProcessHandle> process(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        String id = lines.isEmpty() ? "" : lines.get(0).strip();
        return id.matches("[0-9]{1,18}") ? ProcessHandle.of(Long.parseLong(id)) : Optional.empty();
    }

    private static boolean runs(ProcessHandle process, String program) {
        return process.info()
                .command()
                .map(path -> Path.of(path).getFileName().toString().startsWith(program))
                .orElse(false);
    }
}
