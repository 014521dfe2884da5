package dev.oms.examples.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class OutboxPageTest {
    private static final Path ROOT = Path.of(System.getProperty("oms.root"));

    @Test
    void thePageShowsTheRelayThatIsCompiled() throws IOException {
        String source =
                Files.readString(ROOT.resolve("oms-examples/kafka/src/main/java/dev/oms/examples/kafka/ShopNode.java"));
        String compiled = source.substring(source.indexOf("// begin: relay"), source.indexOf("// end: relay"))
                .lines()
                .skip(1)
                .map(String::strip)
                .collect(Collectors.joining("\n"))
                .strip();

        assertThat(Files.readString(ROOT.resolve("docs/outbox.md"))).contains("```java\n" + compiled + "\n```");
    }
}
