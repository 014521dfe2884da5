package dev.oms;

import dev.oms.catalog.Product;
import dev.oms.command.Versioned;
import dev.oms.common.Sku;
import dev.oms.internal.file.AllocationReading;
import dev.oms.internal.file.Offers;
import dev.oms.inventory.Availability;
import dev.oms.inventory.Buyer;
import dev.oms.inventory.Offer;
import dev.oms.inventory.Outlook;
import dev.oms.inventory.StockLevel;
import dev.oms.inventory.Supply;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Answers for many SKUs what there is and what can be promised, from one read. */
final class AvailabilityReading {
    private final Facts facts;
    private final Buyer buyer;
    private final Offers offers;

    private AvailabilityReading(Facts facts, Buyer buyer, Instant now) {
        this.facts = facts;
        this.buyer = buyer;
        this.offers = new Offers(facts, now);
    }

    /** What must be read to answer. */
    static ReadSet reads(Set<Sku> skus) {
        return AllocationReading.reads(skus).and(AllocationReading.readsOutlook(skus));
    }

    /** One answer for each SKU that is in the catalogue, sorted. */
    static List<Availability> of(Set<Sku> skus, Facts facts, Buyer buyer, Instant now) {
        AvailabilityReading reading = new AvailabilityReading(facts, buyer, now);
        return skus.stream()
                .sorted(java.util.Comparator.comparing(Sku::value))
                .flatMap(sku -> facts.find(Product.key(sku), Product.class).stream())
                .map(product -> reading.of(product.entity()))
                .toList();
    }

    private Availability of(Product product) {
        return product.isBundle()
                ? new BundleAvailability(facts, buyer, offers, this::ofGoods).of(product)
                : ofGoods(product);
    }

    private Availability ofGoods(Product product) {
        Sku sku = product.sku();
        Offer offer = offers.to(buyer, sku);
        List<Supply> supplies = facts.owned(sku.value(), Supply.class).stream()
                .map(Versioned::entity)
                .toList();
        long waiting = facts.find(Outlook.key(sku), Outlook.class)
                .map(outlook -> outlook.entity().waiting())
                .orElse(0L);
        return new Availability(
                sku,
                sum(sku, StockLevel::onHand),
                sum(sku, StockLevel::reserved),
                offer.safety(),
                sum(sku, StockLevel::quarantined),
                supplies.stream().mapToLong(Supply::free).sum(),
                waiting,
                offer.isUnlimited(),
                offer.units(),
                offer.calendar(supplies).later().without(waiting));
    }

    private long sum(Sku sku, ToLongFunction<StockLevel> counter) {
        return offers.sold(sku).stream().mapToLong(counter).sum();
    }
}
