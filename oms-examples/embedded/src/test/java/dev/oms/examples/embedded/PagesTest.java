package dev.oms.examples.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of README.md and docs: all compile, and all are carried out, from the top of a page to its end. */
class PagesTest {

    @TestFactory
    Stream<DynamicTest> everyExampleCompilesAndIsNotRefused() throws Exception {
        List<PageSource> sources = sources();
        PageCompiler compiler = new PageCompiler();

        assertThat(compiler.compile(sources)).isEmpty();

        Map<String, Class<?>> classes = new TreeMap<>();
        for (var each : compiler.classes().entrySet()) {
            classes.put(each.getKey(), MethodHandles.lookup().defineClass(each.getValue()));
        }
        return sources.stream()
                .map(source ->
                        DynamicTest.dynamicTest(source.page().name(), () -> play(classes.get(source.className()))));
    }

    private static List<PageSource> sources() throws IOException {
        Set<String> everywhere =
                PageText.read(PageText.ROOT.resolve("README.md")).names();
        return PageText.all().stream()
                .map(page -> new PageSource(page, Given.of(page), everywhere))
                .toList();
    }

    private static void play(Class<?> page) throws Exception {
        var constructor = page.getDeclaredConstructor();
        try (Given given = (Given) constructor.newInstance()) {
            try {
                given.play();
            } finally {
                // what was refused is the cause of what failed after it
                assertThat(given.refused).isEmpty();
            }
        }
    }
}
