package dev.oms.examples.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A database server that was started here. */
interface OwnServer extends AutoCloseable {
    /** After which a transaction is ended whose sender stands still: its locks would hold up everybody else. */
    int SECONDS_IDLE_IN_TRANSACTION = 5;

    String url();

    String user();

    /** Where the server keeps its data, as the server itself would say. */
    Path data();

    /** The parent of its other processes; empty while it is down. */
    Optional<ProcessHandle> process() throws IOException;

    /** Starts it on its old data and port, once it has been killed. */
    void restart() throws IOException;

    @Override
    void close() throws IOException;
}
