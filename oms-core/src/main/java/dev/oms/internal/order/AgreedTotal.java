package dev.oms.internal.order;

import dev.oms.command.Refusal;
import dev.oms.common.Money;
import dev.oms.order.PlaceOrder;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What a buyer has agreed to pay in all, if they have said so. */
record AgreedTotal(Optional<BigDecimal> amount, Currency currency) {
    private static final String SUBJECT = "pricing.agreedTotal";

    static AgreedTotal of(PlaceOrder command, Currency currency) {
        String text = command.pricing().agreedTotal();
        return new AgreedTotal(text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text)), currency);
    }

    /** Why it cannot be what an order costs. */
    List<Refusal> refusals() {
        return amount
                .filter(total -> Amounts.tooFine(total, currency))
                .map(total -> new Refusal(Refusal.Code.INVALID, SUBJECT, "has more decimals than " + currency))
                .stream()
                .toList();
    }

    /** Why an order is not placed at what it costs. */
    List<Refusal> against(Money total) {
        return amount
                .map(agreed -> Money.exactly(agreed, currency))
                .filter(agreed -> !agreed.equals(total))
                .map(agreed -> changed("%s was agreed, and it costs %s now".formatted(agreed, total)))
                .stream()
                .toList();
    }

    /** Nobody has agreed to what it costs since a promotion is used up. */
    List<Refusal> withoutWhatIsUsedUp(Money total, Money before) {
        return amount.isPresent() || total.compareTo(before) <= 0
                ? List.of()
                : List.of(changed(
                        "a promotion is used up: it costs %s now, and %s with it; order it again with the total that is agreed to"
                                .formatted(total, before)));
    }

    private static Refusal changed(String text) {
        return new Refusal(Refusal.Code.PRICE_CHANGED, SUBJECT, text);
    }
}
