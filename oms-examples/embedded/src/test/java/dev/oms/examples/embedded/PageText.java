package dev.oms.examples.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page for readers, line by line. */
record PageText(Path file, List<String> lines) {
    static final Path ROOT = Path.of(System.getProperty("oms.root"));

    private static final String FENCE = "```";
    private static final Pattern NAME = Pattern.compile("`(dev\\.oms[A-Za-z.]*)`");

    /** README.md and everything in docs. */
    static List<PageText> all() throws IOException {
        List<PageText> pages = new ArrayList<>();
        pages.add(read(ROOT.resolve("README.md")));
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            for (Path each : docs.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                pages.add(read(each));
            }
        }
        return pages;
    }

    static PageText read(Path file) throws IOException {
        return new PageText(file, Files.readAllLines(file));
    }

    /** {@code docs/external-stock.md} is {@code external_stock}. */
    String name() {
        return file.getFileName().toString().replace(".md", "").replace('-', '_');
    }

    /** What stands in blocks of a language, each line where it is on the page, and the others empty. */
    List<String> blocks(String language) {
        List<String> code = new ArrayList<>();
        boolean inside = false;
        boolean wanted = false;
        for (String line : lines) {
            boolean fence = line.startsWith(FENCE);
            code.add(inside && wanted && !fence ? line : "");
            if (fence) {
                wanted = line.equals(FENCE + language);
                inside = !inside;
            }
        }
        return code;
    }

    /** The page without its blocks. */
    List<String> prose() {
        List<String> prose = new ArrayList<>();
        boolean inside = false;
        for (String line : lines) {
            boolean fence = line.startsWith(FENCE);
            prose.add(inside || fence ? "" : line);
            inside ^= fence;
        }
        return prose;
    }

    /** The packages and classes of the library that the page names. */
    Set<String> names() {
        return prose().stream()
                .flatMap(line -> NAME.matcher(line).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
