package dev.oms.examples.bench.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.oms.examples.bench.BenchMain;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SourcingCommandTest {
    /** The first order is cheapest from one node; the second must be split, and wants more than there is. */
    private static final String TWO_ORDERS = """
            [{"id": "a", "lines": 2, "nodes": 3, "splitLines": false, "qty": [1, 2], "fixedCost": [100, 100, 100],
              "stock": [[1, 0, 1], [0, 2, 2]], "unitCost": [[10, 10, 30], [10, 10, 30]], "optimalCost": 190},
             {"id": "b", "lines": 1, "nodes": 2, "splitLines": true, "qty": [5], "fixedCost": [7, 8],
              "stock": [[1, 3]], "unitCost": [[1, 2]]}]
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int sourcing(String... arguments) {
        List<String> all = new ArrayList<>(List.of("sourcing", "--rounds", "1"));
        all.addAll(List.of(arguments));
        return new CommandLine(new BenchMain())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("orders.json"), content).toString();
    }

    @Test
    void everyOrderIsSourcedAndItsPlanWritten() throws IOException {
        Path plans = folder.resolve("reports/plans.json");
        Path figures = folder.resolve("reports/figures.json");

        int code = sourcing(file(TWO_ORDERS), "--no-scale", "--out", plans.toString(), "--summary", figures.toString());

        assertThat(code).as("%s", err).isZero();
        JsonNode result = new ObjectMapper().readTree(plans.toFile());
        assertThat(result).hasSize(2);
        assertThat(result.get(0).get("id").asText()).isEqualTo("a");
        assertThat(result.get(0).get("cost").asLong()).isEqualTo(190);
        assertThat(result.get(0).get("lowerBound").asLong()).isEqualTo(190);
        assertThat(result.get(0).get("provenOptimal").asBoolean()).isTrue();
        assertThat(result.get(0).get("micros").asDouble()).isPositive();
        assertThat(result.get(0).get("allocation")).hasToString("[[0,2,1],[1,2,2]]");
        assertThat(result.get(1).get("allocation")).hasToString("[[0,0,1],[0,1,3]]");
        assertThat(result.get(1).get("missing")).hasToString("[[0,1]]");
        assertThat(new ObjectMapper().readTree(figures.toFile()).get("sizes")).hasSize(3);
        assertThat(out.toString()).contains("various whole", "median µs");
    }

    @Test
    void withoutAFileGeneratedOrdersOfEverySizeAreSourced() {
        assertThat(sourcing()).as("%s", err).isZero();

        assertThat(out.toString())
                .contains("10 x 50 whole", "10 x 50 split", "10000 x 50 whole", "10000 x 50 split", "µs/line");
    }

    @Test
    void aPlanThatIsCalledOptimalButIsNotAsKnownFailsTheRun() throws IOException {
        assertThat(sourcing(file(TWO_ORDERS.replace("190", "189")), "--no-scale"))
                .isEqualTo(1);
        assertThat(sourcing(file(TWO_ORDERS.replace("190", "191")), "--no-scale"))
                .isEqualTo(1);
    }

    @Test
    void filesThatCannotBeReadAreRefused() throws IOException {
        assertRefused(folder.resolve("nowhere.json").toString(), "nowhere.json cannot be read");
        assertRefused(file("[{]"), "is not JSON");
        assertRefused(file("{}"), "is no array of instances");
        assertRefused(file("[]"), "is no array of instances");
        assertRefused(file(TWO_ORDERS.replace("\"splitLines\": true,", "")), "instance b: splitLines is neither");
        assertRefused(file(TWO_ORDERS.replace("[5]", "[\"5\"]")), "instance b: qty[0] is \"5\"");
        assertRefused(file(TWO_ORDERS.replace("[5]", "[5.5]")), "instance b: qty[0] is 5.5");
        assertRefused(file(TWO_ORDERS.replace("[5]", "5")), "instance b: qty is no array");
        assertRefused(file(TWO_ORDERS.replace("[5]", "[99999999999999999999]")), "qty[0] is 99999999999999999999");
        assertRefused(file(TWO_ORDERS.replace("[7, 8]", "[7, -8]")), "instance b: fixedCost[1] is -8");
        assertRefused(file(TWO_ORDERS.replace("[[1, 3]]", "[[1, 3], 4]")), "instance b: stock[1] is no array");
        assertRefused(file(TWO_ORDERS.replace("[[1, 3]]", "[[1]]")), "instance b: stock[0] has 1");
    }

    @Test
    void wrongUseIsRefused() throws IOException {
        assertThat(sourcing("--no-scale")).isEqualTo(2);
        assertThat(sourcing("--out", folder.resolve("plans.json").toString())).isEqualTo(2);
        assertThat(sourcing(file(TWO_ORDERS), "--rounds", "0")).isEqualTo(2);
        assertThat(sourcing(file(TWO_ORDERS), "--speed", "9")).isEqualTo(2);
    }

    private void assertRefused(String file, String says) {
        err.getBuffer().setLength(0);
        assertThat(sourcing(file, "--no-scale")).isEqualTo(2);
        assertThat(err.toString()).hasLineCount(1).contains(says);
    }
}
