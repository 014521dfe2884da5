package dev.oms.order;

import dev.oms.command.Refusal;
import dev.oms.common.Money;
import dev.oms.order.PriceBackTestReport.ChangedPrice;
import dev.oms.order.PriceBackTestReport.Figures;
import dev.oms.order.PriceBackTestReport.Totals;
import dev.oms.pricing.Cart;
import dev.oms.pricing.Percent;
import dev.oms.pricing.PriceContract;
import dev.oms.pricing.PriceTerms;
import dev.oms.pricing.PricedCart;
import dev.oms.pricing.PricedLine;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingAnswer;
import dev.oms.pricing.Usage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes placed orders one after the other, prices each anew, and sums up. */
public final class PriceBackTestRun {
    private final Map<Currency, Figures> figures = new LinkedHashMap<>();
    private final List<ChangedPrice> changed = new ArrayList<>();
    private long orders;
    private long brought;
    private long unpriced;
    private long changes;

    /** Nothing has been found yet. */
    public PriceBackTestRun() {}

    /**
     * One more order that the test covers, as it was placed.
     *
     * @param candidate the other prices
     */
    public void add(Order placed, Pricing candidate) {
        Optional<Cart> cart = placed.cart();
        if (cart.isEmpty()) {
            brought++;
            return;
        }
        List<OrderLine> lines =
                placed.lines().stream().filter(line -> line.price().isListed()).toList();
        PricingAnswer answer = price(candidate, cart.get(), lines);
        List<String> why = whyNot(answer);
        if (why.isEmpty()) {
            compare(placed, lines, answer.orThrow());
        } else {
            unpriced++;
            list(new ChangedPrice(placed.id(), placed.placedAt(), placed.total(), placed.total(), why));
        }
    }

    /** Why an order could not have been placed at an answer. */
    private static List<String> whyNot(PricingAnswer answer) {
        return answer instanceof PricingAnswer.Unpriced none
                ? none.refusals().stream().map(Refusal::text).toList()
                : answer.orThrow().notForOrders().stream()
                        .map(line ->
                                line.wanted().sku() + " would be charged more than once, and an order charges once")
                        .distinct()
                        .toList();
    }

    /** What has been found so far. */
    public PriceBackTestReport report() {
        List<Figures> all = figures.values().stream()
                .sorted(Comparator.comparing(each -> each.currency().getCurrencyCode()))
                .toList();
        return new PriceBackTestReport(orders, brought, unpriced, all, changed, changes);
    }

    /** Without rates of its own it is taxed as the order was. */
    private static PricingAnswer price(Pricing candidate, Cart cart, List<OrderLine> lines) {
        return candidate.hasTaxes()
                ? candidate.price(cart)
                : candidate.price(
                        cart,
                        Usage.NONE,
                        lines.stream()
                                .map(line -> Percent.of(line.price().taxRate()))
                                .toList());
    }

    private void compare(Order placed, List<OrderLine> lines, PricedCart price) {
        orders++;
        Totals live = Totals.nothing(placed.currency());
        Totals other = Totals.nothing(placed.currency());
        List<String> reasons = new ArrayList<>();
        for (int place = 0; place < price.lines().size(); place++) {
            PricedLine line = price.lines().get(place);
            OrderLine then = lines.get(line.line() - 1);
            live = live.plus(totals(
                    then.price().net(),
                    then.price().discountOf(0, then.price().units()),
                    then.price().tax(),
                    line));
            other = other.plus(totals(line.net(), discount(line), line.tax(), line));
            PriceContract now = price.contract(place);
            if (!now.total().equals(then.price().total())) {
                reasons.add(reason(then, now));
            }
        }
        Figures sums = new Figures(placed.currency(), live, other);
        figures.merge(placed.currency(), sums, PriceBackTestRun::sum);
        if (!reasons.isEmpty()) {
            list(new ChangedPrice(placed.id(), placed.placedAt(), placed.total(), price.total(), reasons));
        }
    }

    private void list(ChangedPrice one) {
        changes++;
        if (changed.size() < PriceBackTestReport.MOST_CHANGED) {
            changed.add(one);
        }
    }

    private static Figures sum(Figures some, Figures more) {
        return new Figures(
                some.currency(), some.live().plus(more.live()), some.candidate().plus(more.candidate()));
    }

    private static Totals totals(Money net, Money discount, Money tax, PricedLine costs) {
        Money none = Money.zero(net.currency());
        return costs.cost()
                .map(cost -> new Totals(net, discount, tax, net.minus(cost), net))
                .orElse(new Totals(net, discount, tax, none, none));
    }

    private static Money discount(PricedLine line) {
        return line.manual().plus(line.lineDiscount()).plus(line.orderDiscount());
    }

    private static String reason(OrderLine then, PriceContract now) {
        return "line %d %s: %s instead of %s: %s → %s"
                .formatted(then.number(), then.sku(), now.total(), then.price().total(), text(then.price()), text(now));
    }

    private static String text(PriceContract price) {
        PriceTerms terms = price.terms().get(0);
        StringBuilder text = new StringBuilder(price.unitPrice().toPlainString());
        text.append(terms.list().isEmpty() ? "" : " by list " + terms.list());
        terms.promotions()
                .forEach(each -> text.append(", ")
                        .append(each.promotion())
                        .append(' ')
                        .append(each.amount().negated()));
        return text.toString();
    }
}
