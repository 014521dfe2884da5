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
import dev.oms.pricing.CouponsIssued;
import dev.oms.pricing.IssueCoupons;
import dev.oms.pricing.IssuedCoupon;
import dev.oms.pricing.PriceBoard;
import dev.oms.pricing.PublishedPromotion;
import dev.oms.pricing.Validity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes codes count; each code is there once, whoever issues it. */
public final class IssueCouponsHandler implements CommandHandler<IssueCoupons, Facts> {
    @Override
    public Class<IssueCoupons> type() {
        return IssueCoupons.class;
    }

    @Override
    public Facts read(IssueCoupons command, Reader reader) {
        return reader.read(ReadSet.NOTHING
                .with(PriceBoard.KEY)
                .with(CouponBatch.key(command.batch()))
                .with(PublishedPromotion.key(command.promotion()))
                .withAll(command.codes().stream().map(IssuedCoupon::key).collect(Collectors.toSet())));
    }

    @Override
    public Optional<CustomerId> customer(IssueCoupons command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(IssueCoupons command, Facts facts, Draft draft) {
        List<Refusal> refusals = new ArrayList<>(command.refusals());
        if (refusals.isEmpty()) {
            refusals.addAll(promotionRefusals(command, facts));
            refusals.addAll(batchRefusals(command, facts));
            refusals.addAll(codeRefusals(command, facts));
        }
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        issue(command, facts, draft);
        return draft.accept(Integer.toString(command.codes().size()));
    }

    private static void issue(IssueCoupons command, Facts facts, Draft draft) {
        Validity validity = new Validity(command.from(), command.until());
        CouponsIssued issued = new CouponsIssued(
                command.batch(), command.promotion(), validity, command.codes().size());
        Optional<Versioned<CouponBatch>> before = facts.find(CouponBatch.key(command.batch()), CouponBatch.class);
        CouponBatch next = before.map(found -> found.entity().more(issued)).orElseGet(() -> CouponBatch.first(issued));
        command.codes().forEach(code -> draft.insert(new IssuedCoupon(code, next.id(), draft.now(), List.of())));
        before.ifPresentOrElse(found -> draft.put(found, next), () -> draft.insert(next));
        draft.event(next.key(), next.owner(), before.map(Versioned::version).orElse(0L) + 1, issued);
        if (before.isEmpty()) {
            // Nobody needs to look anew for more codes of a batch that is known.
            PriceStamp.renew(facts, draft);
        }
    }

    private static List<Refusal> promotionRefusals(IssueCoupons command, Facts facts) {
        Optional<PublishedPromotion> promotion = facts.find(
                        PublishedPromotion.key(command.promotion()), PublishedPromotion.class)
                .map(Versioned::entity);
        if (promotion.isEmpty()) {
            return List.of(new Refusal(
                    Refusal.Code.NOT_FOUND,
                    "promotion",
                    "there is no stored promotion %s; publish it first".formatted(command.promotion())));
        }
        return promotion.get().promotion().asksForIssued()
                ? List.of()
                : List.of(new Refusal(
                        Refusal.Code.WRONG_STATE,
                        "promotion",
                        "%s asks for no code that is issued; add Condition.Issued".formatted(command.promotion())));
    }

    private static List<Refusal> batchRefusals(IssueCoupons command, Facts facts) {
        Optional<CouponBatch> batch =
                facts.find(CouponBatch.key(command.batch()), CouponBatch.class).map(Versioned::entity);
        if (batch.isEmpty()) {
            return List.of();
        }
        Validity validity = new Validity(command.from(), command.until());
        String text = batch.get().isClosed()
                ? "was closed"
                : !batch.get().promotion().equals(command.promotion())
                        ? "is one of promotion " + batch.get().promotion()
                        : "is valid " + batch.get().validity();
        boolean fits = !batch.get().isClosed()
                && batch.get().promotion().equals(command.promotion())
                && batch.get().validity().equals(validity);
        return fits
                ? List.of()
                : List.of(new Refusal(
                        Refusal.Code.WRONG_STATE,
                        "batch",
                        "batch %s %s; take another".formatted(command.batch(), text)));
    }

    private static List<Refusal> codeRefusals(IssueCoupons command, Facts facts) {
        List<Refusal> refusals = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < command.codes().size(); i++) {
            String code = command.codes().get(i);
            if (!seen.add(code)) {
                refusals.add(new Refusal(Refusal.Code.INVALID, "codes[" + i + "]", "is named twice"));
            }
            if (facts.find(IssuedCoupon.key(code), IssuedCoupon.class).isPresent()) {
                refusals.add(new Refusal(Refusal.Code.ALREADY_EXISTS, "codes[" + i + "]", "was issued before"));
            }
        }
        return refusals;
    }
}
