package dev.oms.examples.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class QuickStartTest {
    private static final Path ROOT = Path.of(System.getProperty("oms.root"));
    private static final Path SOURCE =
            ROOT.resolve("oms-examples/embedded/src/main/java/dev/oms/examples/embedded/QuickStart.java");

    @Test
    void theQuickStartDoesWhatItsCommentsSay() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:quickstart-test;DB_CLOSE_DELAY=-1");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        QuickStart.run(dataSource, new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("[-4.90 EUR]")
                .contains("TEA-250G", "UnitsCancelled");
    }

    @Test
    void theReadmeShowsTheQuickStartThatIsCompiled() throws IOException {
        String source = Files.readString(SOURCE);
        String region =
                source.substring(source.indexOf("// begin: quick start"), source.indexOf("// end: quick start"));
        String compiled = region.lines()
                .skip(1)
                .map(line -> line.length() > 8 ? line.substring(8) : line.strip())
                .reduce("", (a, b) -> a + b + "\n")
                .strip();

        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("```java\n" + compiled + "\n```");
    }
}
