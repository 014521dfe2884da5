package dev.oms.examples.bench.sourcing;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.oms.sourcing.solver.AllocationProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads a file of orders to be sourced: an array of objects with {@code id}, {@code splitLines}, {@code qty[line]}, {@code stock[line][node]},
 * {@code unitCost[line][node]}, {@code fixedCost[node]} and, where it is known, {@code optimalCost}. Everything else is left unread.
 */
final class InstanceFile {
    private InstanceFile() {}

    static List<Instance> read(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new BadInstanceException(file + " cannot be read");
        }
        JsonNode all = parse(file);
        if (!all.isArray() || all.isEmpty()) {
            throw new BadInstanceException(file + " is no array of instances");
        }
        List<Instance> instances = new ArrayList<>();
        for (JsonNode each : all) {
            instances.add(instance(file, instances.size(), each));
        }
        return instances;
    }

    private static JsonNode parse(Path file) throws IOException {
        try {
            return new ObjectMapper().readTree(Files.readAllBytes(file));
        } catch (JacksonException e) {
            throw new BadInstanceException(file + " is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Instance instance(Path file, int number, JsonNode json) {
        String id = json.path("id").asText("#" + number);
        try {
            return new Instance(
                    id,
                    splitLines(json),
                    problem(json),
                    json.path("optimalCost").asLong(-1));
        } catch (IllegalArgumentException e) {
            throw new BadInstanceException(file + ": instance " + id + ": " + e.getMessage(), e);
        }
    }

    private static boolean splitLines(JsonNode json) {
        if (!json.path("splitLines").isBoolean()) {
            throw new IllegalArgumentException("splitLines is neither true nor false");
        }
        return json.get("splitLines").asBoolean();
    }

    private static AllocationProblem problem(JsonNode json) {
        long[] units = row("qty", json.path("qty"));
        boolean[] splittable = new boolean[units.length];
        Arrays.fill(splittable, splitLines(json));
        return AllocationProblem.builder()
                .units(units)
                .splittable(splittable)
                .stock(rows("stock", json.path("stock")))
                .unitCost(rows("unitCost", json.path("unitCost")))
                .fixedCost(row("fixedCost", json.path("fixedCost")))
                .build();
    }

    private static long[][] rows(String name, JsonNode json) {
        if (!json.isArray()) {
            throw new IllegalArgumentException(name + " is no array");
        }
        return IntStream.range(0, json.size())
                .mapToObj(place -> row(name + "[" + place + "]", json.get(place)))
                .toArray(long[][]::new);
    }

    private static long[] row(String name, JsonNode json) {
        if (!json.isArray()) {
            throw new IllegalArgumentException(name + " is no array");
        }
        return IntStream.range(0, json.size())
                .mapToLong(place -> number(name + "[" + place + "]", json.get(place)))
                .toArray();
    }

    private static long number(String name, JsonNode json) {
        if (!json.isIntegralNumber() || !json.canConvertToLong()) {
            throw new IllegalArgumentException(name + " is " + json + ": must be a whole number");
        }
        return json.asLong();
    }
}
