package dev.oms.internal.order;

import dev.oms.command.Refusal;
import dev.oms.common.ChannelId;
import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.internal.engine.Draft;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.OrderState;
import dev.oms.order.PlaceOrder;
import dev.oms.port.Facts;
import dev.oms.pricing.Apportionment;
import dev.oms.pricing.HeldUse;
import dev.oms.pricing.PriceContract;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Turns the command into an order with all prices agreed, or says everything that is wrong with it. */
final class NewOrder {
    private final PlaceOrder command;
    private final Draft draft;
    private final TaxRates rates;
    private final Facts facts;
    private final Optional<Currency> currency;
    private final PricingReading.Found prices;
    private List<PriceContract> agreed = List.of();
    private List<HeldUse> uses = List.of();

    NewOrder(PlaceOrder command, Facts facts, TaxRates rates, PricingReading.Found prices, Draft draft) {
        this.prices = prices;
        this.command = command;
        this.facts = facts;
        this.rates = rates;
        this.draft = draft;
        this.currency = Currencies.named(command.currency());
    }

    List<Refusal> refusals() {
        if (currency.isEmpty()) {
            return List.of(new Refusal(
                    Refusal.Code.INVALID,
                    "currency",
                    command.currency() + " is no ISO 4217 currency with a minor unit"));
        }
        boolean byLists = prices.lists().isPresent();
        List<Refusal> refusals = new ArrayList<>(
                byLists ? lines().refusalsWithoutPrices() : lines().refusals(Worth.nothing(currency.get())));
        refusals.addAll(DeliveryTerms.refusals(command.delivery(), facts, draft.now(), "delivery"));
        if (refusals.isEmpty()) {
            refusals.addAll(prices.refusals());
            refusals.addAll(byLists ? priceByLists() : discountRefusals());
            refusals.addAll(LineEdits.tooManyLines(lines().count(), "lines"));
        }
        return refusals;
    }

    /** @param lines how they were ordered */
    Order build(CapturedLines lines) {
        return new Order(
                new OrderId(draft.newId()),
                new ChannelId(command.channel()),
                command.externalReference(),
                command.customer(),
                currency.orElseThrow(),
                OrderState.PLACED,
                command.shipTo().toAddress(),
                DeliveryTerms.pickup(command.delivery()),
                command.delivery().promised(),
                command.paymentMethod(),
                command.priority(),
                draft.now(),
                command.note(),
                lines.marked(pricedLines()),
                List.of(),
                0,
                0,
                0,
                agreed.isEmpty() ? List.of() : List.of(prices.context().uses(uses)),
                List.of(),
                List.of());
    }

    /** Agrees all prices, or says why there are none. */
    private List<Refusal> priceByLists() {
        if (Amounts.of(command.orderDiscount()).signum() != 0) {
            return List.of(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    "orderDiscount",
                    "where lists have the prices, promotions take amounts off an order; lines can have discounts, or all"
                            + " bring their prices"));
        }
        ListPrices.Agreed answer = new ListPrices(
                        prices.lists().orElseThrow(), command.lines(), currency.orElseThrow(), facts, "lines")
                .agree(
                        ListPrices.buyer(command.channel(), command.customer(), prices.context()),
                        prices.codes(),
                        command.shipTo().toAddress(),
                        command.taxIncluded(),
                        draft.now(),
                        rates,
                        prices.allowances().usage(),
                        Worth.nothing(currency.orElseThrow()));
        agreed = answer.contracts();
        uses = answer.uses();
        return answer.refusals();
    }

    private NewLines lines() {
        return new NewLines(command.lines(), currency.orElseThrow(), facts, rates, command.taxIncluded(), "lines");
    }

    private List<OrderLine> pricedLines() {
        if (!agreed.isEmpty()) {
            return lines().at(agreed).build(1, new long[0]);
        }
        NewLines lines = lines();
        long[] values = lines.values().stream().mapToLong(Money::minor).toArray();
        long[] shares = Apportionment.byWeight(orderDiscount().minor(), values);
        return lines.build(1, shares);
    }

    private List<Refusal> discountRefusals() {
        BigDecimal amount = Amounts.of(command.orderDiscount());
        if (Amounts.tooFine(amount, currency.orElseThrow())) {
            return List.of(
                    new Refusal(Refusal.Code.INVALID, "orderDiscount", "has more decimals than " + command.currency()));
        }
        Money value = lines().values().stream().reduce(Money.zero(currency.orElseThrow()), Money::plus);
        if (orderDiscount().compareTo(value) > 0) {
            return List.of(new Refusal(
                    Refusal.Code.AMOUNT_EXCEEDED,
                    "orderDiscount",
                    orderDiscount() + " is more than the lines are worth, " + value));
        }
        return List.of();
    }

    private Money orderDiscount() {
        return Money.exactly(Amounts.of(command.orderDiscount()), currency.orElseThrow());
    }
}
