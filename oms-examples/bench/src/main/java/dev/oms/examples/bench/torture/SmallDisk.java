package dev.oms.examples.bench.torture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A file system of its own, in memory, that can be filled up and made room on again. */
final class SmallDisk implements AutoCloseable {
    private static final String MEGABYTES = "1536";
    private static final int PIECE = 64 * 1024;
    private static final int SECONDS = 30;
    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Why there can be none; empty if there can. */
    static Optional<String> impossible() {
        try (SmallDisk disk = mount()) {
            return Files.isDirectory(disk.folder()) ? Optional.empty() : Optional.of("a file system came and went");
        } catch (IOException e) {
            return Optional.of(
                    "needs the right to mount a file system in memory, as root on Linux has it: " + e.getMessage());
        }
    }

    static SmallDisk mount() throws IOException {
        Path folder = Files.createTempDirectory("oms-disk");
        try {
            run(List.of(
                    "mount",
                    "-t",
                    "tmpfs",
                    "-o",
                    "size=" + MEGABYTES + "m,mode=700",
                    "oms-torture",
                    folder.toString()));
            return new SmallDisk(folder);
        } catch (IOException e) {
            Files.delete(folder);
            throw e;
        }
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + " does not work");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted during " + command.get(0), e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Puts a file there that leaves so much room. */
    void fillAllBut(long bytes) throws IOException {
        try (OutputStream out = Files.newOutputStream(ballast())) {
            while (room() > bytes + PIECE) {
                out.write(new byte[PIECE]);
            }
        }
    }

    long room() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    /** Somebody has deleted something. */
    void makeRoom() throws IOException {
        Files.delete(ballast());
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    @Override
    public void close() throws IOException {
        run(List.of("umount", folder.toString()));
        Files.delete(folder);
    }
}
