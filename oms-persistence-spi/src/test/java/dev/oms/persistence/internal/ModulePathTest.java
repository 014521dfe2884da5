package dev.oms.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.oms.order.Order;
import dev.oms.persistence.RecordPersistence;
import jakarta.validation.Constraint;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** All other tests run on the class path, where everything may reflect on everything. */
class ModulePathTest {

    @Test
    void everythingCanBeWrittenAndReadAmongNamedModules() throws Exception {
        String modules = Stream.of(
                        Order.class,
                        RecordPersistence.class,
                        JsonMapper.class,
                        JsonFactory.class,
                        JsonInclude.class,
                        Logger.class,
                        Constraint.class)
                .map(ModulePathTest::location)
                .collect(Collectors.joining(File.pathSeparator));

        Process java = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        modules,
                        "--patch-module",
                        "dev.oms.persistence=" + location(ModulePathProbe.class),
                        "--module",
                        "dev.oms.persistence/" + ModulePathProbe.class.getName()))
                .redirectErrorStream(true)
                .start();
        String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(java.waitFor()).as(output).isZero();
        assertThat(output).contains("all read as written");
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
