package dev.oms.examples.embedded;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The examples of a page as one class: what stands on a line of the page stands on the same line of the class. */
final class PageSource {
    /** An expression, and in the remark behind it what it comes to. */
    private static final Pattern SAYS = Pattern.compile("^([a-z][^;]*); // (\\d+|[A-Z_]{4,})(?:$|:.*)");

    private static final String JDK = "import java.security.SecureRandom; import java.time.*; import java.util.*;";

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
                // the clock and the refusals of what a page builds itself are ours as well
                .map(line -> line.replace("Oms.builder()", "builder()"))
                .map(line -> SAYS.matcher(line).replaceFirst("says($1, \"$2\");"))
                .toList();
        return head() + code.stream().skip(1).collect(Collectors.joining("\n", "\n", "\n")) + "}}";
    }

    /** All on the first line, which is the title of the page. */
    private String head() {
        String imports = Stream.concat(names.stream(), page.names().stream())
                .map(name -> "import " + name + (isPackage(name) ? ".*; " : "; "))
                .distinct()
                .collect(Collectors.joining());
        return "package %s; %s %s class %s extends %s { void play() throws Exception {"
                .formatted(getClass().getPackageName(), JDK, imports, page.name(), given);
    }

    private static boolean isPackage(String name) {
        return name.equals(name.toLowerCase(Locale.ROOT));
    }
}
