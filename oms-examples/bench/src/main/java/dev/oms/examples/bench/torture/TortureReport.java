package dev.oms.examples.bench.torture;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells how the runs went: each at its end, and all of them together. */
final class TortureReport {
    private static final int FAULTS_SHOWN = 20;
    private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private final PrintWriter out;

    TortureReport(PrintWriter out) {
        this.out = out;
    }

    void run(int number, int runs, Result result) {
        out.printf(
                "%-18s %4d/%d  seed %-20d %s  %5d acknowledged, %d learned by asking again, %s, %.1f s%n",
                result.scenario(),
                number,
                runs,
                result.seed(),
                result.holds() ? "holds" : "FAILS",
                result.ledger().acknowledged().size(),
                result.ledger().foundOut(),
                new TreeMap<>(result.ledger().failures()),
                result.took().toMillis() / 1000.0);
        result.ledger().notes().forEach(note -> out.println("    " + note));
        result.faults().stream().limit(FAULTS_SHOWN).forEach(fault -> out.println("    " + fault));
        int more = result.faults().size() - FAULTS_SHOWN;
        if (more > 0) {
            out.println("    and " + more + " more");
        }
        if (result.faults().isEmpty() && !result.holds()) {
            out.println("    nothing was acknowledged: this proves nothing");
        }
        out.flush();
    }

    void skipped(Scenario scenario, String why) {
        out.printf("%-18s skipped: %s%n", scenario.name(), why);
        out.flush();
    }

    void total(List<Result> results) {
        Map<String, List<Result>> byScenario = new LinkedHashMap<>();
        results.forEach(result -> byScenario
                .computeIfAbsent(result.scenario(), name -> new java.util.ArrayList<>())
                .add(result));
        out.println();
        byScenario.forEach((scenario, all) -> out.printf(
                "%-18s %d of %d runs hold, %d acknowledged, %d learned by asking again, %d tries failed%n",
                scenario,
                all.stream().filter(Result::holds).count(),
                all.size(),
                all.stream()
                        .mapToLong(each -> each.ledger().acknowledged().size())
                        .sum(),
                all.stream().mapToLong(each -> each.ledger().foundOut()).sum(),
                all.stream().mapToLong(TortureReport::failures).sum()));
        out.flush();
    }

    private static long failures(Result result) {
        return result.ledger().failures().values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    void write(Path file, String database, List<Result> results) throws IOException {
        ObjectNode root = mapper.createObjectNode().put("database", database);
        ArrayNode runs = root.putArray("runs");
        for (Result result : results) {
            ObjectNode run = runs.addObject()
                    .put("scenario", result.scenario())
                    .put("seed", result.seed())
                    .put("holds", result.holds())
                    .put("acknowledged", result.ledger().acknowledged().size())
                    .put("learnedByAskingAgain", result.ledger().foundOut())
                    .put("seconds", result.took().toMillis() / 1000.0);
            run.set("failedTries", mapper.valueToTree(result.ledger().failures()));
            run.set("notes", mapper.valueToTree(result.ledger().notes()));
            run.set("faults", mapper.valueToTree(result.faults()));
        }
        mapper.writeValue(file.toFile(), root);
    }
}
