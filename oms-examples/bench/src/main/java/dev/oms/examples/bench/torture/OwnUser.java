package dev.oms.examples.bench.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Whoever runs the servers that were installed with the system: ourselves, or, since some refuse to be run by root, the
 * user that their package has made.
 */
final class OwnUser {
    private static final int SECONDS = 120;
    private static final int MOST_SAID = 2_000;
    private final String name;
    private final boolean root = System.getProperty("user.name").equals("root");

    /** @param name of the package's user */
    OwnUser(String name) {
        this.name = name;
    }

    /** A folder of its own for temporary data. */
    Path folder(String prefix) throws IOException {
        Path folder = Files.createTempDirectory(prefix);
        give(folder);
        return folder;
    }

    /** A folder within one of ours. */
    void make(Path folder) throws IOException {
        Files.createDirectory(folder);
        give(folder);
    }

    private void give(Path path) throws IOException {
        if (root) {
            Files.setOwner(
                    path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name));
        }
    }

    /** Starts a program that goes on; what it says is appended to the file. */
    Process start(List<String> command, Path said) throws IOException {
        return new ProcessBuilder(as(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
                .start();
    }

    /** Runs a program to its end. */
    void run(List<String> command, Path said) throws IOException, InterruptedException {
        Process process = start(command, said);
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(command.get(0) + " does not end");
        }
        if (process.exitValue() != 0) {
            throw new IOException(command.get(0) + " ended with code " + process.exitValue() + ": " + end(said));
        }
    }

    /** The last of what a program said. */
    static String end(Path said) throws IOException {
        String all = Files.readString(said);
        return all.substring(Math.max(0, all.length() - MOST_SAID)).replaceAll("\\s+", " ");
    }

    private List<String> as(List<String> command) {
        if (!root) {
            return command;
        }
        List<String> all =
                new ArrayList<>(List.of("setpriv", "--reuid=" + name, "--regid=" + name, "--clear-groups", "--"));
        all.addAll(command);
        return all;
    }

    /** Deletes a folder with everything in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
