package dev.oms.jdbc;

import static dev.oms.common.InvariantViolation.require;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns the text of a view into a database's own: {@code {order}} names a table; the reading of JSON stands as in
 * {@code {text:o.body; shipTo.city}} or {@code {each:{order}; lines; line}}, by the names of {@link JsonSql}; {@code {minorUnit:currency}} is what a minor unit is
 * worth, and {@code {share:amount; part; whole}} the price of so many units, rounded as the library rounds it.
 */
final class ViewText {
    private static final Pattern INNERMOST = Pattern.compile("\\{(\\w+)(?::([^{}]*))?}");
    private static final Pattern READ = Pattern.compile("\\{\\w+:\\w+\\.(\\w+); ([\\w.]+)}");
    private final Dialect dialect;
    private final Names names;

    ViewText(Dialect dialect, Names names) {
        this.dialect = dialect;
        this.names = names;
    }

    String of(String text) {
        Map<String, Set<String>> read = pathsByElement(text);
        String written = text;
        Matcher found = INNERMOST.matcher(written);
        while (found.find()) {
            written = found.replaceAll(macro -> Matcher.quoteReplacement(written(macro, read)));
            found = INNERMOST.matcher(written);
        }
        return written;
    }

    private static Map<String, Set<String>> pathsByElement(String text) {
        return READ.matcher(text)
                .results()
                .collect(Collectors.groupingBy(
                        read -> read.group(1), Collectors.mapping(read -> read.group(2), Collectors.toSet())));
    }

    private String written(MatchResult macro, Map<String, Set<String>> read) {
        if (macro.group(2) == null) {
            return names.table(dialect, macro.group(1));
        }
        List<String> values = List.of(macro.group(2).split(";\\s*"));
        JsonSql json = dialect.json();
        return switch (macro.group(1)) {
            case "each" -> json.each(values.get(0), unfolded(values.subList(1, values.size()), read));
            case "text" -> json.text(values.get(0), values.get(1));
            case "integer" -> json.integer(values.get(0), values.get(1));
            case "decimal" -> json.decimal(values.get(0), values.get(1));
            case "flag" -> json.flag(values.get(0), values.get(1));
            case "instant" -> json.instant(values.get(0), values.get(1));
            case "money" -> "CAST((" + values.get(0) + ") * " + values.get(1) + " AS decimal(26, 6))";
            case "minorUnit" -> minorUnit(values.get(0));
            case "share" -> share(values.get(0), values.get(1), values.get(2));
            default -> {
                require(false, "a view cannot say '%s'", macro.group());
                yield "";
            }
        };
    }

    /** @param each a list and the name of its elements, and so on for lists within */
    private static List<JsonSql.Unfolded> unfolded(List<String> each, Map<String, Set<String>> read) {
        List<JsonSql.Unfolded> lists = new ArrayList<>();
        for (int i = 0; i < each.size(); i += 2) {
            String element = each.get(i + 1);
            lists.add(new JsonSql.Unfolded(each.get(i), element, read.getOrDefault(element, Set.of())));
        }
        return lists;
    }

    private static String minorUnit(String currency) {
        return "CASE WHEN %1$s IN (%2$s) THEN 1 WHEN %1$s IN (%3$s) THEN 0.001 WHEN %1$s IN (%4$s) THEN 0.0001 ELSE 0.01 END"
                .formatted(
                        currency,
                        listed(MinorUnits.WHOLE),
                        listed(MinorUnits.THOUSANDTHS),
                        listed(MinorUnits.TEN_THOUSANDTHS));
    }

    private static String listed(List<String> currencies) {
        return currencies.stream().map(code -> "'" + code + "'").collect(Collectors.joining(", "));
    }

    /** Half up, and divided without a remainder, because the databases keep different numbers of decimals. */
    private static String share(String amount, String part, String whole) {
        String doubled = "(2 * CAST(%s AS decimal(30)) * (%s) + %s)".formatted(amount, part, whole);
        return "(%1$s - MOD(%1$s, 2 * %2$s)) / (2 * %2$s)".formatted(doubled, whole);
    }
}
