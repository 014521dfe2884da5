package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Refusal;
import dev.oms.common.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds what makes no sense in a promotion, or in promotions together. */
final class PromotionCheck {
    /** Codes that a stored promotion can name: it is read as a whole by everybody. */
    private static final int MOST_CODES = 1_000;

    private PromotionCheck() {}

    static void requireSound(
            String id, List<Condition> conditions, PromotionAction action, List<Money> cap, UsageLimit limit) {
        Set<Currency> currencies = new HashSet<>();
        Stream.of(amounts(conditions), amounts(action), cap.stream(), limit.budget().stream())
                .flatMap(some -> some)
                .forEach(amount -> currencies.add(amount.currency()));
        require(currencies.size() <= 1, "promotion %s has amounts in different currencies: %s", id, currencies);
        require(!requires(conditions).contains(id), "conditions of promotion %s ask for itself", id);
    }

    /** The currency of its amounts; none where it has none. */
    static List<Currency> currency(Promotion promotion) {
        return Stream.of(
                        amounts(promotion.conditions()),
                        amounts(promotion.action()),
                        promotion.cap().stream(),
                        promotion.limit().budget().stream())
                .flatMap(some -> some)
                .map(Money::currency)
                .limit(1)
                .toList();
    }

    /** The codes of which it needs one; none where it needs none. */
    static Set<String> codes(Promotion promotion) {
        return promotion.conditions().stream()
                .filter(Condition.Coupon.class::isInstance)
                .findFirst()
                .map(coupon -> ((Condition.Coupon) coupon).codes())
                .orElse(Set.of());
    }

    /** Whether it needs a code that was issued for it. */
    static boolean isIssued(Promotion promotion) {
        return promotion.conditions().stream().anyMatch(Condition.Issued.class::isInstance);
    }

    /** Whether it needs a code. */
    static boolean isCoded(Promotion promotion) {
        return isIssued(promotion) || !codes(promotion).isEmpty();
    }

    static boolean isCounted(Promotion promotion) {
        return !promotion.limit().isNone() || isOnce(promotion);
    }

    /** Whether each of its codes can be used once. */
    static boolean isOnce(Promotion promotion) {
        return promotion.conditions().stream()
                .anyMatch(each -> (each instanceof Condition.Coupon coupon && coupon.once())
                        || (each instanceof Condition.Issued issued && issued.once()));
    }

    static int ordersThatCount(Promotion promotion) {
        return all(promotion.conditions())
                .filter(Condition.NthOrder.class::isInstance)
                .map(Condition.NthOrder.class::cast)
                .mapToInt(nth -> nth.every() == 0 ? nth.first() : Integer.MAX_VALUE)
                .max()
                .orElse(0);
    }

    /** What stands in the way of a command's being a promotion; each names its place. */
    static List<Refusal> refusals(PublishPromotion command) {
        List<Refusal> refusals = new ArrayList<>();
        harmless("id", command.id(), refusals);
        harmless("name", command.name(), refusals);
        harmless("group", command.group(), refusals);
        Validity.refusal(command.from(), command.until()).ifPresent(refusals::add);
        refusals.addAll(new PromotionCurrencies(command).refusals());
        for (int i = 0; i < command.conditions().size(); i++) {
            refusals.addAll(refusals(command.id(), command.conditions().get(i), "conditions[" + i + "]"));
        }
        refusals.addAll(codeRefusals(command.conditions()));
        refusals.addAll(selectorRefusals(command.action()));
        command.budget().stream()
                .filter(budget -> !budget.isPositive())
                .forEach(budget -> refusals.add(invalid("budget[0]", budget + " is nothing")));
        command.cap().stream()
                .filter(Money::isNegative)
                .forEach(cap -> refusals.add(invalid("cap[0]", cap + " is negative")));
        return refusals;
    }

    private static List<Refusal> refusals(String id, Condition condition, String path) {
        List<Refusal> refusals = new ArrayList<>();
        if (requires(List.of(condition)).contains(id)) {
            refusals.add(invalid(path, "asks for the promotion itself"));
        }
        if (condition instanceof Condition.Coupon coupon && coupon.codes().size() > MOST_CODES) {
            refusals.add(invalid(
                    path + ".codes",
                    "are %d; name at most %d, or issue coupons"
                            .formatted(coupon.codes().size(), MOST_CODES)));
        }
        all(List.of(condition)).forEach(each -> refusals.addAll(namedRefusals(each, path)));
        return refusals;
    }

    private static List<Refusal> namedRefusals(Condition condition, String path) {
        if (condition instanceof Condition.For some) {
            return some.audience().refusals(path + ".audience");
        }
        if (condition instanceof Condition.Total total) {
            return total.of().refusals(path + ".of");
        }
        return condition instanceof Condition.Units units ? units.of().refusals(path + ".of") : List.of();
    }

    private static List<Refusal> selectorRefusals(PromotionAction action) {
        List<Refusal> refusals = new ArrayList<>(action.of().refusals("action.of"));
        if (action instanceof PromotionAction.BuyGet some) {
            refusals.addAll(some.buy().refusals("action.buy"));
        }
        return refusals;
    }

