package dev.oms.examples.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;

/** Everything that was measured, with every round, as JSON. */
final class JsonReport {
    private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    void write(Path file, Map<String, String> settings, Profile profile, Results results) throws IOException {
        Summary summary = new Summary(results);
        ObjectNode root = mapper.createObjectNode();
        root.set("machine", machine());
        root.set("settings", mapper.valueToTree(settings));
        root.set("profile", profile(profile));
        ArrayNode medians = root.putArray("medians");
        summary.rows().forEach(row -> medians.add(row(row)));
        ArrayNode sizes = root.putArray("sizes");
        summary.sizes()
                .forEach(each -> sizes.addObject()
                        .put("what", each.what())
                        .put("entrant", each.entrant())
                        .put("ratio", each.ratio()));
        put(root, "libraryCpuMicrosPerPlace", summary.coreMicros());
        root.set("libraryCpuMicrosPerPlaceRounds", mapper.valueToTree(results.core()));
        ArrayNode laws = root.putArray("laws");
        results.laws().forEach(each -> laws.add(laws(each)));
        ArrayNode rounds = root.putArray("rounds");
        results.rounds().forEach(round -> rounds.add(round(round)));
        mapper.writeValue(file.toFile(), root);
    }

    private ObjectNode laws(Results.Laws laws) {
        ObjectNode node = mapper.createObjectNode()
                .put("tables", laws.tables())
                .put("orders", laws.checked().orders())
                .put("broken", laws.checked().breaches())
                .put("seconds", laws.seconds())
                .put("jvmSeconds", laws.jvmSeconds());
        put(node, "serverSeconds", laws.serverSeconds());
        return node;
    }

    private ObjectNode machine() {
        return mapper.createObjectNode()
                .put("processors", Runtime.getRuntime().availableProcessors())
                .put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"))
                .put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    }

    private ObjectNode profile(Profile profile) {
        ObjectNode node = mapper.createObjectNode()
                .put("rounds", profile.rounds())
                .put("seconds", profile.time().toMillis() / 1000.0)
                .put("products", profile.products())
                .put("hotUnits", profile.hotUnits());
        node.set("threads", mapper.valueToTree(profile.threads()));
        node.set("workloads", mapper.valueToTree(profile.workloads()));
        node.set("growth", mapper.valueToTree(profile.growth()));
        node.set("bigOrders", mapper.valueToTree(profile.bigOrders()));
        return node;
    }

    private ObjectNode row(Summary.Row row) {
        ObjectNode node = mapper.createObjectNode()
                .put("race", row.race())
                .put("unit", row.unit())
                .put("threads", row.threads())
                .put("entrant", row.entrant())
                .put("rounds", row.rounds())
                .put("perSecond", row.perSecond())
                .put("p50Millis", row.p50Millis())
                .put("p99Millis", row.p99Millis())
                .put("jvmMicros", row.jvmMicros());
        put(node, "serverMicros", row.serverMicros());
        put(node, "trips", row.trips());
        node.put("allocatedKilobytes", row.allocatedKilobytes())
                .put("microsPerLine", row.microsPerLine())
                .put("soldOut", row.soldOut())
                .put("gaveUp", row.gaveUp());
        put(node, "libraryToThis", row.ratio());
        return node;
    }

    private ObjectNode round(Results.Round round) {
        Sample sample = round.sample();
        ObjectNode node = mapper.createObjectNode()
                .put("race", round.race())
                .put("threads", round.threads())
                .put("round", round.round())
                .put("entrant", round.entrant())
                .put("seconds", sample.seconds())
                .put("done", sample.done())
                .put("soldOut", sample.soldOut())
                .put("gaveUp", sample.gaveUp())
                .put("p50Millis", sample.p50Millis())
                .put("p99Millis", sample.p99Millis())
                .put("jvmMicros", sample.jvmMicros())
                .put("allocatedBytes", sample.allocatedBytes());
        put(node, "serverMicros", sample.serverMicros());
        return node;
    }

    private static void put(ObjectNode node, String name, OptionalDouble value) {
        value.ifPresent(figure -> node.put(name, figure));
    }
}
