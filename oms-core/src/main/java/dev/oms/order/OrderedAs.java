package dev.oms.order;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.catalog.offering.Selection;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** How a customer said what is wanted, other than in base units of a SKU: for people and documents. */
public sealed interface OrderedAs {

    /** For people. */
    String text();

    /**
     * So much in a unit of measure.
     *
     * @param times how often that much
     * @param amount as it was entered
     */
    record Measure(int times, BigDecimal amount, String unit) implements OrderedAs {
        public Measure {
            require(times > 0 && amount.signum() > 0, "nothing was ordered: %d times %s %s", times, amount, unit);
        }

        /** Such as {@code 1.5 KGM} or {@code 3 × 1.5 KGM}. */
        @Override
        public String text() {
            return (times == 1 ? "" : times + " × ") + amount.toPlainString() + " " + unit;
        }
    }

    /**
     * A part of an offering, configured with a version of the catalogue.
     *
     * @param item number of the first line of the same configured offering
     * @param quantity how many of the whole configuration were ordered
     * @param each units of the SKU in one of it
     * @param offering that was ordered
     * @param path of the option that this is a part of; empty for the offering itself
     * @param returnable whether it may come back without a defect
     * @param selection what was chosen, everything preset filled in: on the first line, none on the others
     */
    record Chosen(
            int item,
            int quantity,
            int each,
            String version,
            String offering,
            String path,
            boolean returnable,
            List<Selection> selection)
            implements OrderedAs {
        public Chosen {
            selection = List.copyOf(selection);
            require(item > 0 && quantity > 0 && each > 0, "%s on line %d has no units", offering, item);
            require(selection.size() <= 1, "line %d was configured once", item);
        }

        /** The same where so many lines stand before. */
        public Chosen after(int lines) {
            return new Chosen(item + lines, quantity, each, version, offering, path, returnable, selection);
        }

        /** The offering, and the options that lead to this part. */
        public List<String> offerings() {
            return path.isEmpty()
                    ? List.of(offering)
                    : Stream.concat(Stream.of(offering), Stream.of(path.split("/")))
                            .toList();
        }

        /** What more units of the same part are. */
        public Chosen more() {
            return new Chosen(item, quantity, each, version, offering, path, returnable, List.of());
        }

        /** Such as {@code 2 × OFFICE: VOICE}. */
        @Override
        public String text() {
            return (quantity == 1 ? "" : quantity + " × ") + offering + (path.isEmpty() ? "" : ": " + path);
        }
    }
}
