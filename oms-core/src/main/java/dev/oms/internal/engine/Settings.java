package dev.oms.internal.engine;

import dev.oms.common.ChannelId;
import dev.oms.inventory.CustomerGroups;
import dev.oms.inventory.DisplacementPolicy;
import dev.oms.inventory.DrawingPolicy;
import dev.oms.inventory.QueuePolicy;
import dev.oms.inventory.ShortfallPolicy;
import dev.oms.order.AllocationTiming;
import dev.oms.order.PickupPolicy;
import dev.oms.port.CouponGuard;
import dev.oms.port.IdGenerator;
import dev.oms.port.TaxCalculator;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingPolicies;
import dev.oms.pricing.PricingPolicies.UsesReturned;
import dev.oms.quote.QuoteTerms;
import dev.oms.returns.ReturnPolicy;
import dev.oms.sourcing.CapacityPolicy;
import dev.oms.sourcing.FeedingPolicy;
import dev.oms.sourcing.ParkingPolicy;
import dev.oms.sourcing.SourcingPolicy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * What decisions are made with, fixed when the library is built.
 *
 * @param effectAttempts how often a port is called before the effect is parked
 * @param backoff wait after the first failed attempt; doubled after each further one, at most an hour
 * @param gateway whether there is a payment gateway
 * @param carrier whether there is a carrier port
 * @param notifier whether there is a notifier
 * @param taxLedger whether somebody is told which taxes were charged
 * @param pricing price lists and promotions, if there are any
 * @param coupons who may try codes
 * @param quotes how quotes are priced and approved, if there are any
 * @param external whose stock others keep
 */
public record Settings(
        InstantSource clock,
        IdGenerator ids,
        SourcingPolicy sourcing,
        ReturnPolicy returns,
        ShortfallPolicy shortfalls,
        TaxCalculator tax,
        CustomerGroups groups,
        QueuePolicy queue,
        DrawingPolicy drawing,
        ParkingPolicy parking,
        CapacityPolicy capacity,
        FeedingPolicy feeding,
        DisplacementPolicy displacement,
        PickupPolicy pickups,
        AllocationTiming timing,
        Duration planLifetime,
        int commitAttempts,
        int effectAttempts,
        Duration backoff,
        boolean gateway,
        boolean carrier,
        boolean notifier,
        boolean taxLedger,
        Optional<QuoteTerms> quotes,
        Optional<Pricing> pricing,
        CouponGuard coupons,
        ExternalNodes external) {

    /** Without quotes and price lists; nobody gives way, and what nothing fits is tried again as usual; all stock is kept here. */
    public Settings(
            InstantSource clock,
            IdGenerator ids,
            SourcingPolicy sourcing,
            ReturnPolicy returns,
            ShortfallPolicy shortfalls,
            TaxCalculator tax,
            CustomerGroups groups,
            QueuePolicy queue,
            DrawingPolicy drawing,
            Duration planLifetime,
            int commitAttempts,
            int effectAttempts,
            Duration backoff,
            boolean gateway,
            boolean carrier,
            boolean notifier) {
        this(
                clock,
                ids,
                sourcing,
                returns,
                shortfalls,
                tax,
                groups,
                queue,
                drawing,
                ParkingPolicy.USUAL,
                CapacityPolicy.sameDay(),
                FeedingPolicy.never(),
                DisplacementPolicy.NEVER,
                PickupPolicy.days(7),
                AllocationTiming.atPlacement(),
                planLifetime,
                commitAttempts,
                effectAttempts,
                backoff,
                gateway,
                carrier,
                notifier,
                false,
                Optional.empty(),
                Optional.empty(),
                CouponGuard.none(),
                ExternalNodes.NONE);
    }

    /** The pricing whose rates also tax what brings its price: nobody else knows any. */
    public Optional<Pricing> taxing() {
        return tax.equals(TaxCalculator.none()) ? pricing.filter(Pricing::hasTaxes) : Optional.empty();
    }

    /** When orders of a channel that are cancelled let others use a limited promotion. */
    public UsesReturned usesReturned(ChannelId channel) {
        return pricing.map(some -> some.policies(channel.value()))
                .orElse(PricingPolicies.STANDARD)
                .usesReturned();
    }
}
