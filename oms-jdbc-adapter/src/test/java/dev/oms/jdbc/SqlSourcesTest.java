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

    /** Names in a statement, places in JSON, and the message of an exception. */
    private static final Set<String> NAMED_FOR_SOMETHING_ELSE = Set.of(
            "MariaDbJson.java: value(document",
            "Pending.java: batch.request(",
            "UnnestChanges.java: value(bound",
            "UnnestChanges.java: value(keys");

    @Test
    void putNoValueIntoAText() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : sources()) {
            added(Files.readString(file)).stream()
                    .filter(each -> VALUE.matcher(each).matches())
                    .forEach(each -> found.add(file.getFileName() + ": " + each));
        }

        assertThat(found).isEqualTo(NAMED_FOR_SOMETHING_ELSE);
    }

    @Test
    void wouldBeFoundIfTheyDid() {
        String code = """
                Sql sql = new Sql("WHERE tenant = '" + query.tenant() + "'"); // "no " + comment
                sql.add("AND id = " + id(record)).add(key.id() + " = id").add("LIMIT " + limit).add("FROM " + kind.table());
                """;

        assertThat(added(code)).contains("query.tenant(", "kind.table(").doesNotContain("comment");
        assertThat(added(code).stream().filter(each -> VALUE.matcher(each).matches()))
                .containsExactlyInAnyOrder("query.tenant(", "id(record", "key.id()", "limit");
    }

    private static Set<String> added(String source) {
        String code = TEXT.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("@TEXT@");
        Set<String> added = new TreeSet<>();
        for (MatchResult each : ADDED.matcher(code).results().toList()) {
            added.add(each.group(1) == null ? each.group(2) : each.group(1));
        }
        return added;
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
