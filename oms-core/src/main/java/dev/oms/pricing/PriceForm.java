package dev.oms.pricing;

import dev.oms.command.Refusal;
import dev.oms.common.Sku;
import dev.oms.common.validation.IdText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/** What an item is to cost on a list, as it was entered. */
public record PriceForm(
        @IdText String sku,

        @Size(min = 1, max = 20, message = "must have {min} to {max} components")
        List<@Valid ChargeForm> components) {
    public PriceForm {
        components = List.copyOf(components);
    }

    static PriceForm of(PriceEntry entry) {
        return new PriceForm(
                entry.sku().value(),
                entry.components().stream().map(ChargeForm::of).toList());
    }

    /** What stands in the way of its being a price; each names its place in the command. */
    public List<Refusal> refusals(String path) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < components.size(); i++) {
            refusals.addAll(components.get(i).refusals(path + ".components[" + i + "]"));
        }
        return refusals;
    }

    /** The price, where nothing stands in the way. */
    public PriceEntry toEntry() {
        return new PriceEntry(
                new Sku(sku), components.stream().map(ChargeForm::toComponent).toList());
    }
}
