package dev.oms.pricing;

import dev.oms.command.Refusal;
import dev.oms.common.Sorted;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which lines are meant: those that fit everything that is asked; an empty set asks nothing.
 *
 * @param except items that are never meant
 * @param recurring whether what is charged every period is meant, instead of what is charged once
 */
public record LineSelector(
        Set<@IdText String> skus,
        Set<@PlainText(max = 100) String> categories,
        Map<@PlainText(max = 100) String, @PlainText(max = 1_000) String> attributes,
        Set<@IdText String> except,
        boolean recurring) {
    /** Of each that a stored promotion can name: it is read as a whole by everybody. */
    private static final int MOST = 1_000;

    public static final LineSelector ALL = new LineSelector(Set.of(), Set.of(), Map.of(), Set.of(), false);

    public LineSelector {
        skus = Sorted.set(skus);
        categories = Sorted.set(categories);
        attributes = Sorted.byText(attributes);
        except = Sorted.set(except);
    }

    public static LineSelector skus(String... values) {
        return new LineSelector(Set.of(values), Set.of(), Map.of(), Set.of(), false);
    }

    public static LineSelector categories(String... names) {
        return new LineSelector(Set.of(), Set.of(names), Map.of(), Set.of(), false);
    }

    public LineSelector with(String attribute, String value) {
        Map<String, String> all = new TreeMap<>(attributes);
        all.put(attribute, value);
        return new LineSelector(skus, categories, all, except, recurring);
    }

    public LineSelector except(String... values) {
        return new LineSelector(skus, categories, attributes, Set.of(values), recurring);
    }

    /** What is charged every period, instead of what is charged once. */
    public LineSelector everyPeriod() {
        return new LineSelector(skus, categories, attributes, except, true);
    }

    /** What stands in the way of its being stored; each names its place. */
    List<Refusal> refusals(String path) {
        List<Refusal> refusals = new ArrayList<>();
        Map<String, Integer> sizes = new LinkedHashMap<>();
        sizes.put(".skus", skus.size());
        sizes.put(".categories", categories.size());
        sizes.put(".attributes", attributes.size());
        sizes.put(".except", except.size());
        sizes.forEach((what, size) -> {
            if (size > MOST) {
                refusals.add(new Refusal(
                        Refusal.Code.INVALID, path + what, "are %d; name at most %d".formatted(size, MOST)));
            }
        });
        return refusals;
    }

    boolean matches(CartLine line) {
        return (skus.isEmpty() || skus.contains(line.sku().value()))
                && (categories.isEmpty() || line.categories().stream().anyMatch(categories::contains))
                && (attributes.isEmpty() || line.attributes().entrySet().containsAll(attributes.entrySet()))
                && (except.isEmpty() || !except.contains(line.sku().value()));
    }

    boolean asksNothing() {
        return skus.isEmpty() && categories.isEmpty() && attributes.isEmpty() && except.isEmpty();
    }

    /** For people: {@code TEA or POT}, {@code books, colour=red}. */
    public String text() {
        if (asksNothing()) {
            return "all goods";
        }
        List<String> parts = new ArrayList<>();
        if (!skus.isEmpty()) {
            parts.add(String.join(" or ", skus));
        }
        if (!categories.isEmpty()) {
            parts.add(String.join(" or ", categories));
        }
        attributes.forEach((name, value) -> parts.add(name + "=" + value));
        if (!except.isEmpty()) {
            parts.add("not " + String.join(" or ", except));
        }
        return String.join(", ", parts);
    }
}
