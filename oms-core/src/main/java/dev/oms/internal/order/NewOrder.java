package dev.oms.internal.order;

import dev.oms.command.Refusal;
import dev.oms.common.ChannelId;
import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.internal.engine.Draft;
import dev.oms.order.AgeDeclaration;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.OrderState;
import dev.oms.order.PlaceOrder;
import dev.oms.port.Facts;
import dev.oms.pricing.Apportionment;
import dev.oms.pricing.HeldUse;
import dev.oms.pricing.PriceContract;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingPolicies;
import dev.oms.pricing.Usage;
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
    private List<PriceContract> brought;
    private List<PriceContract> agreed = List.of();
    private List<HeldUse> uses = List.of();

    /** @param brought what lines cost, where that was agreed before; else none */
    NewOrder(
            PlaceOrder command,
            List<PriceContract> brought,
            Facts facts,
            TaxRates rates,
            PricingReading.Found prices,
            Draft draft) {
        this.brought = brought;
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
            refusals.addAll(agreedTotal().refusals());
            refusals.addAll(prices.refusals());
            refusals.addAll(byLists ? priceByLists() : taxWhatWasBrought());
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
                List.of(),
                age());
    }

    /** What an agent has seen to with a customer, nobody has declared. */
    private List<AgeDeclaration> age() {
        int years = command.customerAge();
        return years == 0 || years == Restrictions.OF_AGE ? List.of() : List.of(new AgeDeclaration(years, draft.now()));
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
        Pricing lists = prices.lists().orElseThrow();
        Usage usage = prices.allowances().usage();
        ListPrices.Agreed answer = listed(lists, usage);
        agreed = answer.contracts();
        uses = answer.uses();
        boolean asks = answer.refusals().isEmpty()
                && lists.policies(command.channel()).usedUp() == PricingPolicies.UsedUp.REFUSED;
        return asks
                ? agreedTotal().withoutWhatIsUsedUp(total(answer), total(listed(lists, usage.asIfUnused())))
                : answer.refusals();
    }

    private ListPrices.Agreed listed(Pricing lists, Usage usage) {
        return new ListPrices(lists, command.lines(), currency.orElseThrow(), facts, "lines")
                .agree(
                        ListPrices.buyer(command.channel(), command.customer(), prices.context()),
                        prices.codes(),
                        command.shipTo().toAddress(),
                        command.taxIncluded(),
                        draft.now(),
                        rates,
                        usage,
                        Worth.nothing(currency.orElseThrow()));
    }

    private Money total(ListPrices.Agreed answer) {
        return answer.contracts().stream()
                .map(PriceContract::total)
                .reduce(Money.zero(currency.orElseThrow()), Money::plus);
    }

    /** What the buyer has agreed to. */
    AgreedTotal agreedTotal() {
        return AgreedTotal.of(command, currency.orElseThrow());
    }

    /** Prices that were brought stay what they are; what tax is on them may be known here. */
    private List<Refusal> taxWhatWasBrought() {
        List<Refusal> refusals = discountRefusals();
        Optional<Pricing> taxing = draft.settings().taxing();
        if (!refusals.isEmpty() || !brought.isEmpty() || taxing.isEmpty()) {
            return refusals;
        }
        ListPrices.Agreed answer = new OwnPrices(taxing.get(), command.lines(), currency.orElseThrow(), facts, "lines")
                .agree(
                        ListPrices.buyer(command.channel(), command.customer(), prices.context()),
                        command.shipTo().toAddress(),
                        command.taxIncluded(),
                        draft.now(),
                        orderDiscounts(),
                        Worth.nothing(currency.orElseThrow()));
        brought = answer.contracts();
        return answer.refusals();
    }

    private NewLines lines() {
        return new NewLines(command.lines(), currency.orElseThrow(), facts, rates, command.taxIncluded(), "lines");
    }

    private List<OrderLine> pricedLines() {
        if (!agreed.isEmpty() || !brought.isEmpty()) {
            return lines().at(agreed.isEmpty() ? brought : agreed).build(1, new long[0]);
        }
        return lines().build(1, orderDiscounts());
    }

    private long[] orderDiscounts() {
        long[] values = lines().values().stream().mapToLong(Money::minor).toArray();
        return Apportionment.byWeight(orderDiscount().minor(), values);
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
