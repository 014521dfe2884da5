package dev.oms.examples.servers;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A server's process with all that it has started. */
public final class ProcessTree {
    private static final int SECONDS_TO_DIE = 60;

    private ProcessTree() {}

    /** Ends all of them as a power cut would, and waits until they are gone. */
    public static void kill(ProcessHandle parent) throws IOException {
        // The parent first: it would answer the death of a child with a restart of its own.
        List<ProcessHandle> all =
                Stream.concat(Stream.of(parent), parent.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle each : all) {
            awaitEnd(each);
        }
    }

    private static void awaitEnd(ProcessHandle process) throws IOException {
        try {
            process.onExit().get(SECONDS_TO_DIE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while process " + process.pid() + " was ending", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("process " + process.pid() + " does not end", e);
        }
    }
}
