package dev.oms.pricing;

import dev.oms.common.Id;
import dev.oms.common.InvariantViolation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** What is counted about a promotion, and under which names. */
final class UsageCounters {
    private static final int DIGEST = 16;

    private UsageCounters() {}

    /** All that an order of a customer could count against, with some codes that can be used once. */
    static List<Allowance> of(Promotion promotion, String customer, Collection<String> codes) {
        UsageLimit limit = promotion.limit();
        List<Allowance> all = new ArrayList<>();
        all.add(allowance(promotion, Allowance.Type.USES, "", limit.uses()));
        if (limit.isByCustomer() && !customer.isEmpty()) {
            all.add(allowance(promotion, Allowance.Type.CUSTOMER, customer, limit.usesPerCustomer()));
        }
        codes.forEach(code -> all.add(allowance(promotion, Allowance.Type.CODE, code, 1)));
        limit.budget().forEach(budget -> all.add(allowance(promotion, Allowance.Type.BUDGET, "", budget.minor())));
        return all;
    }

    /** What a use counts as; a promotion that takes nothing off uses no budget. */
    static List<HeldUse> of(PromotionUse use, String customer) {
        Promotion promotion = use.promotion();
        List<String> code = PromotionCheck.isOnce(promotion) ? List.of(use.coupon()) : List.of();
        return of(promotion, customer, code).stream()
                .filter(each -> units(each, use) > 0)
                .map(each -> new HeldUse(promotion.id(), each.type(), each.counter(), units(each, use)))
                .toList();
    }

    static String counter(String promotion, Allowance.Type type, String whose) {
        String name = promotion + "/" + type.name().toLowerCase(Locale.ROOT);
        String full = "promotion:" + (whose.isEmpty() ? name : name + "/" + digest(promotion + "\n" + whose));
        return full.length() <= Id.MAX_LENGTH ? full : "promotion:" + digest(full);
    }

    private static long units(Allowance allowance, PromotionUse use) {
        return allowance.type() == Allowance.Type.BUDGET ? use.minorTotal() : 1;
    }

    private static Allowance allowance(Promotion promotion, Allowance.Type type, String whose, long most) {
        return new Allowance(
                promotion.id(), type, counter(promotion.id(), type, whose), Math.min(most, Allowance.MOST));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, DIGEST));
        } catch (NoSuchAlgorithmException e) {
            throw new InvariantViolation("every JVM has SHA-256: " + e.getMessage());
        }
    }
}
