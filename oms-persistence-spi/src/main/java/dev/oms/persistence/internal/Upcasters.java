package dev.oms.persistence.internal;

import static dev.oms.common.InvariantViolation.require;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Steps that bring bodies written by earlier versions of the library to today's shape, by kind or event type. A shape
 * begins at version 1, and each step leads from one version to the next. Immutable.
 */
final class Upcasters {
    /** The history of every shape: nothing has changed yet. */
    static final Upcasters HISTORY = new Upcasters(Map.of());

    private final Map<Shape, UnaryOperator<ObjectNode>> steps;

    private record Shape(String name, int version) {}

    private Upcasters(Map<Shape, UnaryOperator<ObjectNode>> steps) {
        this.steps = Map.copyOf(steps);
    }

    /** These and the step from the version that is current so far. */
    Upcasters with(String name, int from, UnaryOperator<ObjectNode> step) {
        require(from == current(name), "the next step of %s leads from version %d, not %d", name, current(name), from);
        Map<Shape, UnaryOperator<ObjectNode>> all = new HashMap<>(steps);
        all.put(new Shape(name, from), step);
        return new Upcasters(all);
    }

    /** The version that is written today. */
    int current(String name) {
        int version = 1;
        while (steps.containsKey(new Shape(name, version))) {
            version++;
        }
        return version;
    }

    /** The body in today's shape; one from the future is left as it is. */
    ObjectNode upcast(String name, ObjectNode body) {
        ObjectNode shape = body;
        for (int version = body.path(BodyFormat.VERSION).asInt(1); ; version++) {
            Optional<UnaryOperator<ObjectNode>> step = Optional.ofNullable(steps.get(new Shape(name, version)));
            if (step.isEmpty()) {
                return shape;
            }
            shape = step.get().apply(shape);
        }
    }
}
