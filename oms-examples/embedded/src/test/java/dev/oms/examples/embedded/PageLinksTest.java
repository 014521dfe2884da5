package dev.oms.examples.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links between the pages lead somewhere, and what is written as code is in the code. */
class PageLinksTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)#]*)#?([^)]*)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** Of databases, tools and the JVM, and what a prefix or a star completes. */
    private static final Set<String> FOREIGN = Set.of(
            ("idle_transaction_timeout oms_lots oms_shipment_lots oms_subscription oms_archived_order oms_product oms_node"
                            + " oms_order_lines oms_stock_movement oms_payment_transactions oms_orders"
                            + " perf INNODB STATUS Xmx1g logServerErrorDetail MAINTAIN CONCURRENTLY"
                            + " DskipTests anyQuery anyStoredText JAZZER_MAX_DURATION PublicInputsFuzzTestInputs")
                    .split(" "));

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> lost = new ArrayList<>();
        for (PageText page : PageText.all()) {
            for (String line : page.prose()) {
                for (var link : LINK.matcher(line).results().toList()) {
                    if (!leads(page, link.group(1), link.group(2))) {
                        lost.add(page.name() + ": " + link.group());
                    }
                }
            }
        }

        assertThat(lost).isEmpty();
    }

    private static boolean leads(PageText page, String to, String anchor) throws IOException {
        Path file = to.isEmpty() ? page.file() : page.file().resolveSibling(to);
        return Files.exists(file)
                && (anchor.isEmpty() || anchors(PageText.read(file)).contains(anchor));
    }

    /** As GitHub makes them of headings. */
    private static Set<String> anchors(PageText page) {
        return page.prose().stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    @Test
    void everyNameIsInTheSources() throws IOException {
        Set<String> known = words();
        List<String> unknown = new ArrayList<>();
        for (PageText page : PageText.all()) {
            page.prose().stream()
                    .flatMap(line -> CODE.matcher(line).results())
                    .flatMap(code -> WORD.matcher(code.group(1)).results())
                    .filter(word -> !known.contains(word.group()) && !FOREIGN.contains(word.group()))
                    .forEach(word -> unknown.add(page.name() + ": " + word.group()));
        }

        assertThat(unknown).isEmpty();
    }

    /** All that stands in Java sources, and in what the build is made of. */
    private static Set<String> words() throws IOException {
        try (Stream<Path> files = Files.walk(PageText.ROOT)) {
            return files.filter(PageLinksTest::isSource)
                    .map(PageLinksTest::text)
                    .flatMap(text -> WORD.matcher(text).results())
                    .map(java.util.regex.MatchResult::group)
                    .collect(Collectors.toSet());
        }
    }

    private static boolean isSource(Path file) {
        String path = PageText.ROOT.relativize(file).toString();
        return (path.endsWith(".java") || path.endsWith("pom.xml")) && !path.contains("/target/");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
