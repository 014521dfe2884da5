package dev.oms.catalog.offering;

import static dev.oms.catalog.offering.Offices.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random small catalogues, looked at by the configurator and the linter, and by trying everything. */
final class ConfiguratorProperties {
    private static final List<String> OPTIONS = List.of("O0", "O1", "O2", "O3");
    private static final List<String> SIZES = List.of("S", "M", "L");

    @Property(tries = 300)
    void theConfiguratorAcceptsExactlyWhatKeepsEveryRule(@ForAll("assortments") Assortment assortment) {
        Offering root = assortment.offerings().get(0);
        Plain plain = new Plain(assortment);
        Configurator configurator = new Configurator(assortment);

        for (Selection each : plain.everything(root)) {
            Configuration answer = configurator.check(each, NOW);
            assertThat(answer.isValid()).describedAs("%s", each).isEqualTo(plain.isValid(each, root));
        }
    }

    @Property(tries = 300)
    void aRepairIsValidAndThereIsOneWheneverAnythingIs(
            @ForAll("assortments") Assortment assortment, @ForAll("picks") Selection wanted) {
        Offering root = assortment.offerings().get(0);
        Plain plain = new Plain(assortment);
        boolean anything = plain.everything(root).stream().anyMatch(each -> plain.isValid(each, root));
        Configurator configurator = new Configurator(assortment);

        Configuration answer = configurator.check(wanted, NOW);

        if (!answer.isValid()) {
            assertThat(answer.repair().isEmpty()).isEqualTo(!anything);
        }
        if (anything) {
            Selection mended = mended(answer);
            assertThat(configurator.check(mended, NOW).violations()).isEmpty();
            assertThat(plain.isValid(mended, root)).isTrue();
        }
    }

    @Property(tries = 200)
    void whatIsUnavailableIsInNoValidConfigurationWithWhatWasChosenAndAllElseIsInOne(
            @ForAll("assortments") Assortment assortment, @ForAll("picks") Selection wanted) {
        Offering root = assortment.offerings().get(0);
        Plain plain = new Plain(assortment);
        Configuration answer = new Configurator(assortment).configure(wanted, NOW);
        if (!answer.isValid()) {
            return;
        }
        Set<String> unavailable = answer.unavailable().stream()
                .filter(each -> each.value().isEmpty())
                .map(Unavailable::path)
                .collect(Collectors.toSet());
        List<Selection> valid = plain.everything(root).stream()
                .filter(each -> plain.isValid(each, root))
                .toList();

        for (String option : OPTIONS) {
            if (answer.quantity(option) == 0 && hasOption(root, option)) {
                boolean goes = valid.stream()
                        .filter(each -> each.options().get(option) > 0)
                        .anyMatch(each -> agrees(each, wanted, option));
                assertThat(unavailable.contains(option)).describedAs(option).isEqualTo(!goes);
            }
        }
    }

    @Property(tries = 300)
    void theLinterPassesExactlyWhatCanBeChosenThroughout(@ForAll("assortments") Assortment assortment) {
        Offering root = assortment.offerings().get(0);
        Plain plain = new Plain(assortment);
        List<Selection> valid = plain.everything(root).stream()
                .filter(each -> plain.isValid(each, root))
                .toList();
        boolean everyOption = OPTIONS.stream()
                .filter(option -> hasOption(root, option))
                .allMatch(
                        option -> valid.stream().anyMatch(each -> each.options().get(option) > 0));
        boolean everySize = SIZES.stream()
                .allMatch(size -> valid.stream()
                        .anyMatch(each -> size.equals(each.values().get("size"))));

        List<Finding> findings = new Linter().lint(assortment);

        boolean unreachable = findings.stream()
                .anyMatch(each -> each.path().equals("offerings[0]")
                        && (each.kind() == Finding.Kind.CONTRADICTORY || each.kind() == Finding.Kind.UNREACHABLE));
        boolean circular = findings.stream().anyMatch(each -> each.kind() == Finding.Kind.CIRCULAR);
        assertThat(unreachable || circular).isEqualTo(!everyOption || !everySize || circular);
        if (findings.isEmpty()) {
            assertThat(valid).isNotEmpty();
        }
    }

