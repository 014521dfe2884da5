package dev.oms.pricing;

import dev.oms.command.Command;
import dev.oms.command.Refusal;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * Stores a price list, or the next version of one; what was agreed before keeps what it was agreed with.
 *
 * @param name for people
 * @param currency of all its prices, for ever
 * @param from when its prices begin to count
 * @param until when they no longer do
 * @param priority of two lists that mean a buyer equally closely, the lower one is asked first
 */
public record DefinePriceList(
        @IdText String id,
        @PlainText(max = 200) String name,
        @NotNull(message = "is missing") Currency currency,
        @NotNull(message = "is missing") @Valid Audience audience,
        @NotNull(message = "is missing") Instant from,
        @NotNull(message = "is missing") Instant until,
        int priority)
        implements Command<String> {

    /** What a list of this shape says; its version is not looked at. */
    public static DefinePriceList of(PriceList list) {
        return new DefinePriceList(
                list.id(),
                list.name(),
                list.currency(),
                list.audience(),
                list.validity().from(),
                list.validity().until(),
                list.priority());
    }

    /** What stands in the way of its being a list, whatever else there is. */
    public List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        if (!Names.isHarmless(id)) {
            refusals.add(invalid("id", "must have no angle brackets"));
        }
        if (!Names.isName(name)) {
            refusals.add(invalid("name", "must have no angle brackets"));
        }
        if (currency.getDefaultFractionDigits() < 0 || currency.getDefaultFractionDigits() > 4) {
            refusals.add(invalid("currency", currency + " has no minor unit that prices know"));
        }
        Validity.refusal(from, until).ifPresent(refusals::add);
        refusals.addAll(audience.refusals("audience"));
        return refusals;
    }

    /** The list, where nothing stands in the way. */
    public PriceList toList(int version) {
        return new PriceList(id, name, currency, audience, new Validity(from, until), priority, version);
    }

    /** Whether a list is like that already. */
    public boolean changesNothing(PriceList before) {
        return toList(before.version()).equals(before);
    }

    private static Refusal invalid(String path, String text) {
        return new Refusal(Refusal.Code.INVALID, path, text);
    }

    /** The id of the list. */
    @Override
    public String result(String subject) {
        return subject;
    }
}
