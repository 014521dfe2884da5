package dev.oms.internal.order;

import dev.oms.command.Refusal;
import dev.oms.common.Money;
import dev.oms.internal.engine.Draft;
import dev.oms.order.ChangeOrder;
import dev.oms.order.LinesRepriced;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.PricingContext;
import dev.oms.order.Repricing;
import dev.oms.pricing.Cart;
import dev.oms.pricing.CartLine;
import dev.oms.pricing.HeldUse;
import dev.oms.pricing.Percent;
import dev.oms.pricing.Place;
import dev.oms.pricing.PriceContract;
import dev.oms.pricing.PricedCart;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingAnswer;
import dev.oms.pricing.Usage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Prices a changed order anew: as one cart of what is live, so that conditions and steps of quantity see everything, while
 * only units that have not left get the new prices. Lines that brought their prices past all lists stay out of it.
 */
final class RepricedLines {
    private final ChangeOrder command;
    private final ChangedPrices.Found prices;
    private final Order order;
    private final int linesBefore;
    private final Draft draft;
    private final List<List<OrderLine>> asked;

    /**
     * @param prices by what is priced
     * @param order as the change has left it
     * @param linesBefore how many it had before
     */
    RepricedLines(ChangeOrder command, ChangedPrices.Found prices, Order order, int linesBefore, Draft draft) {
        this.prices = prices;
        this.command = command;
        this.order = order;
        this.linesBefore = linesBefore;
        this.draft = draft;
        this.asked = asked(order);
    }

    /**
     * New prices, or why there are none.
     *
     * @param uses what the whole cart uses of limited promotions
     */
    record Answer(List<LinesRepriced.Line> lines, List<HeldUse> uses, List<Refusal> refusals) {
        static Answer refused(List<Refusal> refusals) {
            return new Answer(List.of(), List.of(), refusals);
        }
    }

    static List<Refusal> refusals(ChangeOrder command, Order order, Optional<Pricing> lists) {
        if (command.repricing().keeps()
                || (lists.isPresent() && !order.pricing().isEmpty())) {
            return List.of();
        }
        String why = lists.isEmpty() ? "there are no price lists" : "no price list was asked for " + order.id();
        return List.of(
                new Refusal(Refusal.Code.WRONG_STATE, "repricing", why + ", so that nothing can be priced anew"));
    }

    /**
     * Limited promotions that the order does not use are for others: their uses are counted where orders are placed. What
     * units that keep their price have of a budget is not there for those that are priced anew.
     */
    Answer answer() {
        if (asked.isEmpty()) {
            return new Answer(List.of(), List.of(), List.of());
        }
        HeldBudgets budgets = new HeldBudgets(order);
        Answer answer = answer(budgets.uses());
        while (budgets.shrinkTo(answer)) {
            answer = answer(budgets.uses());
        }
        return answer;
    }

    private Answer answer(List<HeldUse> uses) {
        Pricing pricing = prices.then().orElseThrow().keepingCodes();
        PricingAnswer answer = pricing.hasTaxes()
                ? pricing.price(cart(), Usage.held(uses))
                : pricing.price(cart(), Usage.held(uses), rates());
        if (answer instanceof PricingAnswer.Unpriced unpriced) {
            return Answer.refused(unpriced.refusals().stream()
                    .map(each -> new Refusal(each.code(), "repricing", each.text()))
                    .toList());
        }
        PricedCart price = answer.orThrow();
        if (!price.notForOrders().isEmpty()) {
            return Answer.refused(notForOrders(price));
        }
        List<Refusal> tooMuch =
                Worth.of(order.orderedTotal())
                        .add(price.total().amount(), 1, BigDecimal.ZERO, true, "repricing")
                        .stream()
                        .toList();
        return tooMuch.isEmpty() ? new Answer(lines(price), price.uses(), List.of()) : Answer.refused(tooMuch);
    }

    private static List<Refusal> notForOrders(PricedCart price) {
        return price.notForOrders().stream()
                .map(line -> line.wanted().sku())
                .distinct()
                .map(sku -> new Refusal(
                        Refusal.Code.WRONG_STATE,
                        "repricing",
                        sku + " is charged more than once by now, and an order charges once"))
                .toList();
    }

    private List<LinesRepriced.Line> lines(PricedCart price) {
        int agreement = next(order);
        List<LinesRepriced.Line> lines = new ArrayList<>();
        for (int place = 0; place < asked.size(); place++) {
            PriceContract all = price.contract(place).agreedBy(agreement);
            int before = 0;
            for (OrderLine line : asked.get(place)) {
                int live = line.quantities().live();
                PriceContract own = all.slice(before, live);
                before += live;
                if (counts(line, asked.get(place)) && !isSame(line.current(), own)) {
                    lines.add(new LinesRepriced.Line(line.number(), own));
                }
            }
        }
        return lines;
    }

    /** What the next contract of an order is numbered with. */
    static int next(Order order) {
        return 1
                + order.lines().stream()
                        .mapToInt(line -> line.current().agreement())
                        .max()
                        .orElse(0);
    }

    private boolean counts(OrderLine line, List<OrderLine> together) {
        boolean open = line.quantities().charged() < line.quantities().live();
        return open && (command.repricing().lines() == Repricing.Lines.ALL || isChanged(together));
    }

    private boolean isChanged(List<OrderLine> together) {
        return together.stream()
                .anyMatch(line -> line.number() > linesBefore
                        || command.quantities().stream().anyMatch(each -> each.line() == line.number()));
    }

    private static boolean isSame(PriceContract before, PriceContract now) {
        return before.equals(now.agreedBy(before.agreement()));
    }

    /** Live lines that lists had a say about; with each of them those that grew from it, whenever they did. */
    private static List<List<OrderLine>> asked(Order order) {
        return List.copyOf(order.lines().stream()
                .filter(line -> line.quantities().live() > 0)
                .filter(line -> line.current().isListed())
                .collect(Collectors.groupingBy(OrderLine::root, TreeMap::new, Collectors.toList()))
                .values());
    }

    private Cart cart() {
        Cart cart = order.cart()
                .orElseThrow()
                .lines(asked.stream().map(RepricedLines::cartLine).toList());
        Cart bought = cart.taxedIn(Place.of(order.shipTo()));
        return command.repricing().asOf() == Repricing.AsOf.PLACEMENT ? bought : today(bought);
    }

    private Cart today(Cart cart) {
        PricingContext context = order.pricing().get(0).groups(prices.groups());
        return cart.at(draft.now()).buyer(ListPrices.buyer(order.channel().value(), order.customer(), context));
    }

    private static CartLine cartLine(List<OrderLine> together) {
        OrderLine first = together.get(0);
        int units = together.stream().mapToInt(line -> line.quantities().live()).sum();
        Money manual = together.stream()
                .map(line -> line.current().manual(line.quantities().live()))
                .reduce(Money.zero(first.price().currency()), Money::plus);
        return first.current().cartLine(first.sku(), units, manual).orElseThrow();
    }

    private List<Percent> rates() {
        return asked.stream()
                .map(together -> Percent.of(together.get(0).current().taxRate()))
                .toList();
    }
}
