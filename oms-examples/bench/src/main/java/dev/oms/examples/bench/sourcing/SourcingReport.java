package dev.oms.examples.bench.sourcing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.oms.sourcing.solver.Assignment;
import dev.oms.sourcing.solver.Shortage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes plans and figures as JSON. */
final class SourcingReport {
    private static final double MEDIAN = 0.5;
    private static final double NEARLY_ALL = 0.99;

    private final ObjectMapper mapper = new ObjectMapper();

    /** An array of plans, in the order of the instances; {@code allocation} is an array of {@code [line, node, units]}. */
    void write(Path file, List<Solved> solved) throws IOException {
        ArrayNode all = mapper.createArrayNode();
        solved.forEach(each -> all.add(plan(each)));
        mapper.writeValue(file.toFile(), all);
    }

    void writeSummary(Path file, List<SizeClass> classes, List<ScaleRow> scale) throws IOException {
        ObjectNode root = mapper.createObjectNode();
        ArrayNode sizes = root.putArray("sizes");
        classes.forEach(each -> sizes.add(figures(each)));
        ArrayNode generated = root.putArray("generated");
        scale.forEach(each -> generated.add(figures(each.orders()).put("microsPerLine", each.microsPerLine())));
        mapper.copy().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), root);
    }

    private ObjectNode plan(Solved solved) {
        ObjectNode plan = mapper.createObjectNode()
                .put("id", solved.instance().id())
                .put("cost", solved.allocation().cost())
                .put("provenOptimal", solved.allocation().provenOptimal())
                .put("lowerBound", solved.allocation().lowerBound())
                .put("micros", solved.micros());
        ArrayNode allocation = plan.putArray("allocation");
        for (Assignment each : solved.allocation().assignments()) {
            allocation.addArray().add(each.line()).add(each.node()).add(each.units());
        }
        if (!solved.allocation().isComplete()) {
            ArrayNode missing = plan.putArray("missing");
            for (Shortage each : solved.allocation().shortages()) {
                missing.addArray().add(each.line()).add(each.units());
            }
        }
        return plan;
    }

    private ObjectNode figures(SizeClass each) {
        ObjectNode figures = mapper.createObjectNode()
                .put("size", each.name())
                .put("orders", each.solved().size())
                .put("proven", each.proven());
        each.meanGapToOptimum().ifPresent(gap -> figures.put("meanGapPercent", gap));
        each.worstGapToOptimum().ifPresent(gap -> figures.put("worstGapPercent", gap));
        return figures.put("meanGapToBoundPercent", each.meanGapToBound())
                .put("worstGapToBoundPercent", each.worstGapToBound())
                .put("medianMicros", each.micros(MEDIAN))
                .put("p99Micros", each.micros(NEARLY_ALL))
                .put("meanBytes", each.meanBytes());
    }
}
