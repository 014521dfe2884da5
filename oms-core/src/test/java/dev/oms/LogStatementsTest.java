package dev.oms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the library may log: ids, counts, names of classes, codes and exceptions; never a command, an entity or a text. */
class LogStatementsTest {
    private static final Pattern STATEMENT = Pattern.compile("\\bLOG\\.(?!is)\\w+\\((.*?)\\);", Pattern.DOTALL);
    private static final Pattern LOGGER = Pattern.compile(
            "LoggerFactory\\.getLogger|System\\.(out|err|getLogger)|printStackTrace|java\\.util\\.logging");

    /** Whoever adds one has looked at what it can hold. */
    private static final Set<String> LOOKED_AT = new TreeSet<>(List.of(
            "Failures.codes(answered.outcome().reasons())",
            "Failures.codes(outcome.reasons())",
            "claimed.size()",
            "claimed.size() - ran",
            "claimed.task().entity().id()",
            "e",
            "e.getMessage()",
            "each.holding().name()",
            "effect.id()",
            "failure",
            "hook.getClass().getName()",
            "next.position()",
            "node",
            "outcome.isDone()",
            "policy.name()",
            "port",
            "record.key()",
            "timer.id()"));

    @Test
    void logNothingThatNobodyHasLookedAt() throws IOException {
        Set<String> logged = new TreeSet<>();
        for (String source : sources()) {
            for (MatchResult statement : STATEMENT.matcher(source).results().toList()) {
                List<String> arguments = arguments(statement.group(1));
                assertThat(arguments.get(0))
                        .as("a constant text: %s", statement.group())
                        .matches("\"[^\"]*\"");
                logged.addAll(arguments.subList(1, arguments.size()));
            }
        }

        assertThat(logged).isEqualTo(LOOKED_AT);
    }

    @Test
    void areTheOnlyWayOut() throws IOException {
        for (String source : sources()) {
            assertThat(LOGGER.matcher(source).results().map(MatchResult::group).toList())
                    .as(source.lines().limit(1).toList().toString())
                    .isSubsetOf("LoggerFactory.getLogger");
            assertThat(source.contains("LoggerFactory.getLogger")).isEqualTo(source.contains(" Logger LOG ="));
        }
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (String module : List.of("oms-core", "oms-persistence-spi", "oms-jdbc-adapter")) {
            Path main = Path.of(System.getProperty("oms.root"), module, "src", "main", "java");
            try (Stream<Path> files = Files.walk(main)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    sources.add(Files.readString(file));
                }
            }
        }
        return sources;
    }

    /** Split at commas outside of brackets and texts. */
    private static List<String> arguments(String list) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        boolean text = false;
        int begin = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            text ^= c == '"';
            depth += text ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0 && !text) {
                arguments.add(list.substring(begin, i));
                begin = i + 1;
            }
        }
        arguments.add(list.substring(begin));
        return arguments.stream()
                .map(each -> each.replaceAll("\\s+", " ").strip().replace(" .", "."))
                .toList();
    }
}
