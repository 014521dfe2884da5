package dev.oms.examples.replay;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder where a replay keeps its data; for one replay at a time. */
final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    static DataFolder open(Path path) throws IOException {
        try {
            Files.createDirectories(path);
        } catch (FileAlreadyExistsException e) {
            throw new IOException(path + " is not a folder", e);
        }
        FileChannel channel =
                FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw new IOException("another replay is at work in " + path + "; wait for it, or take another --dir");
        }
        return new DataFolder(path, channel);
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    Path rejectedRows() {
        return path.resolve("rejected-rows.csv");
    }

    /** @param database as the user named it */
    CheckpointFile checkpoint(String database, String fingerprint) {
        String name = database.startsWith("jdbc:") ? "jdbc-%08x".formatted(database.hashCode()) : database;
        return new CheckpointFile(path.resolve("checkpoint-" + name + "-" + fingerprint + ".json"));
    }

    /** Lets the next one in. */
    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
