package dev.oms.internal.pricing;

import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.pricing.CouponBatch;
import dev.oms.pricing.CouponsWithdrawn;
import dev.oms.pricing.IssuedCoupon;
import dev.oms.pricing.WithdrawCoupons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes codes count no more; those that were withdrawn before are left alone. */
public final class WithdrawCouponsHandler implements CommandHandler<WithdrawCoupons, Facts> {

    @Override
    public Class<WithdrawCoupons> type() {
        return WithdrawCoupons.class;
    }

    @Override
    public Facts read(WithdrawCoupons command, Reader reader) {
        return reader.read(ReadSet.NOTHING
                .with(CouponBatch.key(command.batch()))
                .withAll(command.codes().stream().map(IssuedCoupon::key).collect(Collectors.toSet())));
    }

    @Override
    public Optional<CustomerId> customer(WithdrawCoupons command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(WithdrawCoupons command, Facts facts, Draft draft) {
        List<Refusal> refusals = refusals(command, facts);
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        List<Versioned<IssuedCoupon>> counting = command.codes().stream()
                .distinct()
                .flatMap(code -> facts.find(IssuedCoupon.key(code), IssuedCoupon.class).stream())
                .filter(found -> !found.entity().isWithdrawn())
                .toList();
        if (!counting.isEmpty()) {
            withdraw(
                    counting,
                    facts.find(CouponBatch.key(command.batch()), CouponBatch.class)
                            .orElseThrow(),
                    draft);
        }
        return draft.accept(Integer.toString(counting.size()));
    }

    private static void withdraw(List<Versioned<IssuedCoupon>> coupons, Versioned<CouponBatch> batch, Draft draft) {
        CouponsWithdrawn event = new CouponsWithdrawn(batch.entity().id(), coupons.size());
        CouponBatch next = batch.entity().fewer(event);
        coupons.forEach(each -> draft.put(each, each.entity().withdrawnAt(draft.now())));
        draft.put(batch, next);
        draft.event(next.key(), next.owner(), batch.version() + 1, event);
    }

    private static List<Refusal> refusals(WithdrawCoupons command, Facts facts) {
        if (facts.find(CouponBatch.key(command.batch()), CouponBatch.class).isEmpty()) {
            return List.of(
                    new Refusal(Refusal.Code.NOT_FOUND, "batch", "there is no batch %s".formatted(command.batch())));
        }
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < command.codes().size(); i++) {
            if (facts.find(IssuedCoupon.key(command.codes().get(i)), IssuedCoupon.class)
                    .filter(found -> found.entity().batch().equals(command.batch()))
                    .isEmpty()) {
                refusals.add(new Refusal(
                        Refusal.Code.NOT_FOUND, "codes[" + i + "]", "is no code of batch " + command.batch()));
            }
        }
        return refusals;
    }
}
