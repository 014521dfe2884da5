package dev.oms.examples.embedded;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The examples of a page as one class: what stands on a line of the page stands on the same line of the class. */
final class PageSource {
    private final PageText page;
    private final String given;
    private final Collection<String> names;

    /**
     * @param given the class that has what the page takes for granted
     * @param names packages and classes that its reader knows of
     */
    PageSource(PageText page, String given, Collection<String> names) {
        this.page = page;
        this.given = given;
        this.names = names;
    }

    String className() {
        return getClass().getPackageName() + "." + page.name();
    }

    PageText page() {
        return page;
    }

    String text() {
        List<String> code = page.blocks("java").stream()
                .map(line -> line.replace("Oms.builder()", "builder()"))
                .toList();
        return head() + code.stream().skip(1).collect(Collectors.joining("\n", "\n", "\n")) + "}}";
    }

    /** All on the first line, which is the title of the page. */
    private String head() {
        String imports = Stream.concat(names.stream(), page.names().stream())
                .map(name -> "import " + name + (isPackage(name) ? ".*; " : "; "))
                .distinct()
                .collect(Collectors.joining());
        return "package %s; import java.security.SecureRandom; import java.time.*; import java.util.*; %s class %s extends %s { void play() throws Exception {"
                .formatted(getClass().getPackageName(), imports, page.name(), given);
    }

    private static boolean isPackage(String name) {
        return name.equals(name.toLowerCase(java.util.Locale.ROOT));
    }
}
