package dev.oms.pricing;

import java.util.List;

/** Where a price comes from. */
public sealed interface PriceSource {
    /** For people. */
    String text();

    /** The same without who else is meant. */
    default PriceSource forBuyer(Buyer buyer) {
        return this;
    }

    /**
     * The list that means the buyer most closely, of those that have the item.
     *
     * @param before the others that have it, in the order in which they would have been asked
     */
    record Listed(PriceList list, List<PriceList> before) implements PriceSource {
        public Listed {
            before = List.copyOf(before);
        }

        @Override
        public String text() {
            String won = "list " + list;
            return before.isEmpty() ? won : won + ", before " + before.get(0) + more();
        }

        @Override
        public PriceSource forBuyer(Buyer buyer) {
            return new Listed(
                    list.forBuyer(buyer),
                    before.stream().map(other -> other.forBuyer(buyer)).toList());
        }

        private String more() {
            return before.size() == 1 ? "" : " and " + (before.size() - 1) + " more";
        }
    }

    /** The cart line brought it. */
    record Agreed() implements PriceSource {
        @Override
        public String text() {
            return "agreed";
        }
    }
}
