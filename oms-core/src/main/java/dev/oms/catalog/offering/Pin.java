package dev.oms.catalog.offering;

import java.util.List;

/** One choice at one place of a tree. */
sealed interface Pin {

    /** What is left of a box when this is chosen; one that is empty where it is not possible. */
    Box on(Box box, Tree tree);

    String path(Tree tree);

    /** What is chosen. */
    String text(Tree tree);

    /** What stands at the same place in a box in which everything is decided. */
    Pin in(Box box);

    /** Whether both choose at the same place. */
    boolean isAbout(Pin other);

    /** Whether a box in which everything is decided has it so. */
    default boolean isIn(Box box) {
        return in(box).equals(this);
    }

    /** So many of an option. */
    record Quantity(int node, int quantity) implements Pin {
        @Override
        public Box on(Box box, Tree tree) {
            Box pinned = box.quantity(node, quantity, quantity);
            for (int at = tree.node(node).parent();
                    quantity > 0 && at >= 0;
                    at = tree.node(at).parent()) {
                pinned = pinned.quantity(at, Math.max(1, pinned.low(at)), pinned.high(at));
            }
            return pinned;
        }

        @Override
        public String path(Tree tree) {
            return tree.node(node).path();
        }

        @Override
        public String text(Tree tree) {
            return Integer.toString(quantity);
        }

        @Override
        public Pin in(Box box) {
            return new Quantity(node, box.low(node));
        }

        @Override
        public boolean isAbout(Pin other) {
            return other instanceof Some some ? some.node() == node : equals(other);
        }
    }

    /** At least one of an option. */
    record Some(int node) implements Pin {
        @Override
        public Box on(Box box, Tree tree) {
            Box pinned = box;
            for (int at = node; at >= 0; at = tree.node(at).parent()) {
                pinned = pinned.quantity(at, Math.max(1, pinned.low(at)), pinned.high(at));
            }
            return pinned;
        }

        @Override
        public String path(Tree tree) {
            return tree.node(node).path();
        }

        @Override
        public String text(Tree tree) {
            return "1";
        }

        @Override
        public Pin in(Box box) {
            return box.low(node) > 0 ? this : new Quantity(node, 0);
        }

        @Override
        public boolean isAbout(Pin other) {
            return other instanceof Quantity quantity && quantity.node() == node;
        }
    }

    /** A value of an attribute; it says nothing of whether the option that has it is there. */
    record Value(int slot, int place) implements Pin {
        @Override
        public Box on(Box box, Tree tree) {
            return box.value(slot, place);
        }

        @Override
        public String path(Tree tree) {
            return tree.path(tree.slots().get(slot));
        }

        @Override
        public String text(Tree tree) {
            return tree.slots().get(slot).values().get(place);
        }

        @Override
        public Pin in(Box box) {
            return new Value(slot, box.value(slot));
        }

        @Override
        public boolean isAbout(Pin other) {
            return other instanceof Value value && value.slot() == slot;
        }
    }

    static Box all(List<Pin> pins, Box box, Tree tree) {
        Box pinned = box;
        for (Pin pin : pins) {
            pinned = pin.on(pinned, tree);
        }
        return pinned;
    }
}
