package dev.oms.jdbc;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A view for people and reporting tools, which shows what stands in bodies as columns. Its columns are a promise: later
 * releases add some at the end and take none away.
 *
 * @param text its SELECT, as {@link ViewText} reads it
 */
record View(String name, String text) {
    private static final Pattern TABLE = Pattern.compile("\\{(\\w+)}");

    /** The tables that it reads. */
    Set<String> tables() {
        return TABLE.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(name -> name.substring(1, name.length() - 1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
