package dev.oms.catalog.offering;

/** Which of several possible quantities and values a search tries first. */
interface Leaning {

    /** The quantity to try first, within a range. */
    int quantity(int node, int low, int high);

    /** The place of the value to try first; what is not possible is passed over. */
    int value(int slot);

    /** As few as possible, and no value where none is needed. */
    Leaning FEWEST = new Leaning() {
        @Override
        public int quantity(int node, int low, int high) {
            return low;
        }

        @Override
        public int value(int slot) {
            return 0;
        }
    };

    /** As many as possible. */
    Leaning MOST = new Leaning() {
        @Override
        public int quantity(int node, int low, int high) {
            return high;
        }

        @Override
        public int value(int slot) {
            return 1;
        }
    };

    /** What is preset. */
    static Leaning presets(Tree tree) {
        return new Leaning() {
            @Override
            public int quantity(int node, int low, int high) {
                return Math.max(low, Math.min(high, tree.node(node).option().preset()));
            }

            @Override
            public int value(int slot) {
                return tree.slots().get(slot).preset();
            }
        };
    }

    /** What stands in a box. */
    static Leaning like(Box box) {
        return new Leaning() {
            @Override
            public int quantity(int node, int low, int high) {
                return Math.max(low, Math.min(high, box.low(node)));
            }

            @Override
            public int value(int slot) {
                return box.value(slot);
            }
        };
    }
}