    /** One code is looked for, counted and answered for: one that stands in no other condition. */
    private static List<Refusal> codeRefusals(List<Condition> conditions) {
        List<Refusal> refusals = new ArrayList<>();
        boolean coded = false;
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            String path = "conditions[" + i + "]";
            if (isCode(condition)) {
                if (coded) {
                    refusals.add(invalid(path, "asks for a second code; a promotion can ask for one"));
                }
                coded = true;
            } else if (all(List.of(condition)).anyMatch(PromotionCheck::isCode)) {
                refusals.add(
                        invalid(path, "asks for a code inside of another condition; let it stand beside the others"));
            }
        }
        return refusals;
    }

    private static boolean isCode(Condition condition) {
        return condition instanceof Condition.Coupon || condition instanceof Condition.Issued;
    }

    private static void harmless(String path, String text, List<Refusal> refusals) {
        if (!Names.isName(text)) {
            refusals.add(invalid(path, "must have no angle brackets"));
        }
    }

    /**
     * What stands in the way of a promotion beside others; each names its place.
     *
     * @param inOrder all of them
     * @param conditions names of those that the host has registered
     * @param actions names of those that the host has registered
     */
    static List<Refusal> objections(
            Promotion next, List<Promotion> inOrder, Set<String> conditions, Set<String> actions) {
        List<Refusal> refusals = new ArrayList<>();
        List<String> ids = inOrder.stream().map(Promotion::id).toList();
        Set<String> before = Set.copyOf(ids.subList(0, ids.indexOf(next.id())));
        for (int i = 0; i < next.conditions().size(); i++) {
            String path = "conditions[" + i + "]";
            List<Condition> one = List.of(next.conditions().get(i));
            requires(one).stream()
                    .filter(other -> !before.contains(other))
                    .sorted()
                    .forEach(other -> refusals.add(new Refusal(
                            Refusal.Code.WRONG_STATE,
                            path,
                            "asks for %s, which does not come before it".formatted(other))));
            hosts(one)
                    .filter(name -> !conditions.contains(name))
                    .forEach(name -> refusals.add(new Refusal(
                            Refusal.Code.NOT_FOUND, path, "the application has registered no condition " + name)));
        }
        if (next.action() instanceof PromotionAction.Host host && !actions.contains(host.name())) {
            refusals.add(new Refusal(
                    Refusal.Code.NOT_FOUND, "action", "the application has registered no action " + host.name()));
        }
        inOrder.stream()
                .filter(other -> before.contains(other.id())
                        && requires(other.conditions()).contains(next.id()))
                .forEach(other -> refusals.add(new Refusal(
                        Refusal.Code.WRONG_STATE,
                        "priority",
                        "promotion %s asks for this one, which would not come before it".formatted(other.id()))));
        return refusals;
    }

    private static Refusal invalid(String path, String text) {
        return new Refusal(Refusal.Code.INVALID, path, text);
    }

    /** What stands in the way of using these promotions together; none where nothing does. */
    static List<String> findings(Collection<Promotion> inOrder, Set<String> conditions, Set<String> actions) {
        List<String> findings = new ArrayList<>();
        Map<String, Promotion> before = new TreeMap<>();
        for (Promotion promotion : inOrder) {
            if (before.containsKey(promotion.id())) {
                findings.add("there are two promotions " + promotion.id());
            }
            requires(promotion.conditions()).stream()
                    .filter(other -> !before.containsKey(other))
                    .forEach(other -> findings.add("promotion %s asks for %s, which does not come before it"
                            .formatted(promotion.id(), other)));
            hosts(promotion.conditions())
                    .filter(name -> !conditions.contains(name))
                    .forEach(name -> findings.add("promotion %s asks for condition %s, which nobody has registered"
                            .formatted(promotion.id(), name)));
            if (promotion.action() instanceof PromotionAction.Host host && !actions.contains(host.name())) {
                findings.add("promotion %s wants action %s, which nobody has registered"
                        .formatted(promotion.id(), host.name()));
            }
            before.put(promotion.id(), promotion);
        }
        findings.sort(Comparator.naturalOrder());
        return findings;
    }

    private static Set<String> requires(List<Condition> conditions) {
        Set<String> ids = new HashSet<>();
        all(conditions)
                .filter(Condition.Applied.class::isInstance)
                .forEach(each -> ids.add(((Condition.Applied) each).promotion()));
        return ids;
    }

    private static Stream<String> hosts(List<Condition> conditions) {
        return all(conditions).filter(Condition.Host.class::isInstance).map(each -> ((Condition.Host) each).name());
    }

    private static Stream<Condition> all(List<Condition> conditions) {
        return conditions.stream().flatMap(each -> {
            if (each instanceof Condition.AnyOf any) {
                return all(any.conditions());
            }
            return each instanceof Condition.Not not ? all(List.of(not.condition())) : Stream.of(each);
        });
    }

    static Stream<Money> amounts(List<Condition> conditions) {
        return all(conditions)
                .filter(Condition.Total.class::isInstance)
                .map(each -> ((Condition.Total) each).atLeast());
    }

    static Stream<Money> amounts(PromotionAction action) {
        if (action instanceof PromotionAction.Off off) {
            return amounts(off.reduction());
        }
        if (action instanceof PromotionAction.FixedPrice fixed) {
            return Stream.of(fixed.price());
        }
        return action instanceof PromotionAction.Tiered tiered
                ? Stream.concat(
                        tiered.totals().stream().map(Money::zero),
                        tiered.steps().stream().flatMap(step -> amounts(step.reduction())))
                : Stream.empty();
    }

    private static Stream<Money> amounts(Reduction reduction) {
        return reduction instanceof Reduction.Amount amount ? Stream.of(amount.amount()) : Stream.empty();
    }
}
