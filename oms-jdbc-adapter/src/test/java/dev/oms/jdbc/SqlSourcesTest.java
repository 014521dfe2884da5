package dev.oms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the adapter's sources put together with texts: names that the code declares, and pieces made of such. */
class SqlSourcesTest {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("\"\"\".*?\"\"\"|\"(\\\\.|[^\"\\\\])*\"", Pattern.DOTALL);

    /** What stands beside a text with a plus between them, up to the next bracket that is closed again. */
    private static final Pattern ADDED =
            Pattern.compile("@TEXT@\\s*\\+\\s*([\\w.]+(?:\\(\\w*)?)|([\\w.]+(?:\\([\\w., ]*\\))?)\\s*\\+\\s*@TEXT@");

    /** What a record, a look-up, a query or a claim brings along. A message of an exception may repeat a request id. */
    private static final Pattern VALUE = Pattern.compile(
            "(?i).*\\b(tenant|owner|value|values|body|note|actor|request|fingerprint|outcome|cursor|sku|node|limit|record|query|claim|lookup|key|id|at|after|before|position)(s)?\\(.*|.*\\b(tenant|owner|body|value|values|cursor|sku|skus|limit)\\b");

    private static final Set<String> NAMED_FOR_SOMETHING_ELSE =
            Set.of("LookupParts.java: body", "Pending.java: batch.request().request(");

    @Test
    void putNoValueIntoAText() throws IOException {
        Set<String> found = new TreeSet<>();
        Set<String> added = new TreeSet<>();
        for (Path file : sources()) {
            String code = TEXT.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""))
                    .replaceAll("@TEXT@");
            for (MatchResult each : ADDED.matcher(code).results().toList()) {
                String operand = each.group(1) == null ? each.group(2) : each.group(1);
                added.add(operand);
                if (VALUE.matcher(operand).matches()) {
                    found.add(file.getFileName() + ": " + operand);
                }
            }
        }

        assertThat(added).as("this test sees what is added").contains("kind.table()", "columns");
        assertThat(found).isEqualTo(NAMED_FOR_SOMETHING_ELSE);
    }

    @Test
    void prepareWhateverHasValues() throws IOException {
        for (Path file : sources()) {
            List<String> plain = Files.readString(file)
                    .lines()
                    .filter(line -> line.contains("createStatement()"))
                    .toList();

            assertThat(plain.isEmpty()
                            || WITHOUT_VALUES.contains(file.getFileName().toString()))
                    .as("%s runs statements without binding", file.getFileName())
                    .isTrue();
        }
    }

    /** DDL, ANALYZE over declared tables, and the settings of a transaction. */
    private static final Set<String> WITHOUT_VALUES =
            Set.of("MariaDb.java", "PostgreSql.java", "YoungTables.java", "Migration.java");

    private static List<Path> sources() throws IOException {
        Path main = Path.of(System.getProperty("oms.root"), "oms-jdbc-adapter", "src", "main", "java");
        try (Stream<Path> files = Files.walk(main)) {
            return files.filter(each -> each.toString().endsWith(".java")).toList();
        }
    }
}
