package dev.oms.examples.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The commands that README.md and docs give are understood by the program. */
class PageCommandsTest {
    private static final Path ROOT = Path.of(System.getProperty("oms.root"));
    private static final Pattern COMMAND =
            Pattern.compile("java -jar oms-examples/bench/target/oms-bench\\.jar ([^`\\n]+)");
    private static final Pattern ANY = Pattern.compile("oms-bench\\.jar");

    @Test
    void everyCommandIsUnderstood() throws IOException {
        List<String> commands = pages().flatMap(page -> found(page, COMMAND))
                .map(found -> found.group(1))
                .toList();

        assertThat(commands)
                .hasSizeGreaterThan(8)
                .allSatisfy(command -> assertThatCode(() -> new CommandLine(new BenchMain())
                                .parseArgs(command.strip().split(" ")))
                        .as(command)
                        .doesNotThrowAnyException());
        assertThat(pages().flatMap(page -> found(page, ANY))).hasSameSizeAs(commands);
    }

    private static Stream<String> pages() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs)
                    .map(PageCommandsTest::text)
                    .toList()
                    .stream();
        }
    }

    private static Stream<MatchResult> found(String page, Pattern pattern) {
        return pattern.matcher(page).results();
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