    @Property(tries = 100)
    void theSameSelectionHasTheSameAnswer(
            @ForAll("assortments") Assortment assortment, @ForAll("picks") Selection wanted) {
        assertThat(new Configurator(assortment).configure(wanted, NOW))
                .isEqualTo(new Configurator(assortment).configure(wanted, NOW));
    }

    @Provide
    Arbitrary<Assortment> assortments() {
        Arbitrary<Option> options = Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 2))
                .as((min, more, preset) -> {
                    int max = Math.max(1, min + more);
                    return new Option("", min, Math.max(min, Math.min(max, preset - 1)), max);
                });
        Arbitrary<List<Option>> four = options.list().ofSize(OPTIONS.size());
        Arbitrary<Integer> least = Arbitraries.integers().between(0, 2);
        return Combinators.combine(four, least, rule().list().ofMinSize(0).ofMaxSize(4))
                .as(ConfiguratorProperties::assortment);
    }

    private static Assortment assortment(List<Option> four, int least, List<Rule> rules) {
        List<Option> named = IntStream.range(0, four.size())
                .mapToObj(i -> new Option(
                        OPTIONS.get(i),
                        four.get(i).min(),
                        four.get(i).preset(),
                        four.get(i).max()))
                .toList();
        Offering root = Offering.of("ROOT")
                .with(Attribute.choice("size", "S", "M", "L").preset("M"))
                .with(
                        new OptionGroup("first", 0, 2, named.subList(0, 2)),
                        new OptionGroup("second", Math.min(1, least), 2, named.subList(2, 4)));
        Offering[] all = Stream.concat(
                        Stream.of(root),
                        OPTIONS.stream().map(id -> Offering.of(id).onlyWithin()))
                .toArray(Offering[]::new);
        Rule[] numbered = IntStream.range(0, rules.size())
                .mapToObj(i -> new Rule(
                        "r" + i,
                        rules.get(i).kind(),
                        rules.get(i).when(),
                        rules.get(i).then(),
                        ""))
                .toArray(Rule[]::new);
        return Assortment.of(all).rules(numbered);
    }

    private static Arbitrary<Rule> rule() {
        return Combinators.combine(Arbitraries.of(Rule.Kind.class), condition(), condition())
                .as((kind, when, then) -> new Rule("r", kind, when, then, ""));
    }

    private static Arbitrary<Condition> condition() {
        Arbitrary<Condition> chosen = Arbitraries.of(OPTIONS).map(Condition::chosen);
        Arbitrary<Condition> units = Combinators.combine(
                        Arbitraries.subsetOf(OPTIONS).ofMinSize(1),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 3))
                .as((some, min, more) -> Condition.units(some, min, min + more));
        Arbitrary<Condition> size = Arbitraries.of(SIZES).map(each -> Condition.value("ROOT", "size", each));
        Arbitrary<Condition> simple = Arbitraries.oneOf(chosen, units, size);
        Arbitrary<Condition> two = Combinators.combine(simple, simple).as(Condition::either);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, simple),
                net.jqwik.api.Tuple.of(1, two),
                net.jqwik.api.Tuple.of(1, simple.map(Condition::not)));
    }

    @Provide
    Arbitrary<Selection> picks() {
        return Combinators.combine(Arbitraries.subsetOf(OPTIONS), Arbitraries.of("", "S", "M", "L"))
                .as((some, size) -> {
                    Selection selection = Selection.of("ROOT");
                    for (String each : some) {
                        selection = selection.choose(each, 1);
                    }
                    return size.isEmpty() ? selection : selection.value("size", size);
                });
    }

    private static Selection mended(Configuration answer) {
        Selection mended = answer.asSelection();
        for (Change each : answer.repair()) {
            mended = each.path().equals("size")
                    ? mended.value("size", each.to())
                    : mended.choose(each.path(), Integer.parseInt(each.to()));
        }
        return mended;
    }

    private static boolean hasOption(Offering root, String option) {
        return root.groups().stream()
                .flatMap(group -> group.options().stream())
                .anyMatch(each -> each.offering().equals(option));
    }

    private static boolean agrees(Selection one, Selection wanted, String but) {
        boolean options = wanted.options().entrySet().stream()
                .filter(each -> !each.getKey().equals(but))
                .allMatch(each -> each.getValue().equals(one.options().get(each.getKey())));
        boolean values = wanted.values().entrySet().stream()
                .allMatch(each -> each.getValue().equals(one.values().get(each.getKey())));
        return options && values;
    }
}
